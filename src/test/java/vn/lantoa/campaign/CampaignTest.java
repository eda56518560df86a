package vn.lantoa.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.lantoa.problem.Source;

final class CampaignTest {
  private static final Source HERE = Source.of("content/2025/campaign.md");

  @Test
  void saysItsYearOnce() {
    assertEquals("Tháng hành động năm 2025", campaign("Tháng hành động").titleWithYear());
    assertEquals("Tháng hành động 2025", campaign("Tháng hành động 2025").titleWithYear());
  }

  private static Campaign campaign(String title) {
    return new Campaign(
        title,
        2025,
        "An toàn cho phụ nữ",
        LocalDate.of(2025, 11, 15),
        LocalDate.of(2025, 12, 15),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        new Body("", HERE, List.of()),
        HERE);
  }
}
