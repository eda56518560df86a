<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${content.title}<#if content.occasion??> – ${content.occasion}</#if></title>
<style>
:root { color-scheme: light dark; --ground: #fff; --text: #1d1420; --soft: #5d5062; --strong: #7a1f5c; --line: #d8ccd8; --pale: #fbf4ee; --exit: #7a1f5c; --on-exit: #fff; }
@media (prefers-color-scheme: dark) { :root { --ground: #161118; --text: #f1e9f0; --soft: #c2b3c2; --strong: #f4a9d4; --line: #493b4a; --pale: #231a24; --exit: #f4a9d4; --on-exit: #161118; } }
* { box-sizing: border-box; }
html { font: 106.25%/1.65 system-ui, sans-serif; background: var(--ground); color: var(--text); scroll-padding-top: 5rem; text-size-adjust: 100%; }
body { margin: 0; overflow-wrap: break-word; }
header, main, footer, aside { padding: 1.25rem max(1rem, (100% - 46rem) / 2); }
header p { margin: 0.5rem 0 0; }
h1, h2, h3 { line-height: 1.35; text-wrap: balance; }
h1 { margin: 0; font-size: clamp(1.75rem, 6vw, 2.75rem); }
h2 { margin: 2.5rem 0 0.75rem; font-size: 1.5rem; }
h3 { margin: 1.5rem 0 0.5rem; font-size: 1.125rem; }
a { color: var(--strong); text-underline-offset: 0.2em; }
a:focus-visible { outline: 3px solid var(--strong); outline-offset: 2px; }
.help { position: sticky; top: 0; display: flex; flex-wrap: wrap; gap: 0.5rem; align-items: center; padding: 0.5rem max(1rem, (100% - 46rem) / 2); background: var(--ground); border-bottom: 2px solid var(--line); }
.help a { padding: 0.5rem 1rem; border: 2px solid var(--exit); border-radius: 0.25rem; font-weight: 700; text-decoration: none; color: inherit; }
.help a + a { margin-inline-start: auto; background: var(--exit); color: var(--on-exit); }
.contents { display: flex; flex-wrap: wrap; gap: 0 1.5rem; margin: 0; padding: 0; list-style: none; }
.contents a { display: inline-block; padding-block: 0.5rem; }
.numbers { padding: 0; list-style: none; }
.numbers li { padding-block: 0.75rem; border-top: 1px solid var(--line); }
.numbers b, .numbers a { font-size: 1.125rem; font-weight: 700; }
li { margin-bottom: 0.4em; }
.soft { color: var(--soft); font-size: 0.9375rem; }
aside { background: var(--pale); }
aside p, footer p { margin: 0.25rem 0; }
footer { border-top: 2px solid var(--line); }
@media print { html { font-size: 11pt; background: #fff; color: #000; } .help, .contents { display: none; } a { color: #000; } li, h2, h3 { break-inside: avoid; } h2, h3 { break-after: avoid; } }
</style>
</head>
<body>
<section class="help" aria-label="Trợ giúp nhanh"><#if content.emergency??><a href="${content.emergency.tel}">Gọi ${content.emergency.phone}</a></#if><a data-exit href="${content.exit}" rel="nofollow noreferrer">Thoát nhanh</a></section>
<#if content.sample??><aside aria-label="Trang mẫu"><p>${content.sample}</p></aside></#if>
<header>
<h1>${content.heading}</h1>
<#if content.campaign??><p>${content.campaign}</p></#if>
<#if content.when??><p><strong>${content.when}</strong></p></#if>
<p>${content.place}</p>
</header>
<main>
<nav aria-label="Mục lục"><ul class="contents"><li><a href="#_lam-gi">Bạn có thể làm gì</a></li><#if content.numbers??><li><a href="#_goi-ai">Gọi ai</a></li></#if><li><a href="#_giu-kin">Giữ kín khi xem</a></li><#if content.groups??><li><a href="#_thong-diep">Thông điệp</a></li></#if><#if content.activities??><li><a href="#_hoat-dong">Hoạt động</a></li></#if></ul></nav>
<section aria-labelledby="_lam-gi"><h2 id="_lam-gi">Bạn có thể làm gì?</h2>
<ul>
<#if content.emergency??><li><strong>Đang nguy hiểm:</strong> gọi <a href="${content.emergency.tel}">${content.emergency.phone}</a>, nói rõ bạn đang ở đâu.</li></#if>
<li><strong>Khi biết có người bị bạo lực:</strong> báo công an. Bạo lực gia đình thì có thể báo cả ${content.receivers}. Đừng đổ lỗi cho người bị bạo lực.</li>
</ul></section>
<#if content.numbers??>
<section aria-labelledby="_goi-ai"><h2 id="_goi-ai">Khi cần giúp đỡ, gọi ai?</h2>
<ul class="numbers">
<#list content.numbers as number><li<#if number.lang??> lang="${number.lang}"</#if>><b>${number.title}</b><#if number.phone??>: <a href="${number.tel}">${number.phone}</a></#if><br>${number.purpose}<#if number.address??><br>${number.address}</#if><#if number.hours??><br>${number.hours}</#if></li>
</#list></ul></section>
</#if>
<section aria-labelledby="_giu-kin"><h2 id="_giu-kin">Giữ kín khi xem</h2>
<ul>
<li>An toàn nhất là dùng máy mà người kia không chạm tới: ở thư viện, nơi làm việc, hoặc máy của người bạn tin cậy.</li>
<li>Nút “Thoát nhanh” mở một trang bình thường thay thế, cần có mạng. Nút Quay lại vẫn đưa về trang này.</li>
<li>Tệp này, và thư có tệp này, nằm lại trong máy cho tới khi bạn xóa. Trình duyệt cũng giữ lịch sử xem.</li>
<li>Lịch sử bỗng nhiên trống trơn có thể làm người kia nghi ngờ.</li>
<li>Số bạn gọi nằm lại trong nhật ký cuộc gọi của máy.</li>
</ul></section>
<#if content.groups??>
<section aria-labelledby="_thong-diep"><h2 id="_thong-diep">Thông điệp</h2>
<#list content.groups as group>
<h3<#if group.lang??> lang="${group.lang}"</#if>>${group.title}</h3>
<#if group.note??><p class="soft">${group.note}</p></#if>
<ul>
<#list group.slogans as slogan><li<#if slogan.lang??> lang="${slogan.lang}"</#if>>${slogan.text}</li>
</#list></ul>
<#if group.source??><p class="soft">Nguồn: ${group.source}</p></#if>
</#list></section>
</#if>
<#if content.activities??>
<section aria-labelledby="_hoat-dong"><h2 id="_hoat-dong">Hoạt động</h2>
<ul>
<#list content.activities as activity><li<#if activity.lang??> lang="${activity.lang}"</#if>><strong>${activity.title}</strong><#if activity.when??><br>${activity.when}</#if><#if activity.where??><br>${activity.where}</#if></li>
</#list></ul></section>
</#if>
</main>
<footer>
<#if content.issuer??><p>${content.issuer}.</p></#if>
<#if content.plan??><p class="soft">Theo ${content.plan}.</p></#if>
<p class="soft"><#if content.url??>Trang đầy đủ: <a href="${content.url}">${content.url}</a>. </#if>Tệp này ghi ngày ${content.date}; số điện thoại có thể đã đổi.</p>
</footer>
</body>
</html>
