<#-- Hoạt động, and Ngày cần nhớ. -->
<#import "layout.ftl" as layout>
<@layout.page>
<#if content.type == "activities">
<@layout.heading title="Hoạt động">${content.place}<#if content.when??>, ${content.when}</#if>.</@layout.heading>
<@layout.calendar/>
<ul class="rows"><#list content.activities as activity><li id="${activity.id}"><#if activity.when??><p class="soft">${activity.when}</p></#if><h2<#if activity.lang??> lang="${activity.lang}"</#if>>${activity.title}</h2>${activity.about!}<@layout.sessions of=activity/><#if activity.where??><p class="soft"<#if activity.lang??> lang="${activity.lang}"</#if>>${activity.where}</p></#if><@layout.source of=activity/><#if activity.calendar??><p><a download href="${activity.calendar}" aria-label="Thêm vào lịch: ${activity.title}">Thêm vào lịch</a></p></#if></li></#list></ul>
<#if content.office??><p>Hỏi về các hoạt động: ${content.office.title}, <a href="${content.office.tel}">${content.office.phone}</a>.</p></#if>
<#else>
<@layout.heading title="Ngày cần nhớ">Những ngày để nói về bình đẳng giới trong năm.</@layout.heading>
<@layout.calendar/>
<#list content.months as month>
<section aria-labelledby="${month.id}"><h2 id="${month.id}">${month.title}</h2>
<ul class="rows"><#list month.days as day><li><p class="soft"><time datetime="${day.iso}">${day.date}</time></p><h3>${day.title}</h3><#if day.about??><p>${day.about}</p></#if><@layout.source of=day/><#if day.calendar??><p><a download href="${day.calendar}" aria-label="Thêm vào lịch: ${day.title}">Thêm vào lịch</a></p></#if></li></#list></ul></section>
</#list>
</#if>
</@layout.page>
