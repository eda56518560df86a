package vn.lantoa.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class SpokenTest {
  @Test
  void readsDatesInWords() {
    assertEquals(
        "từ ngày mười lăm tháng mười một đến ngày mùng tám tháng tư năm hai nghìn không trăm hai"
            + " mươi lăm",
        Spoken.text("từ 15/11 đến ngày 8/4/2025"));
  }

  @Test
  void readsAbbreviationsInWords() {
    assertEquals("Ủy ban nhân dân phường Mai", Spoken.text("UBND phường Mai"));
    assertEquals("hai mươi bốn giờ mỗi ngày, bảy ngày mỗi tuần", Spoken.text("24/7"));
    assertEquals("giảm ba mươi phần trăm", Spoken.text("giảm 30 %"));
  }

  @Test
  void leavesAPlainSloganAlone() {
    String slogan = "Việc nhà không của riêng ai.";
    assertEquals(slogan, Spoken.text(slogan));
  }

  @Test
  void readsTelephoneNumbersDigitByDigit() {
    assertEquals("một, một, ba", Spoken.phone("113"));
    assertEquals(
        "một chín không không, chín sáu, chín sáu, tám không", Spoken.phone("1900 96 96 80"));
  }

  @Test
  void readsNumbersToCallInASloganLikewise() {
    assertEquals("Hãy gọi ngay một, một, ba!", Spoken.text("Hãy gọi ngay 113!"));
    assertEquals(
        "Gọi 1900 96 96 80".replace("1900 96 96 80", Spoken.phone("1900 96 96 80")),
        Spoken.text("Gọi 1900 96 96 80"));
    assertEquals("gọi " + Spoken.phone("0229 3 111 222"), Spoken.text("gọi 0229 3 111 222"));
    assertEquals("một trăm mười ba khối phố", Spoken.text("113 khối phố"));
  }

  @Test
  void countsSyllables() {
    assertEquals(6, Spoken.syllables("Việc nhà không của riêng ai."));
    assertEquals(2, Spoken.syllables("một – hai"));
  }
}
