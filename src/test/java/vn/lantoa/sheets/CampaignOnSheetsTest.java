package vn.lantoa.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A sheet names the campaign once: beside its slogan, or in it. */
final class CampaignOnSheetsTest {
  @Test
  void isNotNamedBesideASloganThatNamesIt() {
    List<SheetTask> orders =
        RealContent.below("2024/lai-chau/tam-duong").orders().stream()
            .filter(order -> order.text().startsWith("Hưởng ứng Tháng hành động"))
            .filter(order -> order.format().name().startsWith("bang-ron-"))
            .toList();
    assertFalse(orders.isEmpty());
    for (SheetTask order : orders) {
      long named =
          order.words().stream()
              .map(words -> words.toLowerCase(Locale.ROOT))
              .filter(words -> words.contains("tháng hành động"))
              .count();
      assertEquals(1, named, order.format().title() + ": " + order.words());
    }
  }
}
