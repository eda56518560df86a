<#import "layout.ftl" as layout>
<@layout.page>
<@layout.heading title=content.heading>${content.below}</@layout.heading>
<#if content.ended!false><p class="note"><strong>${content.state}.</strong><#if content.replacement??> Xem <a href="${content.replacement}">${content.replacedBy}</a>.</#if></p></#if>
<@layout.contents/>
<dl>
<dt>Số, ký hiệu</dt><dd>${content.number}</dd>
<dt>Cơ quan ban hành</dt><dd>${content.issuer}</dd>
<dt>Ban hành</dt><dd><time datetime="${content.issuedIso}">${content.issued}</time></dd>
<dt>Có hiệu lực từ</dt><dd>${content.effective}</dd>
<#if content.until??><dt>${content.untilWhat} đến hết ngày</dt><dd>${content.until}</dd></#if>
<dt>Tình trạng</dt><dd><strong>${content.state}</strong></dd>
<@layout.fact name="Tra cứu ngày" of=content.verified!/>
<@layout.fact name="Khi diễn ra Tháng hành động" of=content.campaign!/>
<#if content.replacedBy??><dt>Thay thế bằng</dt><dd><#if content.replacement??><a href="${content.replacement}">${content.replacedBy}</a><#else>${content.replacedBy}</#if></dd></#if>
</dl>
<#if content.summary??><h2>Tóm tắt</h2>
${content.summary}</#if>
<p><a href="${content.url}" rel="noopener noreferrer external">Mở nguồn tại ${content.host}</a></p>
<@layout.further/>
</@layout.page>
