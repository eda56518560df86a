package vn.lantoa.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class AlphabetTest {
  @Test
  void listsNamesAsVietnameseDictionariesDo() {
    List<String> order =
        List.of(
            "An Giang",
            "Bắc Ninh",
            "Cà Mau",
            "Cao Bằng",
            "Cần Thơ",
            "Đà Nẵng",
            "Đắk Lắk",
            "Gia Lai",
            "Lai Châu",
            "Lạng Sơn",
            "Lâm Đồng",
            "Sơn La",
            "Tây Ninh",
            "Thái Nguyên",
            "Thanh Hóa");
    assertEquals(order, order.stream().sorted().sorted(Alphabet.ORDER).toList());
  }

  @Test
  void listsANameUnderItsLetterWithoutTheTone() {
    assertEquals("Đ", Alphabet.initial("Điện Biên"));
    assertEquals("A", Alphabet.initial("Ái Quốc"));
    assertEquals("Â", Alphabet.initial("Ấp Mới"));
    assertEquals("", Alphabet.initial(""));
  }
}
