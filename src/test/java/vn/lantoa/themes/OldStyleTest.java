package vn.lantoa.themes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No style sheet that is shipped leaves an old browser with less than something plain. */
final class OldStyleTest {
  static List<Path> sheets() throws IOException {
    List<Path> sheets = new ArrayList<>();
    try (var files = Files.walk(Path.of("themes"))) {
      files.filter(file -> file.toString().endsWith(".css")).sorted().forEach(sheets::add);
    }
    return sheets;
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void everyNewValueStandsBehindAPlainOne(Path sheet) throws IOException {
    assertEquals(List.of(), OldStyle.findings(Files.readString(sheet)));
  }

  /** What stands behind a rule that is left open is lost, or read as nested in it. */
  @ParameterizedTest
  @MethodSource("sheets")
  void everyRuleIsClosed(Path sheet) throws IOException {
    String css = Files.readString(sheet).replaceAll("(?s)/\\*.*?\\*/", "");
    int depth = 0;
    for (int i = 0; i < css.length(); i++) {
      char c = css.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      boolean atStart =
          i > 0 && css.charAt(i - 1) == '\n' && c != '}' && !Character.isWhitespace(c);
      String rest = css.substring(i, Math.min(css.length(), i + 60));
      assertEquals(0, atStart ? depth - (c == '{' ? 1 : 0) : 0, rest);
    }
    assertEquals(0, depth);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a { inset: 0 }",
        "a { padding-inline: 1em }",
        "a { border-block: 1px solid }",
        "a { font-size: clamp(1em, 2vw, 3em) }",
        "a { font-size: 2em; font-size: clamp(1em, 2vw, 3em) !important }",
        "a { font-size: 1em; width: min(1px, 2px) }",
        "a { grid-template-columns: repeat(auto-fill, minmax(min(100%, 9em), 1fr)) }",
        "a { padding: 7cqi }",
        "a { padding-top: 1px; padding: 7cqi }",
        "a { aspect-ratio: 4 / 3 }",
        "a { display: flex; gap: 1em }",
        "a { display: flex; grid-gap: 1em }",
        "a { display: grid; gap: 1em }",
        ":root { --gap: 1em; --gap: clamp(1em, 2vw, 3em) }",
        "a { position: sticky }",
        "a { padding: calc(1px + env(safe-area-inset-bottom)) }",
        "a::before { content: \"/\" / \"\" }",
        "a { overflow-wrap: anywhere }",
        ":is(a, b) { color: red }",
        "a,\nb:has(c) { color: red }",
        "@media print { a { inset: 0 } }"
      })
  void whatOldBrowsersDropIsFound(String css) {
    assertEquals(1, OldStyle.findings(css).size(), OldStyle.findings(css).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a { font-size: 2em; font-size: clamp(1em, 2vw, 3em) }",
        "a { font-size: 2em !important; font-size: 1em; font-size: 9cqi !important }",
        "a { grid-template-columns: minmax(0, 1fr); clip-path: inset(50%) }",
        "a { display: grid; grid-gap: 1em }",
        "a { columns: 9em; column-gap: 1em }",
        "a { position: -webkit-sticky; position: sticky }",
        "a:has(b) { color: red } a:focus-visible { outline: 0 }",
        "@supports (inset: 0) { a { inset: 0 } }",
        "/* a { inset: 0 } */ a { color: red }"
      })
  void whatTheyKnowOrNeedNotIsNot(String css) {
    assertEquals(List.of(), OldStyle.findings(css));
  }
}
