package vn.lantoa.read.phone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of lines for the whole country, and the numbers they are known by. */
class KnownLinesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          18001567   | Tổng đài Quốc gia bảo vệ trẻ em           | 111
          18001768   | Đường dây nóng bảo vệ trẻ em              | 111
          1800123456 | Đường dây nóng của Hội Nông dân Việt Nam  | 1800 1768
          1900123456 | Ngôi nhà Bình yên                         | 1900 96 96 80
          18001768   | Ngôi nhà Ánh Dương Thanh Hóa              | 1800 1744
          18001768   | Ngôi nhà Ánh Dương                        | ''
          111        | Tổng đài quốc gia bảo vệ trẻ em           | none
          18001768   | Hội Nông dân Việt Nam                     | none
          18001769   | Ngôi nhà Ánh Dương Quảng Ninh             | none
          02053870123| Hội Nông dân tỉnh Lạng Sơn                | none
          02083870123| Đường dây nóng bảo vệ trẻ em tỉnh Thái Nguyên | none
          02083870123| Trung tâm Bảo trợ xã hội và bảo vệ trẻ em | none
          """)
  void areHeldAgainstEachOther(String digits, String name, String right) {
    assertEquals(right, new KnownLines().other(digits, name).orElse("none"));
  }
}
