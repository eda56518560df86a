<#import "layout.ftl" as layout>
<@layout.page>
<@layout.heading title=content.title>${content.when}<#if content.results>. Kết quả</#if></@layout.heading>
<#if content.lead??><p><strong>${content.lead}</strong></p></#if>
${content.html!}
<#list content.photos![] as photo><figure><img src="${photo.src}" alt="${photo.alt}" width="${photo.width?c}" height="${photo.height?c}" loading="lazy"><figcaption>Ảnh: ${photo.credit}</figcaption></figure></#list>
<#if content.source??><p class="source">Nguồn: ${content.source}</p></#if>
</@layout.page>
