<#import "layout.ftl" as layout>
<#macro file row><#if row.file??><br><small><a download href="${row.href}">${row.file}</a><#if row.space??> (${row.space})</#if><#if row.tenth??>, gửi nhà in <a download href="${row.tenth}">bản 1:10</a></#if></small></#if></#macro>
<#macro blank of=""><dd<#if !of?has_content> class="blank"</#if>>${of}</dd></#macro>
<@layout.page>
<@layout.heading title="Phiếu đặt in">${content.campaign}</@layout.heading>
<#if content.jobSheet??><p><a download href="${content.jobSheet}">Tải phiếu này (PDF)</a>. <a href="${content.prints}">Tải các tệp in</a>.</p></#if>
<#if content.sample??><p class="note">${content.sample}</p></#if>
<dl>
<dt>Đơn vị đặt in</dt><dd>${content.issuer}</dd>
<dt>Địa chỉ</dt><@blank of=content.address!/>
<@layout.fact name="Đợt tuyên truyền theo" of=content.plan!/>
<#list ["Người liên hệ", "Điện thoại", "Nhà in", "Ngày nhận hàng"] as name><dt>${name}</dt><@blank/></#list>
<#if content.designs??><dt>Mẫu</dt><dd>${content.designs}. Muốn in mẫu khác thì ghi tên mẫu vào cột ghi chú.</dd></#if>
<#if content.colours??><dt>Màu</dt><dd>${content.colours}.</dd></#if>
<dt>Tệp PDF</dt><dd>Đúng khổ thành phẩm 1:1, có tràn lề và dấu cắt; chữ đã chuyển thành nét, không cần cài phông chữ.</dd>
</dl>
<@layout.windows/>
<#if content.tables??>
<section aria-labelledby="_dat"><h2 id="_dat">Danh mục cần in</h2>
<p>Cột “Gợi ý” là số tấm mà phiếu này gợi ý cho mỗi nội dung. Ghi số đặt vào ô trống; gạch bỏ những dòng không dùng.</p>
<#list content.tables as table>
<div class="table" role="region" tabindex="0" aria-labelledby="${table.id}"><table>
<caption><span id="${table.id}">${table.format}</span> <small>Thành phẩm ${table.trim}; tràn lề ${table.bleed} mỗi cạnh, kể cả phần tràn lề ${table.whole}.</small></caption>
<thead><tr><th scope="col">STT</th><th scope="col">Nội dung và tệp</th><th scope="col">Gợi ý</th><th scope="col">Số đặt</th><th scope="col">Ghi chú</th></tr></thead>
<tbody><#list table.rows as row><tr><td>${row?counter}</td><td><b>${row.text}</b><#if row.source??><br><small>Nguồn lời: ${row.source}</small></#if><@file row=row/></td><td>${table.quantity}</td><td></td><td></td></tr></#list></tbody></table></div>
<dl><dt>Chất liệu</dt><dd class="blank"><small>Vải, bạt, giấy, đề-can …</small></dd>
<dt>Gia công</dt><dd class="blank"><small>Viền mép, khuy, nẹp, ống treo, cán màng …</small></dd></dl>
</#list></section>
</#if>
<#if content.more??>
<section aria-labelledby="_them"><h2 id="_them">Có thể đặt thêm</h2>
<p>Chủ đề, ở các khổ khác.</p>
<div class="table" role="region" tabindex="0" aria-label="Bảng các khổ đặt thêm"><table>
<thead><tr><th scope="col">Khổ và tệp</th><th scope="col">Thành phẩm</th><th scope="col">Tràn lề</th><th scope="col">Kể cả phần tràn lề</th><th scope="col">Số đặt</th><th scope="col">Chất liệu, gia công</th></tr></thead>
<tbody><#list content.more as row><tr><td><b>${row.format}</b><@file row=row/></td><td>${row.trim}</td><td>${row.bleed}</td><td>${row.whole}</td><td></td><td></td></tr></#list></tbody></table></div></section>
</#if>
<#if !content.tables?? && !content.more??><p class="note">Chưa có tệp in nào.</p></#if>
<div class="signs"><#list ["Bên đặt in", "Nhà in"] as who><p><b>${who}</b><br>Ngày … tháng … năm …<br><small>Ký, ghi rõ họ tên</small></p></#list></div>
</@layout.page>
