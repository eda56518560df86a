package vn.lantoa.pages.context;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
  void leadsNowhereWhereThePlaceHasNothingNewer() {
    assertEquals(
        Optional.empty(), newest(MadeUp.WARD_2025, MadeUp.ROOT, MadeUp.YEAR_2026, june(2026)));
  }

  @Test
  void aPlaceIsKnownByItsCodeWhereverItsFolderLies() {
    Entry old = place("2025/tinh/phuong-mai", "Phường Mai", "05977");
    Entry moved = place("2026/hoa/mai-dao", "Phường Mai Đào", "05977");
    Entry other = place("2026/tinh/phuong-mai", "Phường Mai", "06001");
    assertEquals(Optional.of(moved), newest(old, MadeUp.YEAR_2026, moved, other));
    assertEquals(Optional.of(other), newest(old, MadeUp.YEAR_2026, other));
  }

  @Test
  void leadsToWhatTookThePlaceIn() {
    Entry old = place("2025/tinh/dao", "Xã Đào", "");
    Entry heir = MadeUp.WARD_2026; // "also: [Xã Đào]"
    assertEquals(Optional.of(heir), newest(old, heir));
    Entry told = gone("2025/bac-kan", "Tỉnh Bắc Kạn", "tỉnh Thái Nguyên");
    Entry province = place("2026/thai-nguyen", "Tỉnh Thái Nguyên", "19");
    assertEquals(Optional.of(province), newest(told, province));
    Entry another = place("2026/hoa/dao", "Xã Đào Hoa", "");
    assertEquals(Optional.empty(), newest(place("2025/tinh/xa-mai", "Xã Mai", ""), another));
  }

  private static Optional<Entry> newest(Entry old, Entry... others) {
    return new SiteIndex(
            MadeUp.site("", Stream.concat(Stream.of(old), Stream.of(others)).toArray(Entry[]::new)))
        .newest(old);
  }

  private static Entry place(String path, String name, String code) {
    Optional<String> digits = Optional.of(code).filter(text -> !text.isEmpty());
    return place(path, name, digits, Optional.empty());
  }

  private static Entry gone(String path, String name, String successor) {
    return place(path, name, Optional.empty(), Optional.of(successor));
  }

  private static Entry place(
      String path, String name, Optional<String> code, Optional<String> successor) {
    Entry year = path.startsWith("2025") ? MadeUp.YEAR_2025 : MadeUp.YEAR_2026;
    return new Entry(
        path, Entry.Kind.LOCALITY, year.occasion(), name, List.of(), List.of(), code, successor);
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
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  @Test
  void knowsWhatLiesAboveAndBelow() {
    assertEquals(List.of(MadeUp.ROOT, MadeUp.YEAR_2025), index.above(MadeUp.WARD_2025));
    assertEquals(List.of(), index.above(MadeUp.ROOT));
    assertTrue(index.leadsOn(MadeUp.ROOT));
    assertFalse(index.leadsOn(MadeUp.WARD_2025));
    assertEquals(
        List.of(new Place(List.of(MadeUp.WARD_2026, MadeUp.WARD_2025))), index.places().all());
  }
}
