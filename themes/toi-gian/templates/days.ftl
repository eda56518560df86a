<#-- Hoạt động, and Ngày đáng nhớ or Lịch. -->
<#import "layout.ftl" as layout>
<@layout.page>
<#if content.type == "activities">
<@layout.heading title="Hoạt động">${content.place}<#if content.when??>, ${content.when}</#if>.</@layout.heading>
<@layout.calendar/>
<#macro row activity level>
<li id="${activity.id}"><#if level == 2 && activity.when??><p class="soft">${activity.when}</p></#if><h${level}<#if activity.lang??> lang="${activity.lang}"</#if>>${activity.title}</h${level}>${activity.about!}<@layout.sessions of=activity/><#if activity.whose??><p class="soft">${activity.whose}</p></#if><#if activity.place??><p><strong>Nơi:</strong> <@said activity=activity words=activity.place/></p></#if><#if activity.organiser??><p><strong>Đơn vị tổ chức:</strong> <@said activity=activity words=activity.organiser/></p></#if><@layout.source of=activity/><#if activity.calendar??><p><a download href="${activity.calendar}" aria-label="Thêm vào lịch: ${activity.title}">Thêm vào lịch</a></p></#if></li>
</#macro>
<#macro said activity words><#if activity.lang??><span lang="${activity.lang}">${words}</span><#else>${words}</#if></#macro>
<#if content.activities??><ul class="rows"><#list content.activities as activity><@row activity=activity level=2/></#list></ul></#if>
<#list content.shared![] as group>
<section aria-labelledby="${group.id}"><h2 id="${group.id}">${group.title}</h2>
<#if group.when??><p>${group.when}</p></#if>
<ul class="rows"><#list group.activities as activity><@row activity=activity level=3/></#list></ul></section>
</#list>
<#if content.office??><p>Hỏi về các hoạt động: ${content.office.title}, <a href="${content.office.tel}">${content.office.phone}</a>.</p></#if>
<#else>
<@layout.heading title=content.title>Những ngày để nói về bình đẳng giới trong năm.</@layout.heading>
<@layout.calendar/>
<#list content.sections as section>
<section aria-labelledby="${section.id}"><h2 id="${section.id}">${section.title}</h2>
<ul class="rows"><#list section.days as day><li<#if day.id??> id="${day.id}"</#if>><p class="soft">${day.when}</p><h3<#if day.lang??> lang="${day.lang}"</#if>><#if day.href??><a href="${day.href}">${day.title}</a><#else>${day.title}</#if></h3><#if day.about??><p>${day.about}</p></#if><#if day.calendar??><p><a download href="${day.calendar}" aria-label="Thêm vào lịch: ${day.title}">Thêm vào lịch</a></p></#if></li></#list></ul>
<@layout.source of=section/></section>
</#list>
<@layout.source of=content/>
</#if>
</@layout.page>
