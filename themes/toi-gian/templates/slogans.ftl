<#import "layout.ftl" as layout>
<@layout.page>
<@layout.heading title="Thông điệp">Chọn một thông điệp để đọc, chia sẻ, tải ảnh và tệp in.</@layout.heading>
<#list content.groups as group>
<section aria-labelledby="${group.id}"><h2 id="${group.id}"<#if group.lang??> lang="${group.lang}"</#if>>${group.title}</h2>
<#if group.note??><p class="note"<#if group.lang??> lang="${group.lang}"</#if>>${group.note}</p></#if>
<ul class="posters">${group.posters}</ul>
<@layout.source of=group/></section>
</#list>
</@layout.page>
