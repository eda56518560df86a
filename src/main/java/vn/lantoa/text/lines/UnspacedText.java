package vn.lantoa.text.lines;

import com.ibm.icu.text.BreakIterator;
import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Set;

/** Texts in languages that put no spaces between words, or in letters of such. */
public final class UnspacedText {
  private static final Set<String> LANGUAGES = Set.of("zh", "ja", "km", "lo");

  private static final char SEAM = '\u200b';

  private UnspacedText() {}

  /**
   * The text with a zero-width space wherever the rules of its language let a line break that has
   * no space; any other text as it is. Words of Khmer and Lao are those of ICU's dictionaries.
   */
  public static String parted(String text, String language) {
    Locale locale = Locale.forLanguageTag(language);
    if (!LANGUAGES.contains(locale.getLanguage()) && !hasSuchLetters(text)) {
      return text;
    }
    BreakIterator breaks = BreakIterator.getLineInstance(locale);
    breaks.setText(text);
    StringBuilder parted = new StringBuilder(text.length() * 2);
    int from = 0;
    for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
      parted.append(text, from, at);
      boolean inside = at < text.length() && isOfWord(text.charAt(at - 1));
      if (inside && isOfWord(text.charAt(at))) {
        parted.append(SEAM);
      }
      from = at;
    }
    return parted.append(text, from, text.length()).toString();
  }

  /** Letters that stand without spaces in whatever language: a Han word in a sentence may not. */
  private static boolean hasSuchLetters(String text) {
    return text.codePoints()
        .mapToObj(UnicodeScript::of)
        .anyMatch(s -> s == UnicodeScript.KHMER || s == UnicodeScript.LAO);
  }

  /** Whether no gap stands there already: a space, a mark of the author's. */
  private static boolean isOfWord(char c) {
    return !MarkedText.isEmpty(String.valueOf(c));
  }
}
