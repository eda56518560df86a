<#import "layout.ftl" as layout>
<@layout.page>
<@layout.heading title=content.name>Đọc chậm, rõ: khoảng ${content.time}. Số điện thoại đọc từng chữ số, hai lần.</@layout.heading>
<div class="script">
<#if content.sample??><p>${content.sample}</p></#if>
<#list content.script as line><p<#if line.lang??> lang="${line.lang}"</#if>>${line.text!}<#if line.number??><strong>${line.number}</strong>. Xin nhắc lại: <strong>${line.number}</strong>.${line.after!}</#if></p></#list>
</div>
<p class="source">Bài được ghép từ <#if content.theme??>chủ đề, </#if>các thông điệp và số điện thoại của trang này; lời chào, lời dẫn là gợi ý. Thời lượng tính cho ${content.syllables} tiếng, giả định đọc ${content.rate} tiếng mỗi phút: hãy đọc thử và bấm giờ.</p>
</@layout.page>
