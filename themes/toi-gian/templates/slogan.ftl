<#import "layout.ftl" as layout>
<@layout.page>
<section class="cover">
<h1 id="_loi" class="size-${content.fit}"<#if content.lang??> lang="${content.lang}"</#if>>${content.text}</h1>
<p>${content.place}<#if content.campaign??><br>${content.campaign}</#if></p>
</section>
<#if content.note??><p class="note">${content.note}</p></#if>
<@layout.source of=content/>
${content.share!}
<section aria-labelledby="_bai-dang"><h2 id="_bai-dang">Bài đăng sẵn</h2>
<#list content.posts as post><h3>Bài cho ${post.name}</h3>
<p class="post" id="${post.id}"><span<#if post.lang??> lang="${post.lang}"</#if>>${post.words}</span>${post.rest!}</p></#list>
<#if content.alt??><h3>Chữ thay ảnh</h3><p class="post">${content.alt}</p></#if>
<#if content.qr??><h3>Gửi từ điện thoại</h3>
${content.qr}
<p>Quét mã bằng điện thoại để mở trang này, rồi chia sẻ qua Zalo.</p></#if>
</section>
<#if content.translations??>
<section aria-labelledby="_tieng-khac"><h2 id="_tieng-khac">Bằng tiếng khác</h2>
<dl><#list content.translations as translation><dt>${translation.name}</dt><dd lang="${translation.lang}">${translation.text}</dd></#list></dl></section>
</#if>
<#if content.prints??>
<section aria-labelledby="_tai-ve"><h2 id="_tai-ve">Ảnh và tệp in</h2>
<#if content.picture??><div class="picture">${content.picture}<div>${content.about}</div></div></#if>
<#list content.uses![] as use><h3 id="${use.id}">${use.title}</h3>
<ul class="sheets">${use.sheets}</ul></#list>
<p><a href="${content.prints}">Mọi tệp in, cách in, thời gian treo</a></p></section>
</#if>
<section aria-labelledby="_cung-nhom"><h2 id="_cung-nhom">Thông điệp khác</h2>
<#if content.others??><ul class="posters">${content.others}</ul></#if>
<p><a href="${content.slogans}">Tất cả thông điệp</a></p></section>
</@layout.page>
