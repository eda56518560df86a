<?xml version="1.0" encoding="UTF-8"?>
<#switch content.type>
<#case "feed">
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">
<id>${content.id}</id>
<title>${content.title}</title>
<link rel="self" type="application/atom+xml" href="${content.self}"/>
<link rel="alternate" type="text/html" href="${content.id}"/>
<author><name>${content.author}</name></author>
<updated>${content.updated}</updated>
<#list content.entries as entry>
<entry>
<id>${entry.id}</id>
<title<#if entry.lang??> xml:lang="${entry.lang}"</#if>>${entry.title}</title>
<link rel="alternate" type="text/html" href="${entry.id}"/>
<updated>${entry.updated}</updated>
<summary<#if entry.lang??> xml:lang="${entry.lang}"</#if>>${entry.summary}</summary>
</entry>
</#list>
</feed>
<#break>
<#case "sitemap">
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<#list content.urls as url>
<url><loc>${url}</loc></url>
</#list>
</urlset>
<#break>
<#default>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<#list content.urls as url>
<sitemap><loc>${url}</loc></sitemap>
</#list>
</sitemapindex>
</#switch>
