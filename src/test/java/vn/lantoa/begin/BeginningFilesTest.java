package vn.lantoa.begin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lantoa.begin.FolderOwner.OfBody;
import vn.lantoa.begin.FolderOwner.OfCommune;
import vn.lantoa.begin.FolderOwner.OfProvince;
import vn.lantoa.campaign.Level;
import vn.lantoa.campaign.Plan;
import vn.lantoa.campaign.Reporting;
import vn.lantoa.country.AdministrativeMap;
import vn.lantoa.country.AdministrativeMapTest;
import vn.lantoa.country.Commune;

/** The files that follow from what an officer answers, and where they lie. */
final class BeginningFilesTest {
  private static final AdministrativeMap MAP = AdministrativeMapTest.MAP;
  private static final FolderNames NAMES = new FolderNames(MAP);

  private static FolderOwner commune(String code) {
    return new OfCommune(MAP.commune(code).orElseThrow());
  }

  private static FolderOwner province(String code) {
    return new OfProvince(MAP.province(code).orElseThrow());
  }

  static Beginning bare(FolderOwner owner, int year) {
    return new Beginning(
        owner, owner.usualIssuer(), Optional.empty(), Optional.empty(), Optional.empty(), year);
  }

  private static String text(BeginningFiles files, String name) {
    return Objects.requireNonNull(files.texts().get(name), name);
  }

  private static List<String> keys(String text) {
    return text.lines().filter(line -> !line.startsWith("#")).toList();
  }

  @Test
  void aCommuneThatLeavesEverythingOpen() {
    BeginningFiles files = BeginningFiles.of(bare(commune("06187"), 2026), NAMES, true);
    assertEquals("2026/lang-son/ky-lua", files.edition());
    assertEquals(
        List.of("content/2026/lang-son/locality.md", "content/2026/lang-son/ky-lua/locality.md"),
        List.copyOf(files.texts().keySet()));
    String own = text(files, files.own());
    List<String> expected =
        List.of(
            "---",
            "type: locality",
            "name: Kỳ Lừa",
            "level: phường",
            "issuer: UBND phường Kỳ Lừa",
            "code: \"06187\"",
            "---");
    assertEquals(expected, keys(own));
    assertTrue(own.contains("\n# address: Số … đường …\n"), own);
    assertFalse(own.contains("Lạng Sơn"), own);
    String above = text(files, "content/2026/lang-son/locality.md");
    assertTrue(above.contains("\nissuer: UBND tỉnh Lạng Sơn\ncode: \"20\"\n---\n"), above);
  }

  @Test
  void aCommuneThatKnowsAll() {
    Beginning full =
        new Beginning(
            commune("06187"),
            "UBND phường Kỳ Lừa",
            Optional.of("Số 1: \"nhà cũ\""),
            Optional.of(
                new Plan(
                    "Kế hoạch: năm 2026",
                    Optional.of("12/KH-UBND"),
                    Optional.of(LocalDate.of(2026, 10, 5)),
                    List.of())),
            Optional.of(new Reporting("Phòng Văn hóa – Xã hội", LocalDate.of(2026, 12, 20))),
            2026);
    BeginningFiles files = BeginningFiles.of(full, NAMES, true);
    assertEquals(
        List.of(
            "code: \"06187\"",
            "address: 'Số 1: \"nhà cũ\"'",
            "plan:",
            "  title: \"Kế hoạch: năm 2026\"",
            "  number: 12/KH-UBND",
            "  date: 2026-10-05",
            "report:",
            "  to: Phòng Văn hóa – Xã hội",
            "  by: 2026-12-20",
            "---"),
        keys(text(files, files.own())).subList(5, 15));
    assertEquals(files, BeginningFiles.of(full, NAMES, true));
  }

  @Test
  void aYearThatTheProgramLacksIsToldWithoutATheme() {
    BeginningFiles files = BeginningFiles.of(bare(province("20"), 2031), NAMES, false);
    assertEquals(
        List.of("content/2031/campaign.md", "content/2031/lang-son/locality.md"),
        List.copyOf(files.texts().keySet()));
    String year = text(files, "content/2031/campaign.md");
    assertTrue(year.contains("\ntheme-pending: true\nstarts: 2031-11-15\n"), year);
    assertEquals("content/2031/lang-son/locality.md", files.own());
    assertThrows(IllegalArgumentException.class, () -> bare(province("20"), 2024));
  }

