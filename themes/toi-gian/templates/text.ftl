<#-- Any further page, and Phân công thực hiện. -->
<#import "layout.ftl" as layout>
<@layout.page>
<#if content.type == "duties">
<@layout.heading title="Phân công thực hiện">Ai làm việc gì.</@layout.heading>
<@layout.contents/>
<#list content.sections as section>
<#if !(content.single!false)><h2 id="${section.id}"<#if section.lang??> lang="${section.lang}"</#if>>${section.title}</h2></#if>
${section.html!}
<@layout.source of=section/>
</#list>
<#else>
<h1<#if content.lang??> lang="${content.lang}"</#if>>${content.title}</h1>
<@layout.contents/>
${content.html!}
<@layout.source of=content/>
</#if>
<@layout.further/>
</@layout.page>
