package vn.lantoa.read.phone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader may take for a number to call, and what not. */
class PhoneMentionsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Gọi 113 khi bạo lực đang xảy ra                   | 113
          Hãy gọi ngay 112!                                 | 112
          GỌI NGAY 112                                      | 112
          Công an 113 · Cấp cứu 115                         | 113, 115
          Gọi 113, 114 hoặc 115                             | 113, 114, 115
          Gọi 113/114/115                                   | 113, 114, 115
          gọi 113-114                                       | 113, 114
          Gọi 113 (công an), 115 (cấp cứu)                  | 113, 115
          Trẻ em bị xâm hại: 111                            | 111
          111 là số của trẻ em                              | 111
          Nhớ ba số: 113, 114, 115.                         | 113, 114, 115
          gọi **112**, nói rõ nơi ở                         | 112
          gọi [113](tel:113) ngay                           | 113
          gọi 111 24/7                                      | 111
          gọi 113 24 giờ mỗi ngày                           | 113
          Đường dây nóng 116                                | 116
          Tổng đài 1022 của tỉnh                            | 1022
          Bấm 18001768                                      | 18001768
          1800 1768                                         | 1800 1768
          1800.1768 miễn phí                                | 1800.1768
          1800-1768                                         | 1800-1768
          số 1800 1768 (24/7)                               | 1800 1768
          1900 96 96 80                                     | 1900 96 96 80
          1900969680 để được tư vấn                         | 1900969680
          gọi 1900 96 96 80, 24 giờ mỗi ngày                | 1900 96 96 80
          gọi 1800 1768 24 giờ mỗi ngày                     | 1800 1768
          1800 176 89                                       | 1800 176 89
          ĐT: 0205 387 0000                                 | 0205 387 0000
          (024) 3333 5599                                   | (024) 3333 5599
          024.3333.5599                                     | 024.3333.5599
          Zalo 0912345678                                   | 0912345678
          0912-345-678 gặp chị Hoa                          | 0912-345-678
          +84 24 3333 5599                                  | +84 24 3333 5599
          +84912345678                                      | +84912345678
          Điện thoại: 3870113                               | 3870113
          Liên hệ 387 0113 trong giờ làm việc               | 387 0113
          Hotline: 19001234                                 | 19001234
          Gọi cho số 1022 hoặc 1800 1768                    | 1022, 1800 1768
          Nhắn tin tới 8088                                 | 8088
          Liên lạc theo số máy 0205 3 870 113               | 0205 3 870 113
          Call 112 now                                      | 112
          Hãy gọi Công an 112                               | 112
          ĐT 0205.387.0000 – 0912.345.678                   | 0205.387.0000, 0912.345.678
          gọi 0912345678/0987654321                         | 0912345678, 0987654321
          Năm 2025 gọi 112                                  | 112
          Gọi 1800 1768 tin cậy                             | 1800 1768
          SĐT 0912 345 678, năm 2025                        | 0912 345 678
          Gọi 113/1023                                      | 113, 1023
          Gọi 1022/1023/116                                 | 1022, 1023, 116
          Gọi 0912345678/79                                 | 0912345678
          Gọi 113 & 116 bạn ơi                              | 113, 116
          Gọi 113 rồi 116 bạn ơi                            | 113, 116
          [x](/an-toan/ 'gọi 0912 345 999')                 | 0912 345 999
          (0205) 3 870 123                                  | (0205) 3 870 123
          (84-24) 3782 2068                                 | (84-24) 3782 2068
          +84 (0)24 3333 5599                               | +84 (0)24 3333 5599
          0084 912 345 678                                  | 0084 912 345 678
          Zalo 84912345678                                  | 84912345678
          ０９１２３４５６７８                              | ０９１２３４５６７８
          Gọi １１６                                        | １１６
          O912 345 678                                      | O912 345 678
          09I2 345 678                                      | 09I2 345 678
          gọi 1l6 ngay                                      | 1l6
          Gọi về 116 được giúp                              | 116
          Gọi điện 116 được giúp                            | 116
          Gọi nhanh 116 được giúp                           | 116
          Nhấn 116 được giúp                                | 116
          Báo 116 được giúp                                 | 116
          Nhớ số 116 bạn nhé                                | 116
          Số khẩn cấp 116 giúp bạn                          | 116
          Nhấn 1023 được giúp                               | 1023
          [x](/an-toan/ "0912 345 999")                     | 0912 345 999
          [x](tel:113 "hoặc 0912 345 999")                  | 0912 345 999
          """)
  void findsNumbersToCall(String text, String numbers) {
    assertEquals(List.of(numbers.split(", ")), written(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tháng hành động năm 2025",
        "từ ngày 15/11 đến ngày 15/12/2025",
        "ngày 25.11.2025 và 15-12-2025",
        "từ 01.07 - 31.12.2025",
        "01-11-2025",
        "2025-11-20",
        "Công văn 4893/SNV-XDCQ",
        "Luật số 13/2022/QH15",
        "Nghị định 112/2021/NĐ-CP",
        "Kế hoạch số 113/KH-UBND",
        "Điều 113 của Bộ luật",
        "Điều 111, 112 và 113",
        "khoản 112, Điều 5",
        "mục 111, trang 116",
        "Quyết định số 112, ngày 05/11",
        "115 cm × 240 cm",
        "khổ 112 x 80",
        "có 115 người dự",
        "112 hội viên và 110 đoàn viên",
        "hơn 112 lượt",
        "đạt 112%",
        "tăng 11,5 % so với 110,2",
        "112.000 đồng",
        "1.800.000 đồng",
        "1800 đồng",
        "1900 000 000 đồng",
        "từ năm 1800 đến 1900",
        "giai đoạn 1900–1950",
        "giai đoạn 2021 - 2030",
        "24/7",
        "24 giờ mỗi ngày, 7 ngày mỗi tuần",
        "16 ngày hành động",
        "từ 0 đến 16 tuổi",
        "trẻ em dưới 16 tuổi",
        "Gọi 3 lần trong 10 phút",
        "đã gọi 100 người",
        "tổng đài nhận 4500 cuộc",
        "nhắn tin 500 lượt",
        "liên hệ trước ngày 20/11/2025",
        "Liên hệ năm 2026",
        "Báo cáo gọi là báo cáo 2025",
        "Số 112 đường Trần Hưng Đạo",
        "Số 115, phố Hoa, phường Mai",
        "113 Trần Phú",
        "Số tài khoản 0123456789",
        "mã số thuế 0100109106",
        "STK 19001234567",
        "TK 19001234567 Agribank",
        "số báo danh 024333555",
        "Số thẻ BHYT: 0912345678",
        "Thông báo số 112 của Ủy ban",
        "có 112/1500 hộ",
        "mã IOOI2O25, loại Il10l, 2O25",
        "[x](/an-toan/0912345678/)",
        "https://tienphong.vn/so-111-them-chuc-nang-post1779610.tpo",
        "[nguồn](https://vov.vn/post1084808.vov)",
        "mã 05977",
        "112. Nội dung thứ một trăm mười hai",
        "Covid-19, 5G",
        "8:30 - 11:30",
        "8 giờ 30 ngày 20 tháng 11",
        "từ 110 - 115 tấm",
        "thôn 112 và tổ 113",
        "tỷ lệ 1:110",
        "Băng rôn 6 × 1 m, 100 m",
        "lớp 112",
        "50% phụ nữ, 0,5 %",
        "Tháng hành động gọi tắt là Tháng",
        "5 phụ lục; 12 bảng",
        "chi 12 triệu đồng; 0 đồng",
        "<!-- gọi 112 -->"
      })
  void takesNothingElseForOne(String text) {
    assertEquals(List.of(), written(text));
  }

  @Test
  void leavesOpenWhetherLastDigitsCountSomething() {
    PhoneMentions.Found found = PhoneMentions.in("Gọi 1900 96 96 80 phụ nữ và nam giới").get(0);
    assertEquals("1900 96 96", found.written());
    assertEquals("1900 96 96 80", found.whole());
  }

  @Test
  void saysWhereTheyStand() {
    String text = "Một dòng.\nHãy gọi **+84 24 3333 5599** nhé";
    PhoneMentions.Found found = PhoneMentions.in(text).get(0);
    assertEquals(text.indexOf('+'), found.at());
  }

  @Test
  void findsANumberThatGoesOnInTheNextLine() {
    assertEquals(List.of("1800\n1768"), written("gọi 1800\n1768 khi cần"));
    assertEquals(List.of("113"), written("gọi 113\n1. Nói rõ nơi ở"));
  }

  @Test
  void findsWhatLinksDial() {
    String text =
        "[Gọi](tel:112), <tel:+84912345678>, [số][a]\n\n[a]: tel:1800-1768\nTel: 0912345678";
    assertEquals(
        List.of("112", "+84912345678", "1800-1768"),
        PhoneLinks.in(text).stream().map(PhoneMentions.Found::written).toList());
    assertEquals(text.indexOf("112"), PhoneLinks.in(text).get(0).at());
  }

  @ParameterizedTest
  @CsvSource({
    "https://zalo.me/0912345678, 0912345678",
    "Nhắn zalo.me/0912345678., 0912345678",
    "https://api.whatsapp.com/send?phone=84912345678, 84912345678",
    "[Zalo](https://zalo.me/0912345678?a=b), 0912345678",
    "<https://wa.me/84912345678>, 84912345678",
    "[x](https://m.me/+84912345678/ 'y'), +84912345678"
  })
  void findsWhomLinksWriteTo(String text, String number) {
    PhoneMentions.Found found = PhoneLinks.in(text).get(0);
    assertEquals(number, found.written());
    assertEquals(text.indexOf(number), found.at());
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://vov.vn/a-0912345678.html", "https://vov.vn/2025/post1084808"})
  void takesNoOtherAddressForANumber(String text) {
    assertEquals(List.of(), PhoneLinks.in(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "O1 ",
        "https://",
        "1 ",
        "<!--",
        "](",
        "a",
        "gọi ",
        "gọi 113, ",
        "0912 345 678 ",
        "  ",
        "1.000 "
      })
  void takesNoLongerForTextsMadeToTakeLong(String part) {
    String text = "gọi" + part.repeat(500_000 / part.length()) + "1";
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> PhoneMentions.in(text));
  }

  private static List<String> written(String text) {
    return PhoneMentions.in(text).stream().map(PhoneMentions.Found::written).toList();
  }
}
