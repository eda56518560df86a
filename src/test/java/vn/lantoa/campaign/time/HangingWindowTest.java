package vn.lantoa.campaign.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HangingWindowTest {
  private static final LocalDate START = LocalDate.of(2025, 11, 15);

  @Test
  void theMonthHasTwoWindowsOfFifteenDays() {
    assertEquals(
        List.of(
            new HangingWindow("Đợt 1", START, LocalDate.of(2025, 11, 29)),
            new HangingWindow("Đợt 2", LocalDate.of(2025, 11, 30), LocalDate.of(2025, 12, 14))),
        HangingWindow.within(START, LocalDate.of(2025, 12, 15)));
  }

  @Test
  void theLastWindowEndsWithTheCampaign() {
    assertEquals(
        List.of(new HangingWindow("Đợt 1", START, START)), HangingWindow.within(START, START));
    assertEquals(
        List.of(new HangingWindow("Đợt 1", START, LocalDate.of(2025, 11, 29))),
        HangingWindow.within(START, LocalDate.of(2025, 11, 29)));
    assertEquals(
        LocalDate.of(2025, 11, 30),
        HangingWindow.within(START, LocalDate.of(2025, 11, 30)).get(1).last());
  }

  @Test
  void onesOwnGroundHasOneWindowOfAllDays() {
    LocalDate end = LocalDate.of(2025, 12, 15);
    assertEquals(
        new HangingWindow("Trong khuôn viên", START, end), HangingWindow.onOwnGround(START, end));
  }

  @Test
  void noWindowEndsBeforeItStarts() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new HangingWindow("Đợt 1", START, START.minusDays(1)));
  }
}
