package vn.lantoa.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command line says for itself: help, wrong usage, exit codes. */
class CliTest {
  @TempDir private Path temp;
  private Path site;

  @BeforeEach
  void layOutTheCorrectSite() throws IOException {
    site = Files.createDirectory(temp.resolve("site"));
    new FixtureSite("correct").copyTo(site);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "help, --help",
    "help-in-english, --help --lang en",
    "help-of-init, init --help",
    "help-of-init-in-english, init --help --lang en",
    "init-without-a-place, init x",
    "init-of-several-places, init x --commune tan-an",
    "init-of-half-a-report, init x --commune 06187 --report-by 20/12",
    "help-of-new-year, new-year --help",
    "help-of-new-year-in-english, new-year --help --lang en",
    "help-of-update, update --help",
    "help-of-update-in-english, update --help --lang en",
    "help-of-build, build --help",
    "help-of-build-in-english, build --help --lang en",
    "help-of-check, check --help",
    "help-of-check-in-english, --lang=en check -h",
    "help-of-serve, serve --help",
    "help-of-serve-in-english, serve --help --lang en",
    "port-none, serve --port 70000",
    "help-of-changes, changes --help",
    "help-of-changes-in-english, changes --help --lang en",
    "changes-to-no-site, changes content content",
    "changes-of-no-folder, changes site khong-co",
    "help-of-recall, recall --help",
    "help-of-recall-in-english, recall --help --lang en",
    "recall-of-nothing, recall",
    "help-of-table, table --help",
    "help-of-table-out, table out --help",
    "help-of-table-in, table in --help",
    "help-of-table-in-in-english, table in --help --lang en",
    "help-of-table-lacks, table lacks --help",
    "help-of-take-in, take-in --help",
    "help-of-take-in-in-english, take-in --help --lang en",
    "version, --version",
    "no-command, ''",
    "unknown-command, xay",
    "misspelt-option, check --conten content",
    "unknown-option, check --noi-dung content",
    "unknown-option-in-english, check --noi-dung content --lang en",
    "two-paths, check 2025 2024",
    "missing-value, check --content",
    "missing-value-in-english, check --lang en --out",
    "option-given-twice, check --jobs 2 --jobs 3",
    "language-unknown, check --lang fr",
    "format-unknown, check --format xml",
    "jobs-no-number, check --jobs hai",
    "jobs-none, check --jobs 0",
    "jobs-below-none, check --jobs -3",
    "base-url-no-address, build --base-url kylua",
    "base-url-of-another-kind, build --base-url ftp://langson.gov.vn/",
    "base-url-with-a-query, build --base-url https://langson.gov.vn/?a=b",
    "base-url-with-a-bracket, build --base-url https://[langson",
  })
  void saysThis(String golden, String arguments) throws IOException {
    Run run = Run.in(site, arguments.isEmpty() ? new String[0] : arguments.split(" "));
    Golden.assertMatches(Path.of("golden", "cli", golden, "expected.txt"), told(run));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "hôm nay", "-1", "1e9", "99999999999999999999"})
  void refusesASourceDateEpochThatIsNoNumberOfSeconds(String epoch) {
    Run run = Run.in(site, Map.of("SOURCE_DATE_EPOCH", epoch), "check");
    String expected =
        """
        lantoa: error: giá trị không dùng được: SOURCE_DATE_EPOCH=%s
          Xem: lantoa check --help
        """;
    assertEquals(new Run(2, "", expected.formatted(epoch)), run);
  }

  @Test
  void takesTheDayFromSourceDateEpochAsItIsInVietnam() throws IOException {
    Files.writeString(
        site.resolve("content/hotlines/18001768.md"),
        """
        ---
        type: hotline
        name: Hội Nông dân Việt Nam
        phone: 1800 1768
        owner: Hội Nông dân Việt Nam
        scope: Phụ nữ nông thôn
        source: https://example.vn/
        called-on: 2025-11-01
        called-by: Văn phòng
        ---
        """);
    // 181 days after 1 November 2025 is 1 May 2026; in London it is 30 April still
    Map<String, String> may = Map.of("SOURCE_DATE_EPOCH", "1777568400");
    String warning = "content/hotlines/18001768.md:4:8: warning: số 1800 1768: chưa ai gọi thử";
    String first = Run.in(site, may, "check", "--quiet").err().lines().findFirst().orElse("");
    assertTrue(first.startsWith(warning), first);
    Map<String, String> april = Map.of("SOURCE_DATE_EPOCH", "1777568399");
    assertEquals(new Run(0, "", ""), Run.in(site, april, "check", "--quiet"));
  }

  @Test
  void tellsNotesUnlessItIsToBeQuiet() throws IOException {
    Files.writeString(
        site.resolve("content/2025/lang-son/ky-lua/activities/treo.md"),
        "---\ntype: activity\ntitle: Treo băng rôn\nfrom: 2025-11-15\nto: 2025-12-15\n---\nỞ cổng.\n");
    assertTrue(Run.in(site, "check").err().contains("treo.md:4:7: note: "));
    assertFalse(Run.in(site, "check", "--quiet").err().contains("note: "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025/lang-son/ky-lua",
        "2025/lang-son/ky-lua/",
        "./2025//lang-son/ky-lua",
        "/2025/lang-son/ky-lua",
        "content/2025/lang-son/ky-lua",
        "./content/2025/lang-son/ky-lua/",
        "content\\2025\\lang-son\\ky-lua"
      })
  void understandsEveryWayToNameALocality(String path) {
    assertEquals(Run.in(site, "check", "2025/lang-son/ky-lua"), Run.in(site, "check", path));
    assertEquals(0, Run.in(site, "check", path).exitCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {".", "./", "content", "content/", ""})
  void understandsEveryWayToNameEverything(String path) {
    assertEquals(Run.in(site, "check"), Run.in(site, "check", path));
  }

  @Test
  void readsContentFromAnywhere() {
    Path elsewhere = temp.resolve("elsewhere");
    Run run = Run.in(elsewhere, "check", "--content", site.resolve("content").toString());
    assertEquals(0, run.exitCode(), run.err());
  }

  @Test
  void tellsMistakesInTheContentApartFromWrongUsage() throws IOException {
    assertEquals(0, Run.in(site, "check").exitCode());
    Files.writeString(site.resolve("content/trang.md"), "không có khai báo");
    assertEquals(1, Run.in(site, "check").exitCode());
    assertEquals(2, Run.in(site, "check", "--jobs", "0").exitCode());
    assertEquals(2, Run.in(site, "check", "--theme", "cam").exitCode());
  }

  @Test
  void saysWhatAThemeIsWhereThereIsNone() throws IOException {
    Path bare = Files.createDirectories(temp.resolve("bare/site"));
    Files.createDirectory(bare.resolve("themes"));
    new FixtureSite("correct").copyTo(bare);
    String expected =
        """
        lantoa: error: không có giao diện cam
          gợi ý: chỉ tới một thư mục giao diện có thư mục con templates/: --theme THƯ_MỤC
        """;
    assertEquals(new Run(2, "", expected), Run.in(bare, "check", "--quiet", "--theme", "cam"));
  }

  @Test
  void asksForNoMoreThreadsThanAMachineCanHave() {
    assertEquals(Run.in(site, "check"), Run.in(site, "check", "--jobs", "2000000000"));
  }

  @Test
  void givesJsonOfNothingWhenNothingIsWrong() {
    Run run = Run.in(site, "check", "--format", "json", "--quiet");
    assertEquals(new Run(0, "[ ]\n", ""), run);
  }

  private static String told(Run run) {
    String all = run.exitCode() + "\n" + run.out() + run.err();
    assertFalse(all.contains("Exception"), all);
    return all;
  }
}
