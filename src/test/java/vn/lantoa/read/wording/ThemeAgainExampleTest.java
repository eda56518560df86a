package vn.lantoa.read.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the guide gives as a theme that held again is one, by a document of that year. */
final class ThemeAgainExampleTest {
  private static final Pattern EXAMPLE =
      Pattern.compile("`theme-confirmed: ([^`]+)`[^`]*?năm (\\d{4})[^`]*?năm (\\d{4})");

  private final OfficialThemes themes = new OfficialThemes();
  private final OfficialGuidance guidance = new OfficialGuidance();

  @Test
  void theExampleIsTrueAndTaken() throws IOException {
    Matcher example = EXAMPLE.matcher(Files.readString(Path.of("docs/viet-noi-dung.md")));
    assertTrue(example.find(), "there is one");
    int year = Integer.parseInt(example.group(2));
    int before = Integer.parseInt(example.group(3));
    assertEquals(Optional.empty(), guidance.otherYear(example.group(1), year));
    assertEquals(
        Optional.of(Integer.toString(year)),
        guidance.otherYear(example.group(1), before),
        "the ministry's letter of that year");
    assertEquals(themes.of(before), themes.of(year));
  }
}
