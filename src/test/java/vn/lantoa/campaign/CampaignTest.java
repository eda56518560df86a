package vn.lantoa.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import vn.lantoa.campaign.content.Body;
import vn.lantoa.campaign.time.PartialDate;
import vn.lantoa.campaign.time.When;
import vn.lantoa.problem.Source;

final class CampaignTest {
  private static final Source HERE = Source.of("content/2025/campaign.md");

  @Test
  void saysItsYearOnce() {
    assertEquals("Tháng hành động năm 2025", campaign("Tháng hành động").titleWithYear());
    assertEquals("Tháng hành động 2025", campaign("Tháng hành động 2025").titleWithYear());
  }

  @Test
  void coversWhatCannotLieOutsideTheMonth() {
    Campaign month = campaign("Tháng hành động");
    LocalDate day = LocalDate.of(2025, 11, 25);
    PartialDate year = new PartialDate(2025, OptionalInt.empty(), OptionalInt.empty());
    assertTrue(month.covers(When.days(day, day)));
    assertTrue(month.covers(When.open()));
    assertFalse(month.covers(When.days(LocalDate.of(2025, 11, 6), day)));
    assertFalse(month.covers(When.during(year)));
  }

  private static Campaign campaign(String title) {
    return new Campaign(
        title,
        2025,
        "An toàn cho phụ nữ",
        Assurance.NONE,
        LocalDate.of(2025, 11, 15),
        LocalDate.of(2025, 12, 15),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        new Body("", HERE, List.of()),
        HERE);
  }
}
