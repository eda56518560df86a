package vn.lantoa.pages.context;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import vn.lantoa.pages.MadeUp;

final class LawStatusTest {
  @Test
  void saysFromWhenUntilWhen() {
    assertEquals(
        "Có hiệu lực từ ngày 01/7/2007. Chưa tìm thấy văn bản thay thế",
        LawStatus.words(MadeUp.law()));
    assertEquals(
        "Có hiệu lực từ ngày 01/7/2007 đến hết ngày 14/12/2025. Từ ngày 15/12/2025 có 73/2006/QH11"
            + " thay thế",
        LawStatus.words(MadeUp.replacedLaw()));
  }

  @Test
  void saysWhatHeldInTheMonth() {
    assertEquals(
        "Có hiệu lực trong Tháng hành động năm 2024",
        LawStatus.during(MadeUp.replacedLaw(), MadeUp.campaign(2024)));
    assertEquals(
        "Hết hiệu lực trong Tháng hành động năm 2025",
        LawStatus.during(MadeUp.replacedLaw(), MadeUp.campaign(2025)));
    assertEquals(
        "Không còn hiệu lực trong Tháng hành động năm 2026",
        LawStatus.during(MadeUp.replacedLaw(), MadeUp.campaign(2026)));
    assertEquals(
        "Chưa có hiệu lực trong Tháng hành động năm 2006",
        LawStatus.during(MadeUp.law(), MadeUp.campaign(2006)));
    assertEquals(
        "Chưa ban hành vào thời điểm Tháng hành động năm 2005",
        LawStatus.during(MadeUp.law(), MadeUp.campaign(2005)));
  }
}
