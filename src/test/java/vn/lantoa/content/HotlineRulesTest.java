package vn.lantoa.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a hotline's number, name and source may be. */
class HotlineRulesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "113",
        "1022",
        "1800 1768",
        "1900 96 96 80",
        "1800.1768",
        "0205 387 000",
        "0205 387 0000",
        "0912345678",
        "024 3333 5599",
        "+84 24 3333 5599",
        "+84 912 345 678",
        "+84205387000"
      })
  void canBeANumber(String phone) {
    assertTrue(PhoneNumbers.isPossible(phone));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1",
        "11",
        "213",
        "0113",
        "1800",
        "1900",
        "1812",
        "2022",
        "12345",
        "1800 176",
        "1800 17689",
        "1900 96 96 801",
        "0205 387",
        "0205 387 00000",
        "00 84 912 345 678",
        "84912345678",
        "+84 912 345 67",
        "+84 205 3870 0000",
        "+1 202 555 0100",
        "387 0113"
      })
  void canBeNone(String phone) {
    assertFalse(PhoneNumbers.isPossible(phone));
  }

  @ParameterizedTest
  @CsvSource({
    "+84 24.3333-5599, 02433335599",
    "024 3333 5599, 02433335599",
    "1900 96 96 80, 1900969680",
    "113, 113"
  })
  void areComparedByTheirDigits(String phone, String digits) {
    assertEquals(digits, PhoneNumbers.digits(phone));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "111 | Tổng đài quốc gia bảo vệ trẻ em",
        "111 | BẢO VỆ TRẺ EM",
        "112 | Sự cố, thiên tai",
        "112 | Tìm kiếm cứu nạn",
        "113 | Công an",
        "113 | Cảnh sát 113",
        "114 | Chữa cháy và cứu nạn, cứu hộ",
        "114 | Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ",
        "115 | Cấp cứu y tế",
        "1022 | Tổng đài tiếp nhận sự cố của tỉnh",
        "02053870000 | Công an phường Kỳ Lừa",
        "02053870000 | Công an",
        "18001768 | Đường dây nóng về trẻ em"
      })
  void isTheServicesName(String digits, String name) {
    assertFalse(ShortNumbers.isMisnamed(digits, name));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "112 | Công an",
        "113 | Cấp cứu y tế",
        "113 | Công an và chữa cháy",
        "113 | Cong an",
        "111 | Đường dây nóng",
        "114 | Công an",
        "115 | Cấp cứu trẻ em",
        "116 | Phòng, chống bạo lực gia đình",
        "119 | Công an",
        "110 | Số 110",
        "180 | Công an",
        "1022 | Cấp cứu y tế"
      })
  void isAnothersName(String digits, String name) {
    assertTrue(ShortNumbers.isMisnamed(digits, name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.vn/so",
        "Theo https://vov.vn/a.vov",
        "162/2025/NĐ-CP",
        "Thông báo số 12/TB-UBND ngày 05/11/2025",
        "12/TB-UBND",
        "Luật Trẻ em",
        "kế hoạch của UBND phường",
        "Danh bạ điện thoại tỉnh Lạng Sơn"
      })
  void canBeLookedUp(String source) {
    assertTrue(HotlineSource.canBeLookedUp(source));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Công an xã", "biết", "2025", "ngày 05/11/2025", "24/7", "http://", "UBND phường"})
  void canNotBeLookedUp(String source) {
    assertFalse(HotlineSource.canBeLookedUp(source));
  }
}
