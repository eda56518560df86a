<?xml version="1.0"?>
<rss version="2.0">
  <channel>
    <link>${config.site_host}/${config.feed_file}</link>
    <pubDate>${published_date?string("yyyy-MM-dd HH:mm:ss Z")}</pubDate>
    <generator>JBake ${version}</generator>
    <#list published_posts as post>
    <item>
      <title><#escape x as x?xml>${post.title}</#escape></title>
      <guid isPermaLink="false">${post.uri}</guid>
      <description><#escape x as x?xml>${post.body}</#escape></description>
    </item>
    </#list>
  </channel>
</rss>
