package vn.lantoa.pages.context;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
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
  void knowsWhatLiesAboveAndBelow() {
    assertEquals(List.of(MadeUp.ROOT, MadeUp.YEAR_2025), index.above(MadeUp.WARD_2025));
    assertEquals(List.of(), index.above(MadeUp.ROOT));
    assertEquals(List.of(MadeUp.WARD_2026, MadeUp.WARD_2025), index.localitiesBelow(MadeUp.ROOT));
    assertEquals(List.of(), index.localitiesBelow(MadeUp.WARD_2025));
  }
}
