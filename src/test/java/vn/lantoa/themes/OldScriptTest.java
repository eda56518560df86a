package vn.lantoa.themes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No script that is shipped asks more of a browser than a telephone of 2018 has. */
final class OldScriptTest {
  static List<Path> scripts() throws IOException {
    List<Path> scripts = new ArrayList<>();
    try (var files = Files.walk(Path.of("themes"))) {
      files.filter(file -> file.toString().endsWith(".js")).sorted().forEach(scripts::add);
    }
    return scripts;
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void everyScriptRunsInOldBrowsers(Path script) throws IOException {
    assertEquals(List.of(), OldScript.findings(Files.readString(script)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a = b ?? ''",
        "a = b?.c",
        "a ||= b",
        "a = /\\p{L}/u",
        "a = /(?<=b)c/",
        "a = /(?<year>b)/",
        "a = /b/s",
        "a = b.flatMap(c)",
        "a = [...b.matchAll(c)]",
        "a = Object.fromEntries(b)",
        "a.replaceChildren()",
        "try { a() } catch { b() }",
        "a = 1n",
        "class A { #b = 1 }"
      })
  void whatOldBrowsersDoNotKnowIsFound(String script) {
    assertEquals(1, OldScript.findings(script).size(), OldScript.findings(script).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "const f = ({ a, ...b }, c = 1) => ({ ...b, [a]: c, d() { return `${a}`; } });",
        "for (const [a, b] of Object.entries(c)) d(...a, b ** 2, /e\\/s/gu, '?.', '??');",
      })
  void whatTheyKnowIsNot(String script) {
    assertEquals(List.of(), OldScript.findings(script));
  }

  /** The scripts tell letters by what is none; Unicode's own list is the measure. */
  @ParameterizedTest
  @CsvSource({
    "0000, 024F, Latin",
    "0300, 036F, marks of Latin",
    "0E80, 0EFF, Lao",
    "1780, 17FF, Khmer",
    "1E00, 1EFF, Vietnamese",
    "2000, 206F, punctuation",
    "3041, 3096, Japanese",
    "4E00, 9FFF, Chinese",
    "AA00, AA5F, Chăm",
    "AA80, AADF, Thái",
    "AC00, D7A3, Korean",
    "16B00, 16B36, Hmông"
  })
  void lettersAreTold(String first, String last) throws IOException {
    Pattern unicode = Pattern.compile("[\\p{L}\\p{M}\\p{N}]");
    for (String theme : List.of("lan-toa/js/lan-toa.js", "toi-gian/js/thoat.js")) {
      Pattern word = word(Path.of("themes", theme));
      List<String> wrong =
          IntStream.rangeClosed(Integer.parseInt(first, 16), Integer.parseInt(last, 16))
              .filter(Character::isDefined)
              .mapToObj(Character::toString)
              .filter(c -> unicode.matcher(c).matches() != word.matcher(c).matches())
              .map(c -> Integer.toHexString(c.codePointAt(0)))
              .toList();
      assertEquals(List.of(), wrong, theme);
    }
  }

  @Test
  void wordsAreTold() throws IOException {
    Pattern word = word(Path.of("themes/lan-toa/js/lan-toa.js"));
    assertEquals(
        List.of("Ê", "đê", "ƀah", "kŏ", "73", "2006", "QH11", "bạo", "lực", "ខ្ញុំ"),
        word.matcher("Ê-đê: “ƀah kŏ”, 73/2006/QH11… bạo lực; ខ្ញុំ។ 🙂")
            .results()
            .map(MatchResult::group)
            .toList());
  }

  /** As Java writes the same class. */
  private static Pattern word(Path script) throws IOException {
    var source = Pattern.compile("const WORD = /(.*)/gu;").matcher(Files.readString(script));
    assertTrue(source.find(), script.toString());
    return Pattern.compile(
        source.group(1).replace("@[-`", "@\\[-`").replace("\\0", "\\x00").replace("\\u{", "\\x{"));
  }
}
