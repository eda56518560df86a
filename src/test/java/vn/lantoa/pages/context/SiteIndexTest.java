package vn.lantoa.pages.context;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.lantoa.campaign.Entry;
import vn.lantoa.pages.MadeUp;

final class SiteIndexTest {
  private final SiteIndex index = new SiteIndex(MadeUp.site(""));

  @Test
  void leadsFromAnOldYearToTheSamePlaceInTheNewest() {
    assertEquals(Optional.of(MadeUp.WARD_2026), index.newest(MadeUp.WARD_2025));
    assertEquals(Optional.of(MadeUp.YEAR_2026), index.newest(MadeUp.YEAR_2025));
    assertEquals(Optional.empty(), index.newest(MadeUp.WARD_2026));
  }

  @Test
  void leadsToTheYearWhereThePlaceIsGone() {
    SiteIndex index =
        new SiteIndex(MadeUp.site("", MadeUp.ROOT, MadeUp.WARD_2025, MadeUp.YEAR_2026));
    assertEquals(Optional.of(MadeUp.YEAR_2026), index.newest(MadeUp.WARD_2025));
  }

  @Test
  void leadsFromACampaignToTheNextOfItsKindBeforeAnyOther() {
    Entry june2025 = june(2025);
    Entry june2026 = june(2026);
    SiteIndex both =
        new SiteIndex(
            MadeUp.site("", MadeUp.ROOT, MadeUp.YEAR_2025, june2025, MadeUp.YEAR_2026, june2026));
    assertEquals(Optional.of(june2026), both.newest(june2025));
    assertEquals(Optional.of(MadeUp.YEAR_2026), both.newest(MadeUp.YEAR_2025));
    assertEquals(Optional.of(MadeUp.YEAR_2026), both.newestHome());
    SiteIndex one = new SiteIndex(MadeUp.site("", MadeUp.ROOT, MadeUp.YEAR_2025, june2025));
    assertEquals(Optional.of(MadeUp.YEAR_2025), one.newest(june2025));
    assertEquals(Optional.empty(), one.newest(MadeUp.YEAR_2025));
    assertEquals(Optional.of(june2025), one.home(june2025.occasion().orElseThrow()));
  }

  private static Entry june(int year) {
    Entry.Occasion occasion =
        new Entry.Occasion(
            year + "-thang-6",
            year,
            LocalDate.of(year, 6, 1),
            "tháng 6/" + year,
            Optional.of("Tháng hành động quốc gia"),
            "Chủ đề",
            "Tháng hành động quốc gia");
    return new Entry(
        occasion.path(),
        Entry.Kind.YEAR,
        Optional.of(occasion),
        "Tháng 6/" + year,
        List.of(),
        List.of());
  }

  @Test
  void knowsWhatLiesAboveAndBelow() {
    assertEquals(List.of(MadeUp.ROOT, MadeUp.YEAR_2025), index.above(MadeUp.WARD_2025));
    assertEquals(List.of(), index.above(MadeUp.ROOT));
    assertEquals(List.of(MadeUp.WARD_2026, MadeUp.WARD_2025), index.localitiesBelow(MadeUp.ROOT));
    assertEquals(List.of(), index.localitiesBelow(MadeUp.WARD_2025));
  }
}
