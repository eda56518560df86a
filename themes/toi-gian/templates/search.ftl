<#import "layout.ftl" as layout>
<@layout.page>
<@layout.heading title="Tìm kiếm">Chữ bạn gõ không được lưu, không gửi đi đâu và không nằm trong địa chỉ trang.</@layout.heading>
<form role="search" data-search="#_muc" hidden>
<p><label for="_tim">Bạn cần tìm gì?</label> <input id="_tim" type="search" autocomplete="off" spellcheck="false" aria-describedby="_cach-tim"></p>
<p class="soft" id="_cach-tim">Gõ có dấu hay không dấu đều được.</p>
<p role="status"></p>
</form>
<p class="soft" data-no-script>Trình duyệt này không chạy JavaScript nên không có ô tìm. Dưới đây là danh sách mọi trang.</p>
<div id="_muc">
<#list content.groups as group>
<section aria-labelledby="${group.id}"><h2 id="${group.id}">${group.title}</h2>
<ul class="places"><#list group.pages as page><li<#if page.words??> data-words="${page.words}"</#if>><a href="${page.href}"<#if page.lang??> lang="${page.lang}"</#if>>${page.title}</a><#if page.about??> <span class="soft">${page.about}</span></#if></li></#list></ul></section>
</#list>
</div>
</@layout.page>
