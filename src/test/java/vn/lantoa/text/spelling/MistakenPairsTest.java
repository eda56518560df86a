package vn.lantoa.text.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pairs that are often written for others, and stand by themselves between other words. */
class MistakenPairsTest {
  @ParameterizedTest
  @CsvSource({
    "Bạo lực là tội ác nghiệm trọng, nghiêm trọng",
    "Vì phụ nữ và trẻ em sống an toan, an toàn",
    "Gây hậu quả đặc biệt nghiệm trọng cho trẻ em, nghiêm trọng"
  })
  void areTold(String text, String right) {
    assertEquals(right, told(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kết quả thí nghiệm trọng lượng riêng của vật liệu",
        "Kiểm nghiệm trọng lượng hàng hóa",
        "Công an toan tính phương án",
        "Nạn nhân an toàn, hậu quả nghiêm trọng"
      })
  void areLetBeWhereTheyBelongToOtherWords(String text) {
    assertEquals("", told(text));
  }

  private static String told(String text) {
    return Proofreader.get().read(text).slips().stream()
        .map(Slip::right)
        .collect(Collectors.joining(", "));
  }
}
