<#import "layout.ftl" as layout>
<#macro parts of><#list of as part><li>${part.title}<#if part.parts?has_content><ol><@parts of=part.parts/></ol></#if></li></#list></#macro>
<@layout.page>
<h1>Báo cáo kết quả</h1>
<#if content.to??><p class="lead">Gửi ${content.to} trước ngày ${content.by}.</p></#if>
<#if content.files??><section aria-labelledby="_tep"><h2 id="_tep">Tệp để điền</h2>
<p>DOCX để viết tay hoặc soạn tiếp; XLSX tự cộng và chỉ nhận số đúng.</p>
<ul><#list content.files as file><li><a download href="${file.href}">${file.text}</a></li></#list></ul></section></#if>
<#list content.reports as report>
<section aria-labelledby="${report.id}"><h2 id="${report.id}"<#if report.lang??> lang="${report.lang}"</#if>>${report.title}</h2>
<#if report.notice??><p class="note">${report.notice}</p></#if>
${report.html!}
<#if report.outline??><ol<#if report.lang??> lang="${report.lang}"</#if>><@parts of=report.outline/></ol></#if>
<#list report.tables![] as table>
<div class="table" role="region" tabindex="0" aria-labelledby="${table.id}"><table<#if report.lang??> lang="${report.lang}"</#if>><caption id="${table.id}">${table.title}</caption>
<thead><tr><#list table.columns as column><th<#if column.scope??> scope="${column.scope}"</#if><#if column.colspan??> colspan="${column.colspan}"</#if><#if column.rowspan??> rowspan="${column.rowspan}"</#if>>${column.title}</th></#list></tr>
<#if table.parts??><tr><#list table.parts as part><th scope="col">${part}</th></#list></tr></#if></thead>
<tbody><#list table.rows as row><tr><#list row.cells as cell><td>${cell}</td></#list></tr></#list></tbody></table></div>
</#list>
<@layout.source of=report/></section>
</#list>
</@layout.page>
