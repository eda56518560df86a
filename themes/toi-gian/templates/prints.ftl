<#import "layout.ftl" as layout>
<@layout.page>
<@layout.heading title="In ấn">Băng rôn, áp phích và ảnh chia sẻ của ${content.place}: tải về, gửi nhà in, hoặc đăng lên mạng.</@layout.heading>
<#if content.sample??><p class="note">${content.sample}</p></#if>
<section aria-labelledby="_truoc-khi-in"><h2 id="_truoc-khi-in">Trước khi in</h2>
<#if content.jobSheet??><p>PDF để gửi nhà in; PNG để đăng lên mạng. Khổ dài hơn 5,08 m thì gửi bản PDF 1:10. Bản ghép A4 để in bằng máy in văn phòng. Ảnh duyệt ghi sẵn khổ và màu, để gửi Zalo cho người duyệt.<#if content.designs??> Mỗi khổ có các mẫu: ${content.designs}.</#if></p></#if>
<#if content.withoutAddress??><p class="note">Chưa có địa chỉ của ${content.withoutAddress}, nên băng rôn dưới đây chỉ ghi tên. Điều 27 Luật Quảng cáo yêu cầu băng rôn ghi cả tên và địa chỉ của bên treo: nên bổ sung địa chỉ trước khi in.</p></#if>
<ul class="steps">
<li><h3><a href="${content.order}">Phiếu đặt in</a></h3><p>Tệp, khổ, số lượng, thời gian treo: điền nốt rồi gửi nhà in.<#if content.jobSheet??> <a download href="${content.jobSheet}">Bản PDF</a></#if></p></li>
<#if content.approval??><li><h3><a download href="${content.approval.href}">Bản trình duyệt</a></h3><p>Mọi lời, mọi số, từng tờ in: để lãnh đạo xem và ký trước khi treo. <span class="soft">${content.approval.weight}</span></p></li></#if>
<#list content.advice![] as page><li><h3><a href="${page.href}">${page.title}</a></h3><p>${page.about}</p></li></#list>
</ul></section>
<@layout.windows/>
<#if content.notices??>
<section aria-labelledby="_so-dien-thoai"><h2 id="_so-dien-thoai">Số điện thoại để dán, để xé</h2>
<ul class="steps"><#list content.notices as notice><li><h3><a download href="${notice.href}">${notice.title}</a></h3><p>${notice.about} <span class="soft">${notice.weight}</span></p></li></#list></ul></section>
</#if>
<#if content.families??>
<section aria-labelledby="_chu-de"><h2 id="_chu-de">Chủ đề</h2>
<p>${content.theme}</p>
<#list content.families as family><h3 id="${family.id}">${family.title}</h3>
<ul class="sheets">${family.sheets}</ul></#list></section>
</#if>
<#if content.extras??>
<section aria-labelledby="_to-khac"><h2 id="_to-khac">Một số điện thoại, ngày cần nhớ, phông hoạt động</h2>
<#list content.extras as extra><h3 id="${extra.id}">${extra.title}</h3>
<ul class="sheets">${extra.sheets}</ul></#list></section>
</#if>
<#if content.boards??>
<section aria-labelledby="_bang-dien-tu"><h2 id="_bang-dien-tu">Bảng điện tử</h2>
<p>Ảnh không có tiếng, đánh số theo thứ tự chiếu; danh sách ghi mỗi ảnh chiếu mấy giây.</p>
<#list content.boards as board><h3>${board.title}</h3>
<ol><#list board.frames as frame><li><a download href="${frame.href}">${frame.text}</a> <span class="soft">${frame.weight}</span></li></#list></ol>
<p><a download href="${board.list.href}">${board.list.text}</a>: mỗi ảnh ${board.seconds} giây <span class="soft">${board.list.weight}</span></p></#list></section>
</#if>
<#if content.groups??>
<section aria-labelledby="_thong-diep"><h2 id="_thong-diep">Thông điệp</h2>
<p>Mỗi thông điệp có trang riêng, với mọi khổ và mọi mẫu.</p>
<#list content.groups as group><h3 id="${group.id}">${group.title}</h3>
<ul class="sheets"><#list group.slogans as slogan><li><p><a href="${slogan.href}">${slogan.text}</a> <span class="soft">${slogan.count} khổ</span></p></li></#list></ul></#list></section>
</#if>
<#if !content.families?? && !content.groups??><p class="note">Chưa có tệp in nào.</p></#if>
</@layout.page>
