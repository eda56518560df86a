<#include "_head.ftl">
<@head title=content.title/>
body ${content.body}
tags <#list content.tags as tag>${tag}<#sep>, </#list>
file ${content.uri}, ${content.noExtensionUri}
previous ${(content.previousContent.title)!"none"} ${(content.previousContent.uri)!}
next ${(content.nextContent.title)!"none"} ${(content.nextContent.noExtensionUri)!}
tag ${tag}
<#list tag_posts as post>
tag_posts ${post.title}
</#list>
<#list tagged_documents as document>
tagged_documents ${document.type} ${document.title}
</#list>
