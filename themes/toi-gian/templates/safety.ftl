<#import "layout.ftl" as layout>
<@layout.page>
<@layout.heading title="Giữ kín khi xem trang này">Nếu có người thường xem điện thoại hoặc máy tính của bạn, hãy đọc trang này trước.</@layout.heading>
<@layout.danger/>
<h2 id="_an-toan-nhat">Cách an toàn nhất</h2>
<p>Dùng một máy mà người kia không chạm tới: máy ở thư viện, ở nơi làm việc, hoặc máy của người bạn tin cậy. Những cách còn lại ở trang này chỉ giúp bớt dấu vết, không xóa hết được.</p>
<h2 id="_thoat-nhanh">Nút “Thoát nhanh” làm gì?</h2>
<ul>
<li>Che trang này ngay lập tức, rồi mở một trang bình thường thay thế. Nút luôn ở trên cùng màn hình khi bạn cuộn trang.</li>
<li>Nếu bạn đi bằng phím <kbd>Tab</kbd>, liên kết thoát luôn là liên kết đầu tiên của trang.</li>
<li>Khi trình duyệt tắt JavaScript, nút vẫn mở trang khác, nhưng nút Quay lại sẽ đưa về trang này.</li>
</ul>
<h2 id="_khong-lam-duoc">Nút “Thoát nhanh” không làm được gì?</h2>
<ul>
<li><strong>Nút này không xóa lịch sử duyệt web.</strong> Các trang bạn đã mở, kể cả trang vừa thoát, vẫn có thể còn trong lịch sử của trình duyệt. Những trang bạn xem trước đó vẫn mở lại được bằng nút Quay lại.</li>
<li>Không đóng các thẻ khác đang mở.</li>
<li>Không xóa ảnh chụp màn hình, tệp đã tải về, tin nhắn có liên kết tới trang này, hay từ khóa tìm kiếm đã đưa bạn tới đây.</li>
<li>Không ngăn được phần mềm theo dõi cài trên máy.</li>
</ul>
<p>Trang web này không dùng cookie và không tự gửi gì tới trang khác. Nhưng trình duyệt vẫn giữ lịch sử và bản lưu tạm; nhà mạng và máy chủ đặt trang này vẫn có thể ghi lại rằng máy của bạn đã mở trang.</p>
<h2 id="_trong-ung-dung">Mở trang từ Zalo hay Facebook</h2>
<p>Bấm vào liên kết trong Zalo hay Facebook thì trang thường mở ngay trong ứng dụng ấy, bằng một trình duyệt riêng của ứng dụng. Trình duyệt ấy có thể giữ lịch sử của riêng nó, ngoài lịch sử của trình duyệt trên máy, và nút “Thoát nhanh” không xóa được lịch sử ấy. Tin nhắn hay bài đăng có liên kết cũng vẫn còn đó.</p>
<p>Muốn ra khỏi ứng dụng: mở trình đơn của trang (thường là dấu ba chấm ⋯ hoặc ⋮ ở góc màn hình), rồi chọn dòng nói rằng mở trang bằng trình duyệt. Không thấy dòng ấy thì sao chép địa chỉ trang, mở trình duyệt của điện thoại ở chế độ riêng tư rồi dán vào.</p>
<h2 id="_duyet-rieng-tu">Mở trang ở chế độ riêng tư</h2>
<p>Nhiều trình duyệt có chế độ riêng tư, còn gọi là ẩn danh: những trang xem ở đó không được ghi vào lịch sử. Hãy tìm chế độ này trong trình đơn của trình duyệt. Xem xong, đóng các thẻ riêng tư lại. Chế độ này không ngăn được phần mềm theo dõi.</p>
<h2 id="_xoa-lich-su">Đừng xóa toàn bộ lịch sử</h2>
<p>Lịch sử bỗng nhiên trống trơn có thể làm người kia nghi ngờ.</p>
<h2 id="_goi-dien">Khi gọi điện</h2>
<ul>
<li>Số bạn gọi nằm lại trong nhật ký cuộc gọi của máy.</li>
<#list content.recorded![] as number><li>Cuộc gọi tới số <a href="${number.tel}">${number.phone}</a> được ghi âm.</li></#list>
<li>Gọi bằng máy của người bạn tin cậy thì số ấy không nằm lại trên máy của bạn.</li>
</ul>
<#if content.hotlines??><p><a href="${content.hotlines}">Các số điện thoại cần biết</a></p></#if>
<p class="source">Lời khuyên về máy nên dùng, lịch sử, chế độ riêng tư và giới hạn của nút thoát lấy từ các trang tiếng Anh: <a href="https://design-system.service.gov.uk/components/exit-this-page/" rel="noopener noreferrer">design-system.service.gov.uk</a>; <a href="https://www.scotborders.gov.uk/emergencies-safety/domestic-abuse/4" rel="noopener noreferrer">scotborders.gov.uk</a>; <a href="https://somersetsurvivors.org.uk/somerset-survivors/cover/" rel="noopener noreferrer">somersetsurvivors.org.uk</a>; <a href="http://www.leewaysupport.org/browser.php" rel="noopener noreferrer">leewaysupport.org</a>. Mở các trang ấy cũng để lại dấu vết trong lịch sử. Phần còn lại tả đúng cách trang này hoạt động.</p>
</@layout.page>
