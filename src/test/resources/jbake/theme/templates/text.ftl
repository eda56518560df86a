<#include "_head.ftl">
<@head title=content.title/>
<#list published_pages?sort_by("title") as page>
page ${page.title}
</#list>
pages ${pages?size}, all_content ${all_content?size}, shorts ${shorts?size}
config ${config.site_places?join(" / ")}; ${config.site_address}; ${config.template_error404_file}; ${config.index_file}
number ${12345}, ${content.count}
