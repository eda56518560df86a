package vn.lantoa.read.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lantoa.read.phone.HotlineSource;
import vn.lantoa.read.phone.PhoneNumbers;
import vn.lantoa.read.phone.ShortNumbers;

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
        "0205 387 0000",
        "0912345678",
        "024 3333 5599",
        "+84 24 3333 5599",
        "+84 912 345 678",
        "+842053870000",
        "069 234 5678",
        "069 696 224",
        "080 43162"
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
        "387 0113",
        "100",
        "120",
        "09123456789",
        "03123456789",
        "0123456789",
        "0423456789",
        "0600123456",
        "0691",
        "0205 387 000",
        "+84 205 387 000"
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
        "1022 | Cấp cứu y tế",
        "115 | Cấp cứu 113",
        "115 | Cấp cứu (1 1 3)",
        "115 | Cấp cứu １１３",
        "113 | Công an 113/114",
        "1022 | Tổng đài 1022, thay cho 112"
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
        "13/2022/QH15",
        "Kế hoạch số 123/KH-UBND",
        "Công văn 4893/BLĐTBXH-VBĐG",
        "Thông báo số 12 của UBND xã Yên Bình ngày 5 tháng 11 năm 2025"
      })
  void canBeLookedUp(String source) {
    assertTrue(HotlineSource.canBeLookedUp(source));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Luật Trẻ em",
        "Công văn",
        "Kế hoạch",
        "kế hoạch của UBND phường",
        "Danh bạ điện thoại tỉnh Lạng Sơn",
        "Kế hoạch số …/KH-UBND",
        "Kế hoạch số .../KH-UBND",
        "Kế hoạch số    /KH-UBND",
        "Kế hoạch số ___/KH-UBND",
        "Kế hoạch số 00/KH-UBND",
        "Kế hoạch số 12…/KH-UBND",
        "Kế hoạch số 12/…",
        "Kế hoạch số 12/KH-…",
        "Thông báo số 12",
        "Thông báo số … của UBND xã ngày 05/11/2025",
        "https://…",
        "https://...",
        "https://….vn",
        "Công an xã",
        "biết",
        "2025",
        "ngày 05/11/2025",
        "24/7",
        "http://",
        "UBND phường"
      })
  void canNotBeLookedUp(String source) {
    assertFalse(HotlineSource.canBeLookedUp(source));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(024) 3333.5599 | 024 3333 5599",
        "024 3333 5599 máy lẻ 2 | 024 3333 5599",
        "024 3333 5599 (ext. 12) | 024 3333 5599",
        "(84-24) 3333 5599 | +84 24 3333 5599",
        "+84 (0)24 3333 5599 | +84 24 3333 5599",
        "０９１２３４５６７８ | 0912345678",
        "O912 345 678 | 0912 345 678",
        "0912/345/678 | 0912 345 678"
      })
  void areGuessedFromHowPeopleWriteThem(String written, String number) {
    assertEquals(Optional.of(number), PhoneNumbers.guess(written));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"113;114", "113/114", "", "một một ba", "0912", "ext 2", "0123 456 789 x"})
  void areNotGuessedFromWhatIsNone(String written) {
    assertEquals(Optional.empty(), PhoneNumbers.guess(written));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12/TB-UBND ngày 05/12/2026 | 2026-12-05",
        "12/TB-UBND ngày 5.12.2026 | 2026-12-05",
        "12/TB-UBND ngày 5 tháng 12 năm 2026 | 2026-12-05",
        "1/A-B 01/02/2024; 2/A-B 01/02/2025; https://a.vn/01/02/2027 | 2025-02-01"
      })
  void haveTheDaysOfTheirDocuments(String source, LocalDate day) {
    assertEquals(Optional.of(day), HotlineSource.lastDay(source));
  }
}
