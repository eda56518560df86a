package vn.lantoa.text.lines;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
      of(
          Resource.table(LittleWords.class, "little_words_vi.properties"),
          Resource.text(LittleWords.class, "words_vi.txt"));

  private static final LittleWords ENGLISH =
      of(Resource.table(LittleWords.class, "little_words_en.properties"), "");

  private static final LittleWords NONE = of(Map.of(), "");

  private static LittleWords of(Map<String, String> words, String compounds) {
    return new LittleWords(
        words(words, "opening"),
        words(words, "hanging"),
        terms(words.getOrDefault("phrases", "")),
        words(words, "before-number"),
        words(words, "after-number"),
        terms(compounds));
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

  private static Set<String> words(Map<String, String> words, String kind) {
    return Stream.of(words.getOrDefault(kind, "").split(" "))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
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
