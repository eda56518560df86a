package vn.lantoa.downloads.kit;

import java.util.Locale;
import java.util.stream.Collectors;
import vn.lantoa.campaign.Campaign;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Hotline;
import vn.lantoa.text.Dates;

/** What whoever opens a kit should know before all else. */
final class ReadMe {
  private static final int NUMBERS = 5;

  private ReadMe() {}

  static String of(Edition edition, String title) {
    StringBuilder words = new StringBuilder();
    words.append(title.toUpperCase(Locale.ROOT)).append('\n');
    words.append(edition.issuer()).append('\n');
    edition.month().map(Campaign::titleWithYear).ifPresent(name -> words.append(name).append('\n'));
    edition.theme().ifPresent(theme -> words.append("Chủ đề: ").append(theme).append('\n'));
    edition.sampleNotice().ifPresent(notice -> words.append(notice).append('\n'));
    words.append(
        """

        TRƯỚC KHI IN
        Xem lại từng tờ: chủ đề, năm, tên cơ quan, số điện thoại. Lãnh đạo ký bản trình duyệt rồi mới đặt in.
        Gửi nhà in tệp PDF, kèm phiếu đặt in; không gửi ảnh chụp màn hình. Tấm dài hơn 5 m thì gửi bản tỷ lệ 1:10, dặn phóng 1000 %; bản 1:1 gửi kèm, vì có phần mềm mở ra chỉ bằng một nửa.
        Không sửa chữ, số trong tệp. Thấy sai thì báo cơ quan và lấy bộ mới.
        """);
    if (!edition.hangingWindows().isEmpty()) {
      words.append("\nTREO VÀ GỠ BĂNG RÔN\n");
      edition
          .hangingWindows()
          .forEach(
              window ->
                  words
                      .append(window.name())
                      .append(": treo từ ")
                      .append(Dates.written(window.first()))
                      .append(", gỡ chậm nhất ")
                      .append(Dates.written(window.last()))
                      .append('\n'));
    }
    words.append("\nSỐ CẦN GỌI (đối chiếu với các tờ)\n");
    words.append(
        edition.foremost(NUMBERS).stream().map(ReadMe::line).collect(Collectors.joining()));
    return words.toString();
  }

  private static String line(Hotline hotline) {
    return hotline.phone() + ": " + hotline.title() + "\n";
  }
}
