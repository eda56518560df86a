<#import "layout.ftl" as layout>
<#macro read script>
<p class="time">Khoảng ${script.time}, ${script.syllables} tiếng.</p>
<div class="script" data-points="${script.points}" id="${script.id}">
<#if script.notice??><p class="unread">${script.notice}</p></#if>
<#list script.lines as line><p<#if line.lang??> lang="${line.lang}"</#if>>${line.text!}<#if line.number??><strong>${line.number}</strong>. Xin nhắc lại: <strong>${line.number}</strong>.${line.after!}</#if></p></#list>
</div>
</#macro>
<@layout.page>
<@layout.heading title=content.name>Đọc chậm, rõ. Số điện thoại đọc từng chữ số, hai lần.</@layout.heading>
<#list content.scripts as script><section class="speech" aria-labelledby="${script.heading}"><h2 id="${script.heading}">${script.title}</h2>
<@read script/></section></#list>
<section class="speech" aria-labelledby="_tuan"><h2 id="_tuan">Mỗi ngày một bài, trong một tuần</h2>
<p class="note">Hết tuần thì đọc lại từ đầu. Bài nào đang mở thì được in ra, mỗi bài một mặt giấy A4.</p>
<#list content.days as script><details><summary><b>${script.title}</b> ${script.topic!}</summary>
<@read script/></details></#list></section>
<p class="source">Thời lượng giả định đọc ${content.rate} tiếng mỗi phút: hãy đọc thử và bấm giờ. <#if content.theme??>Chủ đề, thông<#else>Thông</#if> điệp và số điện thoại là của trang này; lời chào, lời dẫn, lời nhắn nhủ là gợi ý.</p>
<#if content.laws??><p class="source">Những điều nói về pháp luật lấy ở:</p>
<ul class="source"><#list content.laws as law><li><a href="${law.href}">${law.title}</a></li></#list></ul></#if>
</@layout.page>
