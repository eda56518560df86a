package vn.lantoa.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {
  private static final Pattern ARGUMENT = Pattern.compile("%(\\d)\\$s");

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void haveAMessageAndAHintForEveryMistakeAndNothingElse(String language) throws IOException {
    Set<String> wanted = new TreeSet<>();
    for (Mistake mistake : Mistake.values()) {
      wanted.add(mistake.code() + ".message");
      wanted.add(mistake.code() + ".hint");
    }
    Set<String> found = new TreeSet<>(texts(language).stringPropertyNames());
    found.removeIf(key -> key.endsWith(".hint.unsure"));
    // words that are arguments: what keeps us from writing (tested in publish), what is wrong with
    // a page (tested in check) or a line, how a number is written, where an address is taken, that
    // a date
    // lacks
    found.removeIf(
        key ->
            key.matches(
                "obstacle\\..*|fault\\..*|form\\..*|taken\\..*|instead\\..*|vouch\\..*|confirm\\..*|receiver\\..*|workbook\\..*|cell\\..*|length\\..*|yaml\\..*|slip\\..*|no\\.date"));
    assertEquals(wanted, found);
  }

  @Test
  void haveTheSameKeysAndArgumentsInBothLanguages() throws IOException {
    Properties vi = texts("vi");
    Properties en = texts("en");
    assertEquals(new TreeSet<>(vi.stringPropertyNames()), new TreeSet<>(en.stringPropertyNames()));
    for (String key : vi.stringPropertyNames()) {
      assertEquals(arguments(vi.getProperty(key)), arguments(en.getProperty(key)), key);
    }
  }

  @ParameterizedTest
  @EnumSource(Mistake.class)
  void formatWithNoMoreThanSixArguments(Mistake mistake) {
    Source place = new Source("content/a.md", 3, 7);
    Problem problem = Problem.of(mistake, place, "một", "hai", "ba", "bốn", "năm", "sáu");
    for (String language : new String[] {"vi", "en"}) {
      String text = new Messages(Locale.forLanguageTag(language)).format(problem);
      assertTrue(text.startsWith("content/a.md:3:7: "), text);
      assertTrue(text.lines().count() == 2 && !text.matches("(?s).*%(\\d|%).*"), text);
    }
  }

  @Test
  void giveTheGuessWhereThereIsOne() {
    Messages messages = new Messages(Locale.forLanguageTag("vi"));
    Source place = Source.of("content/a.md");
    assertEquals(
        "có phải “title” không?",
        messages.hint(Problem.of(Mistake.UNKNOWN_KEY, place, "titel", "title", "theme, title")));
    assertEquals(
        "các khóa dùng được: theme, title",
        messages.hint(Problem.of(Mistake.UNKNOWN_KEY, place, "màu", "", "theme, title")));
  }

  @Test
  void areInTwoLinesForPeopleAndProblemMatchers() {
    Problem problem = Problem.of(Mistake.NO_HOURS, Source.of("content/a.md"), "0205 387 0000");
    assertEquals(
        """
        content/a.md:1:1: warning: the locality's number 0205 387 0000 does not say when it is\
         answered
          hint: add a line such as hours: 7 giờ 30 đến 17 giờ, thứ Hai đến thứ Sáu\
        """,
        new Messages(Locale.ENGLISH).format(problem));
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void areComposedUnicode(String language) throws IOException {
    for (Object text : texts(language).values()) {
      assertTrue(Normalizer.isNormalized((String) text, Normalizer.Form.NFC), (String) text);
    }
  }

  private static Set<String> arguments(String pattern) {
    Set<String> arguments = new TreeSet<>();
    Matcher matcher = ARGUMENT.matcher(pattern);
    while (matcher.find()) {
      arguments.add(matcher.group(1));
    }
    return arguments;
  }

  private static Properties texts(String language) throws IOException {
    Properties texts = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Messages.class.getResourceAsStream("problems_" + language + ".properties"),
            StandardCharsets.UTF_8)) {
      texts.load(reader);
    }
    return texts;
  }
}
