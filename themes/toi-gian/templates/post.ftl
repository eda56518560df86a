<#import "layout.ftl" as layout>
<@layout.page>
<h1<#if content.lang??> lang="${content.lang}"</#if>>${content.title}</h1>
<p class="lead">${content.when}<#if content.results>. Kết quả</#if></p>
<#if content.lead??><p<#if content.lang??> lang="${content.lang}"</#if>><strong>${content.lead}</strong></p></#if>
${content.html!}
<#list content.photos![] as photo><figure><img src="${photo.src}" alt="${photo.alt}" width="${photo.width?c}" height="${photo.height?c}" loading="lazy"><figcaption>Ảnh: ${photo.credit}</figcaption></figure></#list>
<#if content.source??><p class="source">Nguồn: ${content.source}</p></#if>
</@layout.page>
