<#import "layout.ftl" as layout>
<@layout.page>
<@layout.heading title="Trang này đã được gỡ">${content.place}</@layout.heading>
<p><#if content.ended??>${content.campaign} có ngày cuối là ${content.ended}. </#if>Trang được gỡ ngày ${content.day}.</p>
<#if content.numbers?has_content><section aria-labelledby="_goi-ai"><h2 id="_goi-ai">Cần giúp đỡ thì gọi</h2>
<dl><#list content.numbers as number><dt>${number.title}</dt><dd><a href="${number.tel}">${number.phone}</a></dd></#list></dl>
<p><a href="${content.hotlines}">Mọi số điện thoại cần biết</a></p></section></#if>
</@layout.page>
