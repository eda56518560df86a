<#macro head title>
<head rootpath="${content.rootpath}" type="${content.type}"><title>${title} | ${config.site_name}</title></head>
</#macro>
