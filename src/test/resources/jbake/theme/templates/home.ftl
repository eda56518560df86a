<#import "_head.ftl" as parts>
<@parts.head title=content.title/>
<#list posts as post>
<#if post.status == "published">
post <a href="${content.rootpath}${post.uri}">${post.title}</a> ${post.date?string("dd MMMM yyyy")}
</#if>
</#list>
published_posts ${published_posts?size}
posts[1] ${posts[1].title}
look ${content.look}, custom ${content.work[0].title}, missing ${content.nothing!"-"}
