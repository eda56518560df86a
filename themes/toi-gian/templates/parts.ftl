<#-- What many pages share, each filled once: see template.….file in jbake.properties. -->
<#switch content.type>
<#case "loads">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${content.policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<link rel="icon" type="image/svg+xml" href="${content.icon}">
<link rel="manifest" href="${content.manifest}">
<#list content.styles as style><link rel="stylesheet" href="${style}"></#list>
<#list content.scripts![] as script><script defer src="${script.href}" integrity="${script.integrity}"></script></#list><#if content.loader??><script>${content.loader}</script></#if>
<#break>
<#case "header">
<#macro links items><#list items as item><li><a href="${item.href}"<#if item.lang??> lang="${item.lang}" hreflang="${item.lang}"</#if><#if item.mark??> aria-current="${item.mark}"</#if>>${item.title}</a></li></#list></#macro>
<nav aria-label="Lối tắt">
<a class="skip" data-exit href="${content.exit}" rel="nofollow noreferrer">Thoát nhanh khỏi trang này</a>
<a class="skip" href="#_noi-dung">Đến nội dung chính</a>
</nav>
<section class="help" aria-label="Trợ giúp nhanh">
<p><a class="exit" data-exit href="${content.exit}" rel="nofollow noreferrer">Thoát nhanh</a></p>
</section>
<header>
<p class="brand"><a href="${content.home}">${content.brand}</a><#if content.campaign??> <small>${content.campaign}</small></#if></p>
<p class="soft"><a href="${content.safety}">Nút thoát không xóa lịch sử duyệt web.</a></p>
<nav aria-label="Chính"><ul class="menu"><@links content.menu/><li><a href="#_muc-luc">Mục lục</a></li></ul></nav>
<#if content.strip??>
<ul class="strip" role="list">
<#list content.strip as number><li><a href="${number.tel}"><b>${number.phone}</b> ${number.title}</a></li></#list>
<li><a href="${content.hotlines}">Tất cả các số cần biết</a></li>
</ul>
</#if>
</header>
<#if content.past??><#assign past = content.past>
<aside class="note" aria-label="Trang của năm cũ"><p><#if past.year??><strong>Đây là trang của ${past.year}.</strong> <#if past.ended??>Tháng hành động này đã kết thúc ngày ${past.ended}. </#if></#if><#if past.gone??>${past.gone} không còn từ ngày ${past.since}<#if past.successor??>; nay thuộc ${past.successor}</#if>. </#if><#if past.help??><a href="${past.help}">Cần giúp đỡ thì gọi ai</a>. </#if><#if past.href??><a href="${past.href}">Xem trang của <#if past.heir??>${past.heir}, </#if>${past.newest}</a></#if><#if past.places??>Trang web này chưa có trang mới hơn của nơi này. <a href="${past.places}">Tìm nơi của bạn</a></#if></p></aside>
</#if>
<#if content.sample??><aside class="note" aria-label="Trang mẫu"><p>${content.sample}</p></aside></#if>
<#break>
<#case "footer">
<#macro links items><#list items as item><li><a href="${item.href}"<#if item.lang??> lang="${item.lang}" hreflang="${item.lang}"</#if><#if item.mark??> aria-current="${item.mark}"</#if>>${item.title}</a></li></#list></#macro>
<footer>
<nav id="_muc-luc" aria-label="Mục lục" tabindex="-1">
<div><h2>Cho mọi người</h2><ul><@links content.everybody/></ul></div>
<#if content.organisers??><div><h2>Cho người tổ chức</h2><ul><@links content.organisers/></ul></div></#if>
</nav>
<p>${content.disclaimer!}<#if content.place??>${content.place}<#if content.address??>, ${content.address}</#if>.</#if> Trang này không dùng cookie, nhưng trình duyệt vẫn giữ lịch sử và bản lưu tạm. Nút Thoát nhanh không xóa những thứ đó: <a href="${content.safety}">xem cách giữ kín khi xem trang này</a>.</p>
<#if content.paper??><p class="paper">${content.paper}</p></#if>
</footer>
<#break>
<#case "crumbs">
<#if content.crumbs??>
<nav class="crumbs" aria-label="Đường dẫn"><ol><#list content.crumbs as crumb><li><a href="${crumb.href}">${crumb.name}</a></li></#list><li aria-current="page">{here}</li></ol></nav>
</#if>
<#break>
<#case "poster">
<li><a href="${content.href}"<#if content.lang??> lang="${content.lang}"</#if>>${content.text}</a></li>
<#break>
<#case "share">
<#assign known = content.share?filter(link -> !link.pattern??)>
<#if known?has_content><ul class="share" role="list" aria-label="Chia sẻ qua"><#list known as link><li><a href="${link.href}" target="_blank" rel="nofollow noopener noreferrer">${link.name}</a></li></#list></ul></#if>
<#break>
<#case "sources">
<#list content.sources as source><#if source.href??><a href="${source.href}" rel="noopener noreferrer">${source.text}</a><#else>${source.text}</#if><#sep>; </#list>
<#break>
</#switch>
