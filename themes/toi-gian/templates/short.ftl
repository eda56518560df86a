<#-- Where a printed code leads, and what a server shows in place of a page that is not there. -->
<#import "layout.ftl" as layout>
<@layout.page>
<#if content.type == "short">
<@layout.heading title="Thông tin tuyên truyền">${content.place}</@layout.heading>
<@layout.danger/>
<h2>Bạn muốn xem gì?</h2>
<ul>
<#if content.hotlines??><li><a href="${content.hotlines}">Số điện thoại cần biết</a></li></#if>
<li><a href="${content.slogan}">Nội dung của tờ vừa quét mã</a></li>
<li><a href="${content.home}">Trang chủ</a></li>
</ul>
<p>Nếu có người đang nhìn, hãy xem vào lúc khác. Trang bạn mở vẫn nằm trong lịch sử của trình duyệt: <a href="${content.safety}">xem cách giữ kín</a>.</p>
<#else>
<@layout.heading title="Không có trang này">Địa chỉ có thể đã gõ nhầm, hoặc trang đã được chuyển đi.</@layout.heading>
<ul>
<li><a href="${content.home}">Về trang chủ</a></li>
<#if content.hotlines??><li><a href="${content.hotlines}">Số điện thoại cần biết</a></li></#if>
<#if content.slogans??><li><a href="${content.slogans}">Thông điệp</a></li></#if>
</ul>
</#if>
</@layout.page>
