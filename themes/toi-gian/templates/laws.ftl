<#import "layout.ftl" as layout>
<#macro part id title laws about="" strong=true>
<#if laws?has_content>
<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>
<#if about?has_content><p>${about}</p></#if>
<ul class="rows"><#list laws as law><li><h3><a href="${law.href}">${law.title}</a></h3><p class="soft">Số ${law.number}. ${law.issued}</p><#if law.state??><p><#if strong><strong>${law.state}</strong><#else>${law.state}</#if></p></#if><#if law.campaign??><p class="soft">${law.campaign}</p></#if></li></#list></ul></section>
</#if>
</#macro>
<@layout.page>
<@layout.heading title="Pháp luật">Quyền được bảo vệ của bạn, và các văn bản.</@layout.heading>
<#if content.questions??><section aria-labelledby="_hoi"><h2 id="_hoi">Tôi được bảo vệ thế nào?</h2>
<#list content.questions as question>
<h3 id="${question.id}">${question.title}</h3>
${question.html!}
<p class="source">Theo <#list question.laws as law><#if law.article??>${law.article}, </#if><a href="${law.href}">${law.title}</a><#if law.from??> (có hiệu lực từ ngày ${law.from})</#if><#sep>; </#list>.</p>
</#list><#if content.cut><p class="soft">Câu nào dựa vào văn bản không có hiệu lực trong Tháng hành động này thì không ghi ở đây.</p></#if></section></#if>
<@part id="_con" title="Các văn bản" laws=content.inForce![] about="Chưa tìm thấy văn bản nào thay thế." strong=false/>
<@part id="_het" title="Có ngày hết hiệu lực, hết thời hạn, hoặc đã được thay thế" laws=content.ended![]/>
</@layout.page>
