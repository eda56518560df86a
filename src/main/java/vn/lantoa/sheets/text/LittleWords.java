package vn.lantoa.sheets.text;

import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import vn.lantoa.bytes.Resource;

/**
 * What breaking lines needs to know of a language: words that open a phrase, words that would hang
 * at the end of a line, words that go with a number, and words of several syllables. All in small
 * letters.
 *
 * @param opening a line may well begin with these: và, là, của
 * @param hanging a line should not end with these, though one need not begin with them: các, hãy
 * @param phrases openings of two words: đối với
 * @param beforeNumber năm 2025, số 111
 * @param afterNumber 15 ngày
 * @param compounds words of several syllables
 */
record LittleWords(
    Set<String> opening,
    Set<String> hanging,
    Terms phrases,
    Set<String> beforeNumber,
    Set<String> afterNumber,
    Terms compounds) {
  private static final LittleWords VIETNAMESE =
      of("little_words_vi.properties", terms(Resource.text(LittleWords.class, "words_vi.txt")));

  private static final LittleWords ENGLISH = of("little_words_en.properties", terms(""));

  private static final LittleWords NONE =
      new LittleWords(Set.of(), Set.of(), terms(""), Set.of(), Set.of(), terms(""));

  private static LittleWords of(String resource, Terms compounds) {
    Properties words = Resource.properties(LittleWords.class, resource);
    return new LittleWords(
        words(words, "opening"),
        words(words, "hanging"),
        terms(words.getProperty("phrases", "")),
        words(words, "before-number"),
        words(words, "after-number"),
        compounds);
  }

  /**
   * @param language BCP 47 tag
   */
  static LittleWords of(String language) {
    return switch (Locale.forLanguageTag(language).getLanguage()) {
      case "vi" -> VIETNAMESE;
      case "en" -> ENGLISH;
      default -> NONE;
    };
  }

  boolean opens(String word) {
    return opening.contains(word);
  }

  boolean hangs(String word) {
    return opening.contains(word) || hanging.contains(word);
  }

  /** Whether the one is a number that the other counts by, is counted by, or goes on with. */
  boolean isCounted(String before, String after) {
    boolean number = isNumber(before);
    boolean next = isNumber(after);
    return number && next
        || number && afterNumber.contains(after)
        || next && beforeNumber.contains(before);
  }

  private static boolean isNumber(String word) {
    return !word.isEmpty() && Character.isDigit(word.codePointAt(0));
  }

  private static Set<String> words(Properties words, String kind) {
    return Set.copyOf(List.of(words.getProperty(kind).split(" ")));
  }

  /** Lines of terms with commas between; a line that starts with # is a comment. */
  private static Terms terms(String text) {
    return Terms.of(
        text.lines()
            .filter(line -> !line.startsWith("#"))
            .flatMap(line -> Stream.of(line.split(",")))
            .toList());
  }
}
