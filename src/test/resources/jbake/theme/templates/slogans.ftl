<#include "_head.ftl">
<@head title=content.title/>
alltags ${alltags?sort?join(", ")}
<#list tags as tag>
tag ${tag.name} <a href="${content.rootpath}${tag.uri}">${tag.tagged_posts?size} posts, ${tag.tagged_documents?size} documents</a>
</#list>
