package vn.lantoa.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lantoa.campaign.content.Body;
import vn.lantoa.campaign.time.PartialDate;
import vn.lantoa.problem.Source;

class LegalTextTest {
  @ParameterizedTest
  @CsvSource({
    "2021-12-31, false",
    "2022-01-01, true",
    "2024-11-15, true",
    "2025-12-14, true",
    "2025-12-15, false"
  })
  void isInForceFromItsFirstDayToItsLast(LocalDate day, boolean inForce) {
    LegalText decree = law(Optional.of("2022-01-01"), Optional.of("2025-12-14"));
    assertEquals(inForce, decree.inForceOn(day));
  }

  @ParameterizedTest
  @CsvSource({"2020-12-31, false", "2021-01-01, true", "2099-01-01, true"})
  void isInForceFromItsYearOnWhereNoMoreIsKnown(LocalDate day, boolean inForce) {
    assertEquals(inForce, law(Optional.empty(), Optional.empty()).inForceOn(day));
  }

  @Test
  void isBeforeItsTimeOnlyUntilItComesIntoForce() {
    LegalText decree = law(Optional.of("2022-01-01"), Optional.of("2025-12-14"));
    assertEquals(true, decree.isBefore(LocalDate.parse("2021-12-31")));
    assertEquals(false, decree.isBefore(LocalDate.parse("2026-01-01")));
  }

  @ParameterizedTest
  @CsvSource({
    "13/2022/QH15, LAW",
    "76/2023/NĐ-CP, DECREE",
    "28/NQ-CP, RESOLUTION",
    "1790/QĐ-TTg, DECISION",
    "417/QĐ-BNNMT, DECISION",
    "06/2026/TT-BNV, OTHER"
  })
  void weighsAsItsNumberTells(String number, LegalText.Weight weight) {
    assertEquals(weight, law(number, Optional.empty(), Optional.empty()).weight());
  }

  @Test
  void refusesADayWithoutItsMonth() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new PartialDate(2021, OptionalInt.empty(), OptionalInt.of(3)));
    assertEquals(
        "PartialDate[year=2021, month=OptionalInt[12], day=OptionalInt.empty]",
        new PartialDate(2021, OptionalInt.of(12), OptionalInt.empty()).toString());
  }

  private static LegalText law(Optional<String> effective, Optional<String> until) {
    return law("144/2021/NĐ-CP", effective, until);
  }

  private static LegalText law(String number, Optional<String> effective, Optional<String> until) {
    Source place = Source.of("content/legal/144-2021-nd-cp.md");
    return new LegalText(
        "144-2021-nd-cp",
        "144-2021-nd-cp",
        "Nghị định",
        number,
        "Chính phủ",
        new PartialDate(2021, OptionalInt.of(12), OptionalInt.of(31)),
        effective.map(LocalDate::parse),
        LegalText.Status.IN_FORCE,
        until.map(LocalDate::parse),
        Optional.empty(),
        URI.create("https://vanban.chinhphu.vn/"),
        Optional.empty(),
        new Body("", place, List.of()),
        place);
  }
}