  @ParameterizedTest
  @CsvSource({
    "SCHOOL, THPT Hoa Ban, 06187, lang-son/ky-lua/truong-thpt-hoa-ban, Trường THPT Hoa Ban",
    "SCHOOL, Nhà trẻ Hoa Sen, 06187, lang-son/ky-lua/nha-tre-hoa-sen, Nhà trẻ Hoa Sen",
    "DEPARTMENT, Tư pháp, 20, lang-son/so-tu-phap, Sở Tư pháp",
    "AGENCY, Kỳ Lừa, 20, lang-son/co-quan-ky-lua, Kỳ Lừa",
    "AGENCY, Lạng Sơn, '', co-quan-lang-son, Lạng Sơn",
    "AGENCY, An toàn, 06187, lang-son/ky-lua/co-quan-an-toan, An toàn",
    "MINISTRY, Tài chính, '', bo-tai-chinh, Bộ Tài chính",
  })
  void aBodyOfAnotherKind(Level level, String name, String in, String path, String issuer) {
    Optional<FolderOwner> above =
        in.isEmpty()
            ? Optional.empty()
            : Optional.of(in.length() == 2 ? province(in) : commune(in));
    Beginning beginning = bare(new OfBody(level, name, above), 2026);
    BeginningFiles files = BeginningFiles.of(beginning, NAMES, true);
    assertEquals("2026/" + path, files.edition());
    assertEquals(path.split("/").length, files.texts().size());
    List<String> own = keys(text(files, files.own()));
    assertTrue(own.contains("issuer: " + issuer), own.toString());
    assertFalse(own.toString().contains("code:"), own.toString());
  }

  @Test
  void aBodyLiesInNoBody() {
    OfBody school = new OfBody(Level.SCHOOL, "THPT Hoa Ban", Optional.empty());
    assertThrows(
        IllegalArgumentException.class,
        () -> new OfBody(Level.SCHOOL, "Hoa Sen", Optional.of(school)));
  }

  @Test
  void noTwoCommunesShareAFolderAndNoneTakesThatOfAPage() {
    HashSet<String> paths = new HashSet<>();
    for (Commune commune : MAP.communes()) {
      String path = NAMES.path(new OfCommune(commune));
      assertTrue(path.matches("[a-z-]+/[a-z0-9-]+"), path);
      assertTrue(paths.add(path), path);
    }
    assertEquals("quang-ngai/ba-to-21484", NAMES.path(commune("21484")));
    assertEquals("quang-ngai/ba-to-21523", NAMES.path(commune("21523")));
    assertEquals("gia-lai/an-toan-21622", NAMES.path(commune("21622")));
    assertEquals("dak-lak/ea-h-leo", NAMES.path(commune("24184")));
    assertEquals("ha-noi/van-mieu-quoc-tu-giam", NAMES.path(commune("00226")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "M'Drắk; M'Drắk",
        "622/KH-UBND; 622/KH-UBND",
        "2 Bảo Lộc; 2 Bảo Lộc",
        "2026; \"2026\"",
        "1e3; \"1e3\"",
        "No; \"No\"",
        "- gạch; \"- gạch\"",
        "a #b; \"a #b\"",
        "a: b; \"a: b\"",
        "cuối:; \"cuối:\"",
        "Nhà \"A\"; 'Nhà \"A\"'",
        "Nhà \"A\" d'Ran; \"Nhà \\\"A\\\" d'Ran\"",
        "@a; \"@a\"",
      })
  void valuesAreBareWhereThatIsSafe(String text, String value) {
    assertEquals(value, YamlText.of(text));
  }

  @ParameterizedTest
  @CsvSource({
    "20/12/2026, 2026-12-20",
    "5-12, 2026-12-05",
    "5.1.2027, 2027-01-05",
    "2026-12-20, 2026-12-20",
    "31/11/2026, ",
    "mai, ",
    "20/12/26, ",
  })
  void daysAsPeopleWriteThem(String typed, LocalDate day) {
    assertEquals(Optional.ofNullable(day), TypedAnswer.day(typed, 2026));
  }

  @Test
  void answersAreTidiedAndLostLettersSeen() {
    assertEquals("Kỳ Lừa", TypedAnswer.tidy("  Ky\u0300  Lu\u031b\u0300a\t"));
    assertTrue(TypedAnswer.isWhole("Kỳ Lừa"));
    assertFalse(TypedAnswer.isWhole("K\uFFFD"));
    assertFalse(TypedAnswer.isWhole("K\u0000"));
  }
}
