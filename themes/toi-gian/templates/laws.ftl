<#import "layout.ftl" as layout>
<#macro part id title laws>
<#if laws?has_content>
<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>
<ul class="rows"><#list laws as law><li><h3><a href="${law.href}">${law.title}</a></h3><p>Số ${law.number}. ${law.issued}</p><#if law.state??><p><strong>${law.state}</strong></p></#if><#if law.campaign??><p class="soft">${law.campaign}</p></#if></li></#list></ul></section>
</#if>
</#macro>
<@layout.page>
<@layout.heading title="Pháp luật">Văn bản về Tháng hành động và về quyền được bảo vệ của bạn.</@layout.heading>
<@part id="_con" title="Đang được áp dụng (chưa tìm thấy văn bản thay thế)" laws=content.inForce![]/>
<@part id="_sap" title="Chưa có hiệu lực" laws=content.coming![]/>
<@part id="_het" title="Đã hết hiệu lực hoặc đã được thay thế" laws=content.ended![]/>
</@layout.page>
