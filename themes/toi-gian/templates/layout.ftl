<#-- The frame of every page: <@page>…</@page>, and its heading: <@heading "…"/>. -->
<#macro page look="">
<#assign head = content.head>
<!DOCTYPE html>
<html lang="vi">
<head>
${head.loads}
<title>${head.title}</title>
<meta name="description" content="${head.description}">
<#if head.robots??><meta name="robots" content="${head.robots}"></#if>
<#if head.url??>
<link rel="canonical" href="${head.url}">
<meta property="og:type" content="website">
<meta property="og:locale" content="vi_VN">
<#if head.name??><meta property="og:site_name" content="${head.name}"></#if>
<meta property="og:title" content="${head.title}">
<meta property="og:description" content="${head.description}">
<meta property="og:url" content="${head.url}">
<#if head.image??>
<meta property="og:image" content="${head.image.url}">
<meta property="og:image:type" content="image/png">
<meta property="og:image:width" content="${head.image.width}">
<meta property="og:image:height" content="${head.image.height}">
<meta property="og:image:alt" content="${head.image.alt}">
<meta name="twitter:card" content="summary_large_image">
</#if>
</#if>
<#if head.feed??><link rel="alternate" type="application/atom+xml" title="Tin mới" href="${head.feed}"></#if>
<#if head.data??><script type="application/ld+json">${head.data}</script></#if>
</head>
<body<#if look?has_content> class="${look}"</#if>>
${content.header}
${content.crumbs!}
<main id="_noi-dung" tabindex="-1">
<#nested>
</main>
${content.footer}
</body>
</html>
</#macro>

<#macro heading title>
<h1>${title}</h1>
<p class="lead"><#nested></p>
</#macro>

<#macro source of>
<#if of.source??><p class="source">Nguồn: ${of.source}</p></#if>
</#macro>

<#-- What a long text has, at its top; what else there is to read, at its end. -->
<#macro contents>
<#if (content.side.contents)??><nav aria-label="Trong trang này"><ul><#list content.side.contents as entry><li><a href="${entry.href}">${entry.title}</a></li></#list></ul></nav></#if>
</#macro>
<#macro further>
<#if (content.side.numbers)??><p>Cần giúp đỡ, hãy gọi: <#list content.side.numbers as number><a href="${number.tel}">${number.phone}</a> (${number.title})<#sep>, </#list>.</p></#if>
<#if (content.side.slogans)??><ul><#list content.side.slogans as slogan><li><a href="${slogan.href}">${slogan.text}</a></li></#list></ul></#if>
</#macro>

<#-- All days of the page in one file. -->
<#macro calendar>
<#if content.calendar??><p><a download href="${content.calendar}">Thêm tất cả vào lịch (ICS)</a></p></#if>
</#macro>

<#-- The sittings of an activity, if it has several. -->
<#macro sessions of>
<#if of.sessions??><ul><#list of.sessions as session><li><strong>${session.when}</strong><#if session.what??>: ${session.what}</#if></li></#list></ul></#if>
</#macro>

<#-- A row of a list of facts, left out where there is none. -->
<#macro fact name of="">
<#if of?has_content><dt>${name}</dt><dd>${of}<#nested></dd></#if>
</#macro>

<#-- Within reach of whoever needs it now. -->
<#macro danger>
<#if content.emergency??><p class="note"><strong>Đang nguy hiểm?</strong> Gọi <a href="${content.emergency.tel}">${content.emergency.phone}</a>, nói rõ bạn đang ở đâu.</p></#if>
</#macro>

<#macro windows>
<#if content.windows??>
<section aria-labelledby="_treo"><h2 id="_treo">Treo khi nào, gỡ khi nào</h2>
<dl><#list content.windows as window><dt>${window.name}</dt><dd>${window.days}; gỡ chậm nhất ngày ${window.down}.</dd></#list></dl>
<p class="source">${content.term}</p></section>
</#if>
</#macro>
