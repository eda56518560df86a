package vn.lantoa.pages.context;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import vn.lantoa.pages.MadeUp;

final class LawStatusTest {
  @Test
  void saysWhatHoldsToday() {
    assertEquals(
        "Có hiệu lực từ ngày 01/7/2007. Chưa tìm thấy văn bản thay thế",
        LawStatus.today(MadeUp.law(), MadeUp.TODAY));
    assertEquals(
        "Đã được thay thế bằng 73/2006/QH11 từ ngày 15/12/2025",
        LawStatus.today(MadeUp.replacedLaw(), MadeUp.TODAY));
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
