package vn.lantoa.text.lines;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Set;

/** Texts in languages that put no spaces between words. */
public final class UnspacedText {
  private static final Set<String> LANGUAGES = Set.of("zh", "ja", "km", "lo");

  private static final char SEAM = '\u200b';

  private UnspacedText() {}

  /**
   * The text with a zero-width space wherever the rules of its language let a line break that has
   * no space; any other text as it is. Where the rules know no words, as those of the JDK know none
   * of Khmer, the author's own marks and zero-width spaces are all there is.
   */
  public static String parted(String text, String language) {
    Locale locale = Locale.forLanguageTag(language);
    if (!LANGUAGES.contains(locale.getLanguage())) {
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

  /** Whether no gap stands there already: a space, a mark of the author's. */
  private static boolean isOfWord(char c) {
    return !MarkedText.isEmpty(String.valueOf(c));
  }
}
