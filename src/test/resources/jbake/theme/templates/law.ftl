<#include "_head.ftl">
<@head title=content.title/>
<#if content.type == "laws">
laws <#list laws as law>${law.number} of ${law.date?string("dd/MM/yyyy")}<#sep>; </#list>
published_laws ${published_laws?size}, published_slogans ${published_slogans?size}, slogans ${slogans?size}
<#else>
body ${content.body}
as text ${content.body?length} letters, ${content.body?contains("<em>")?string("HTML", "not HTML")}
</#if>
