package vn.lantoa.desk.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;

/** At the desk a problem is told without files and commands, which an officer has not seen. */
final class SaidOfProblemsTest {
  private static final String SAID = "said.";

  /** Options, placeholders, names of folders and of files. */
  private static final Pattern PROGRAMMERS =
      Pattern.compile(
          "(?<!-)--[a-z]+|\\{[a-z]+\\}|tùy chọn|option |verified-on|theme-pending"
              + "|(?:hotlines|contacts|slogans|formats|legal)/|(?:locality|identity)\\.md");

  /** What keeps a command from its work: no officer meets it at the desk. */
  private static final Pattern OF_COMMANDS =
      Pattern.compile(
          "(no-content|root-is-year|no-issuer|no-single-locality|output-.*|part-.*|not-a-part"
              + "|unwritable-output|no-such-theme|no-report-form|no-workbook|file-kept|.*-part.*"
              + "|theme-.*|no-campaign|wrong-folder|sheet-.*|no-such-.*)\\.(hint|message).*");

  private static ResourceBundle words(String bundle, String language) {
    return ResourceBundle.getBundle(
        bundle,
        Locale.forLanguageTag(language),
        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
  }

  private static Set<String> arguments(String text) {
    return Pattern.compile("%\\d\\$")
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void isSaidInTheDesksOwnWords(String language) {
    ResourceBundle desk = words("vn.lantoa.desk.desk", language);
    ResourceBundle usual = words("vn.lantoa.problem.problems", language);
    for (String key : desk.keySet()) {
      if (key.startsWith(SAID)) {
        String of = key.substring(SAID.length());
        assertTrue(usual.containsKey(of), "instead of nothing: " + key);
        assertTrue(arguments(usual.getString(of)).containsAll(arguments(desk.getString(key))), key);
      }
    }
    Set<String> wrong = new TreeSet<>();
    for (String key : usual.keySet()) {
      String own = SAID + key;
      String said = desk.containsKey(own) ? desk.getString(own) : usual.getString(key);
      if (PROGRAMMERS.matcher(said).find() && !OF_COMMANDS.matcher(key).matches()) {
        wrong.add(key + ": " + said);
      }
    }
    assertEquals(Set.of(), wrong);
  }

  @Test
  void isWhatAPageTells() {
    DeskWords desk = new DeskWords(Locale.forLanguageTag("vi"));
    Source place = new Source("content/2026/lang-son/ky-lua/slogans/a.md", 6, 3);
    List<String> said = List.of("Chung tay", "vouch.wish", "instead.wish");
    DeskWords.Told filler = desk.told(new Problem(Mistake.FILLER_TEXT, place, said));
    assertTrue(filler.hint().contains("trang Lỗi"), filler.hint());
    Problem number = Problem.of(Mistake.UNKNOWN_NUMBER, place, "0205 3812 345", "");
    assertEquals(
        "sửa thành một số của trang này; nếu 0205 3812 345 đúng thì thêm ở Số cần gọi hoặc Địa chỉ"
            + " giúp đỡ",
        desk.told(number).hint());
  }
}
