package vn.lantoa.check;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every rule has words for people, in both languages. */
class RuleTest {
  @ParameterizedTest
  @EnumSource(Rule.class)
  void isToldWithWhatToDo(Rule rule) {
    for (String language : new String[] {"vi", "en"}) {
      ResourceBundle words =
          ResourceBundle.getBundle("vn.lantoa.problem.problems", Locale.forLanguageTag(language));
      assertFalse(words.getString("fault." + rule.code()).isBlank());
      assertFalse(words.getString("fault." + rule.code() + ".hint").isBlank());
    }
  }
}
