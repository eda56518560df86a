<#import "layout.ftl" as layout>
<#macro news posts>
<#if posts?has_content>
<section><h2 id="_tin">${content.newsTitle}</h2>
<ul class="rows"><#list posts as post><li><h3<#if post.lang??> lang="${post.lang}"</#if>><a href="${post.href}">${post.title}</a></h3><p>${post.when}<#if post.lead??>. <span<#if post.lang??> lang="${post.lang}"</#if>>${post.lead}</span></#if></p></li></#list></ul>
<p><a href="${content.newsPage}">Tất cả tin</a></p></section>
</#if>
</#macro>
<#macro place of><a href="${of.href}">${of.name}</a><#if of.count??><span class="soft"> ${of.count} nơi</span></#if><#if of.year??><span class="soft"> ${of.year}<#list of.older![] as old>, <a href="${old.href}">${old.name}</a></#list></span></#if><#if of.also??><span class="soft"> trước đây: ${of.also}</span></#if><#if of.successor??><span class="soft"> nay thuộc ${of.successor}</span></#if></#macro>
<@layout.page>
<section class="cover">
<#if content.campaign??><p>${content.campaign}</p></#if>
<h1 id="_chu-de" class="size-${content.fit}">${content.heading}</h1>
<#if content.when??><p><strong>${content.when}</strong></p></#if>
<#if content.issuer??><p>${content.issuer}</p></#if>
<#if content.type == "chooser"><p>Mỗi nơi một trang: thông điệp, hoạt động và số điện thoại cần biết.</p></#if>
<#if content.over??><p>Đợt mới nhất có trên trang web này đã kết thúc ngày ${content.over}.</p></#if>
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
<#if content.choices??>
<section aria-labelledby="_noi"><h2 id="_noi">Các địa phương, đơn vị</h2>
<#list content.choices.letters as letter>
<#if letter.letter??><h3>${letter.letter}</h3></#if>
<ul class="places"><#list letter.places as one><li><@place of=one/><#if one.below??><ul><#list one.below as inner><li><@place of=inner/></li></#list></ul></#if></li></#list></ul>
</#list></section>
<#if content.choices.years??>
<section aria-labelledby="_nam"><h2 id="_nam">Theo năm</h2>
<ul class="rows"><#list content.choices.years as year><li><h3><a href="${year.href}">${year.name}</a></h3><#if year.campaign??><p><strong>${year.campaign}</strong></p></#if><#if year.theme??><p>${year.theme}</p></#if><#if year.ended??><p class="soft">Tháng hành động đã kết thúc ngày ${year.ended}.</p></#if></li></#list></ul></section>
</#if>
</#if>
<@news posts=content.outcome![]/>
<#if content.posters??>
<section aria-labelledby="_thong-diep"><h2 id="_thong-diep">Thông điệp</h2>
<ul class="posters">${content.posters}</ul>
<#if content.noted!false><p class="soft">Một số thông điệp có ghi chú (lấy từ đâu, đã đủ chưa): xem ở trang <a href="${content.slogans}">Thông điệp</a>.</p></#if>
<p><a href="${content.slogans}">Xem <#if !(content.noted!false)>tất cả </#if>${content.count} thông điệp</a></p></section>
</#if>
<#if content.activities??>
<section aria-labelledby="_hoat-dong"><h2 id="_hoat-dong">Hoạt động</h2>
<#if content.wholeMonth><p>Cả Tháng hành động.</p></#if>
<ul class="rows"><#list content.activities?filter(one -> !one.more) as activity><li><h3<#if activity.lang??> lang="${activity.lang}"</#if>>${activity.title}</h3><p><#if activity.when?? && !content.wholeMonth>${activity.when}<#if activity.where??>. </#if></#if><#if activity.where??><#if activity.lang??><span lang="${activity.lang}">${activity.where}</span><#else>${activity.where}</#if></#if></p><@layout.sessions of=activity/></li></#list></ul>
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
