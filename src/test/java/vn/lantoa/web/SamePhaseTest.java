package vn.lantoa.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * No page depends on the day that it is built on, but on the phase of the month: before, during,
 * after. So a site that is built anew every night changes twice a year.
 */
final class SamePhaseTest {
  @ParameterizedTest
  @CsvSource({"2025-10-01, 2025-11-14", "2025-11-15, 2025-12-15", "2025-12-16, 2026-03-08"})
  void twoDaysOfAPhaseGiveTheSamePages(String first, String last) {
    assertEquals(Map.of(), differences(first, last));
  }

  @Test
  void thePhaseShows() {
    assertNotEquals(Map.of(), differences("2025-12-15", "2025-12-16"));
  }

  /** Sessions, hours, news, results, days before which something is due. */
  @Test
  void theExamplesOfTheGuideDoNotDependOnTheDayEither() {
    Path content = GuideSite.write(Generator.WORK.resolve("phase-content"));
    assertEquals(
        pages(new Generator(content, at("2025-11-21"), Map.of()), "2025/lang-son"),
        pages(new Generator(content, at("2025-12-09"), Map.of()), "2025/lang-son"));
  }

  private static Map<String, String> differences(String first, String last) {
    Map<String, String> one = pages(real(first), "2025/lang-son/ky-lua");
    Map<String, String> other = pages(real(last), "2025/lang-son/ky-lua");
    assertEquals(one.keySet(), other.keySet());
    one.entrySet().removeIf(page -> page.getValue().equals(other.get(page.getKey())));
    return one;
  }

  private static Generator real(String day) {
    return new Generator(Generator.real().content(), at(day), Map.of());
  }

  private static Clock at(String day) {
    return Generator.at(Instant.parse(day + "T05:00:00Z"));
  }

  /**
   * Everything that a browser or a machine reads as it lies; documents tell when they were made.
   */
  private static Map<String, String> pages(Generator generator, String path) {
    BuiltSite site = generator.build("phase", path, "https://a.example/", "--no-sheets");
    Map<String, String> pages = new TreeMap<>();
    for (String file : site.files()) {
      if (List.of("html", "xml", "js", "css", "json", "txt", "webmanifest").stream()
          .anyMatch(ending -> file.endsWith("." + ending))) {
        pages.put(file, site.read(file));
      }
    }
    return pages;
  }
}
