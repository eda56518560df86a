<#import "layout.ftl" as layout>
<@layout.page>
<@layout.heading title="Tin tức">${content.place}</@layout.heading>
<ul class="rows"><#list content.posts as post><li><h2<#if post.lang??> lang="${post.lang}"</#if>><a href="${post.href}">${post.title}</a></h2><p>${post.when}<#if post.results>. Kết quả</#if></p><#if post.lead??><p<#if post.lang??> lang="${post.lang}"</#if>>${post.lead}</p></#if><#if post.photo??><img src="${post.photo}" alt="${post.alt}" width="${post.width?c}" height="${post.height?c}" loading="lazy"></#if></li></#list></ul>
</@layout.page>
