<#import "layout.ftl" as layout>
<@layout.page>
<@layout.heading title="Dành cho cán bộ">Tệp của ${content.place}: tải về là dùng được, không cần tài khoản.</@layout.heading>
<#if content.sample??><p class="note">${content.sample}</p></#if>
<#list content.topics![] as topic>
<section aria-labelledby="${topic.id}"><h2 id="${topic.id}">${topic.title}</h2>
<dl><#list topic.items as item><dt>${item.title}</dt><#if item.about??><dd>${item.about}</dd></#if><dd><ul><#list item.files as file><li><a download href="${file.href}" aria-label="${file.text}: ${item.title}">${file.text}</a></li></#list></ul></dd></#list></dl></section>
</#list>
<#if content.prints??><section aria-labelledby="_tung-to"><h2 id="_tung-to">Từng băng rôn, áp phích, ảnh</h2>
<p><a href="${content.prints}">Chọn theo khổ, mẫu và thông điệp</a></p></section></#if>
<#if content.work??><section aria-labelledby="_trang"><h2 id="_trang">Trang cho người tổ chức</h2>
<ul class="steps"><#list content.work as step><li><h3><a href="${step.href}">${step.title}</a></h3><p>${step.text}</p></li></#list></ul></section></#if>
<#if !content.topics?has_content><p class="note">Chưa có tệp nào.</p></#if>
</@layout.page>
