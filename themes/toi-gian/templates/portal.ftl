<h2>${content.heading}</h2>
<#if content.campaign??><p><#if content.theme??>Chủ đề của </#if>${content.campaign}<#if content.when??>, ${content.when}</#if>.</p></#if>
<p><strong>${content.place}</strong></p>
<#if content.emergency??><p><strong>Đang nguy hiểm?</strong> Gọi <a href="${content.emergency.tel}">${content.emergency.phone}</a>, nói rõ bạn đang ở đâu.</p></#if>
<#if content.numbers??>
<h3>Khi cần giúp đỡ, gọi ai?</h3>
<ul>
<#list content.numbers as number>
<li<#if number.lang??> lang="${number.lang}"</#if>><strong>${number.title}</strong><#if number.phone??>: <a href="${number.tel}">${number.phone}</a></#if> – ${number.purpose}<#if number.address??>. ${number.address}</#if><#if number.hours??>. ${number.hours}</#if></li>
</#list>
</ul>
</#if>
<#list content.groups![] as group>
<h3<#if group.lang??> lang="${group.lang}"</#if>>${group.title}</h3>
<ul>
<#list group.slogans as slogan>
<li<#if slogan.lang??> lang="${slogan.lang}"</#if>>${slogan.text}</li>
</#list>
</ul>
<#if group.source??><p>Nguồn: ${group.source}</p></#if>
</#list>
<#if content.activities??>
<h3>Hoạt động</h3>
<ul>
<#list content.activities as activity>
<li<#if activity.lang??> lang="${activity.lang}"</#if>><strong>${activity.title}</strong><#if activity.when??>. ${activity.when}</#if><#if activity.where??>. ${activity.where}</#if></li>
</#list>
</ul>
</#if>
<#if content.plan??><p>Theo ${content.plan}.</p></#if>
<#if content.url??><p>Xem đầy đủ: <a href="${content.url}">${content.url}</a></p></#if>
<p><#if content.issuer??>Nội dung do ${content.issuer} thực hiện.</#if><#if content.sample??>${content.sample}</#if></p>
