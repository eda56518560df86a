package vn.lantoa.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The same input gives the same bytes, whoever builds, how often and with how many threads. */
final class SameBytesTest {
  private static final String BASE = "https://lan-toa.example/";
  private static final Instant ANOTHER_DAY = Instant.parse("2026-03-08T05:00:00Z");

  @Test
  void theNumberOfThreadsDoesNotShow() {
    String once =
        digest(
            Generator.real().build("same", "", BASE, "--no-sheets", "--no-cache", "--jobs", "1"));
    for (int run = 0; run < 2; run++) {
      BuiltSite again =
          Generator.real().build("same", "", BASE, "--no-sheets", "--no-cache", "--jobs", "8");
      assertEquals(once, digest(again));
    }
  }

  @Test
  void theSheetsOfALocalityAreTheSameOnOneThreadAndOnMany() {
    String once = digest(withSheets("1"));
    assertTrue(once.contains("in-an/tep/bang-ron-6x1-cam.pdf"));
    assertEquals(once, digest(withSheets("8")));
  }

  private static BuiltSite withSheets(String jobs) {
    return Generator.real()
        .build("same", "2024/quang-ngai/ba-to", BASE, "--no-cache", "--jobs", jobs);
  }

  /** Digits of their own, an i without its dot, years of their own. */
  @Test
  void whoseMachineItIsDoesNotShow() {
    String pages = digest(build(Generator.real()));
    String sheets = digest(withSheets("2"));
    Locale before = Locale.getDefault();
    try {
      for (String theirs : List.of("tr-TR", "th-TH-u-ca-buddhist-nu-thai", "hi-IN-u-nu-deva")) {
        Locale.setDefault(Locale.forLanguageTag(theirs));
        assertEquals(pages, digest(build(Generator.real())), theirs);
      }
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertEquals(sheets, digest(withSheets("2")), "ar-EG-u-nu-arab");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void theDayOfTheBuildIsThatOfSourceDateEpoch() {
    Generator real = Generator.real();
    Map<String, String> epoch =
        Map.of("SOURCE_DATE_EPOCH", String.valueOf(ANOTHER_DAY.getEpochSecond()));
    String told = digest(build(new Generator(real.content(), real.clock(), epoch)));
    String lived =
        digest(build(new Generator(real.content(), Generator.at(ANOTHER_DAY), Map.of())));
    assertEquals(lived, told);
    assertNotEquals(digest(build(real)), told, "by then the Month of 2025 is over");
  }

  private static BuiltSite build(Generator generator) {
    return generator.build("same", "2025/lang-son/ky-lua", BASE, "--no-sheets", "--no-cache");
  }

  /** A line for each file. */
  private static String digest(BuiltSite site) {
    return site.files().stream()
        .map(file -> file + " " + sha256(site.folder().resolve(file)))
        .collect(Collectors.joining("\n"));
  }

  private static String sha256(Path file) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    } catch (IOException | NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
