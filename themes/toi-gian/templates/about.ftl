<#import "layout.ftl" as layout>
<@layout.page>
<@layout.heading title="Giới thiệu">${content.by}</@layout.heading>
<@layout.contents/>
<dl>
<@layout.fact name="Cơ quan, đơn vị" of=content.issuer!/>
<@layout.fact name="Tên cũ, nơi đã nhập vào" of=content.also!/>
<@layout.fact name="Địa chỉ" of=content.address!/>
<#if content.website??><dt>Trang thông tin</dt><dd><a href="${content.website}" rel="noopener noreferrer">${content.website}</a></dd></#if>
<#if content.plan??><dt>Kế hoạch</dt><dd>${content.plan} (${content.planNumber})</dd></#if>
<#if content.recipients??><dt>Nơi nhận kế hoạch</dt><dd><ul><#list content.recipients as recipient><li>${recipient}</li></#list></ul></dd></#if>
<@layout.fact name="Hướng dẫn của năm (cấp Bộ)" of=content.guidance!/>
<#if content.theme??><dt>Chủ đề</dt><dd>${content.theme}</dd><dt>Thời gian</dt><dd>${content.when}</dd></#if>
<#if content.reportTo??><dt>Nhận báo cáo</dt><dd>${content.reportTo}, trước ngày ${content.reportBy}</dd></#if>
</dl>
<#if content.contacts??><section aria-labelledby="_lien-he"><h2 id="_lien-he">Liên hệ, nơi giúp đỡ</h2>
<dl><#list content.contacts as contact>
<dt<#if contact.lang??> lang="${contact.lang}"</#if>>${contact.title}</dt><dd<#if contact.lang??> lang="${contact.lang}"</#if>>${contact.purpose}<#if contact.tel??><br><a href="${contact.tel}">${contact.phone}</a></#if><#if contact.address??><br>${contact.address}</#if><#if contact.hours??><br>${contact.hours}</#if><#if contact.person??><br>${contact.person}</#if><#if contact.email??><br><a href="mailto:${contact.email}">${contact.email}</a></#if>${contact.about!}</dd>
</#list></dl>
<p><a href="${content.hotlines}">Mọi số điện thoại cần biết</a></p></section></#if>
<#if content.attachments?has_content><section aria-labelledby="_tai-lieu"><h2 id="_tai-lieu">Văn bản, tài liệu</h2>
<ul class="rows"><#list content.attachments as attachment><li><h3<#if attachment.lang??> lang="${attachment.lang}"</#if>><a download href="${attachment.href}">${attachment.title}</a></h3><p>${attachment.kind}, ${attachment.weight}</p>${attachment.about!}<@layout.source of=attachment/><details><summary>Mã kiểm tra</summary><p class="hash">SHA-256: <code>${attachment.sha256}</code></p></details></li></#list></ul></section></#if>
${content.html!}
<#if content.introduction??><h2>Về Tháng hành động</h2>
${content.introduction}</#if>
<@layout.further/>
</@layout.page>
