package vn.lantoa.text;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;

/** The order of Vietnamese words: a ă â … d đ e ê …; tones tell only what is alike otherwise. */
public final class Alphabet {
  private static final String LETTERS = " aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

  /** Grave, acute, tilde, hook above, dot below. */
  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

  /** For names in lists, whatever their case. */
  public static final Comparator<String> ORDER =
      Comparator.comparing(Alphabet::places).thenComparing(Comparator.naturalOrder());

  private Alphabet() {}

  /** The letter that a name is listed under: Đ for Đồng Tháp, A for An Giang. */
  public static String initial(String name) {
    String plain = toneless(name);
    return plain.isEmpty() ? "" : plain.substring(0, 1).toUpperCase(Locale.ROOT);
  }

  /** Letters by their place in the alphabet, others behind them. */
  private static String places(String name) {
    StringBuilder places = new StringBuilder();
    for (char letter : toneless(name).toCharArray()) {
      int place = LETTERS.indexOf(letter);
      places.append((char) (place < 0 ? LETTERS.length() + letter : place));
    }
    return places.toString();
  }

  private static String toneless(String name) {
    StringBuilder letters = new StringBuilder();
    for (char c : Normalizer.normalize(name, Normalizer.Form.NFD).toCharArray()) {
      if (TONES.indexOf(c) < 0) {
        letters.append(c);
      }
    }
    return Normalizer.normalize(letters, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}
