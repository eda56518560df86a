<#import "layout.ftl" as layout>
<#macro news posts>
<#if posts?has_content>
<section><h2 id="_tin">${content.newsTitle}</h2>
<ul class="rows"><#list posts as post><li><h3<#if post.lang??> lang="${post.lang}"</#if>><a href="${post.href}">${post.title}</a></h3><p>${post.when}<#if post.lead??>. <span<#if post.lang??> lang="${post.lang}"</#if>>${post.lead}</span></#if></p></li></#list></ul>
<p><a href="${content.newsPage}">Tất cả tin</a></p></section>
</#if>
</#macro>
<@layout.page>
<section class="cover">
<#if content.campaign??><p>${content.campaign}</p></#if>
<h1 id="_chu-de" class="size-${content.fit}">${content.heading}</h1>
<#if content.when??><p><strong>${content.when}</strong></p></#if>
<#if content.issuer??><p>${content.issuer}</p></#if>
<#if content.type == "chooser"><p>Mỗi nơi một trang: thông điệp, hoạt động và số điện thoại cần biết.</p></#if>
<#if content.missing??><p>Trang web này chưa có nội dung của năm ${content.missing}.</p></#if>
</section>
<#if content.type == "home">
<section aria-labelledby="_lam-gi"><h2 id="_lam-gi">Bạn có thể làm gì?</h2>
<ul class="steps">
<#if content.emergency??>
<li><h3>Đang nguy hiểm</h3><p>Gọi <a href="${content.emergency.tel}">${content.emergency.phone}</a>, nói rõ bạn đang ở đâu.</p></li>
<li><h3>Cần người lắng nghe, cần nơi tạm lánh</h3><p>Xem <a href="${content.hotlines}#_khi-nao">nên gọi ai, khi nào</a>.</p></li>
</#if>
<li><h3>Khi biết có người bị bạo lực</h3><p>Báo công an. Bạo lực gia đình thì có thể báo cả ${content.receivers}. Đừng đổ lỗi cho người bị bạo lực.</p></li>
<#if content.posters??><li><h3>Muốn chung tay</h3><p>Chia sẻ <a href="${content.slogans}">một thông điệp</a><#if (content.coming)!false>, đến dự <a href="${content.activitiesPage}">một hoạt động</a></#if>.</p></li></#if>
</ul></section>
</#if>
<#list content.choices![] as year>
<section aria-labelledby="${year.id}"><h2 id="${year.id}"><#if year.href??><a href="${year.href}">${year.name!"Các địa phương, đơn vị"}</a><#else>Các địa phương, đơn vị</#if></h2>
<#if year.campaign??><p><strong>${year.campaign}</strong></p></#if><#if year.theme??><p>${year.theme}</p></#if>
<#if year.ended??><p class="soft">Tháng hành động đã kết thúc ngày ${year.ended}.</p></#if>
<#list year.groups![] as group>
<#if !(group.alone!false)><h3>${group.name}</h3></#if>
<#if group.also??><p class="soft">Trước đây: ${group.also}</p></#if>
<ul class="places"><#list group.places as place><li><a href="${place.href}">${place.name}</a><#if place.also??><span class="soft"> trước đây: ${place.also}</span></#if></li></#list></ul>
</#list></section>
</#list>
<@news posts=content.outcome![]/>
<#if content.posters??>
<section aria-labelledby="_thong-diep"><h2 id="_thong-diep">Thông điệp</h2>
<ul class="posters">${content.posters}</ul>
<#if content.noted!false><p class="soft">Một số thông điệp có ghi chú (lấy từ đâu, đã đủ chưa): xem ở trang <a href="${content.slogans}">Thông điệp</a>.</p></#if>
<p><a href="${content.slogans}">Xem <#if !(content.noted!false)>tất cả </#if>${content.count} thông điệp</a></p></section>
</#if>
<#if content.activities??>
<section aria-labelledby="_hoat-dong"><h2 id="_hoat-dong"><#if content.coming!false>Hoạt động sắp tới<#else>Hoạt động</#if></h2>
<ul class="rows"><#list content.activities as activity><li><h3<#if activity.lang??> lang="${activity.lang}"</#if>>${activity.title}</h3><p>${activity.when!}<#if activity.when?? && activity.where??>. </#if><#if activity.where??><#if activity.lang??><span lang="${activity.lang}">${activity.where}</span><#else>${activity.where}</#if></#if></p><@layout.sessions of=activity/></li></#list></ul>
<p><a href="${content.activitiesPage}">Tất cả hoạt động</a></p></section>
</#if>
<@news posts=content.news![]/>
${content.introduction!}
<#if content.share?has_content>
<section><h2 id="_chia-se"><#if content.theme??>Chia sẻ chủ đề<#else>Chia sẻ trang này</#if></h2>
${content.share}</section>
</#if>
<#if content.work??>
<section><h2 id="_to-chuc">Cho người tổ chức</h2>
<ul class="steps"><#list content.work as step><li><h3><a href="${step.href}">${step.title}</a></h3><p>${step.text}</p></li></#list></ul></section>
</#if>
</@layout.page>
