package vn.lantoa.text;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The %-forms of letters in addresses (RFC 3986, section 2.1). */
public final class Percent {
  private Percent() {}

  /** The text with its letters in their place; as it is where a % stands for nothing. */
  public static String decoded(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }

  /** The %-form of one letter, as %5B for an opening bracket. */
  public static String encoded(int letter) {
    StringBuilder form = new StringBuilder();
    for (byte unit : Character.toString(letter).getBytes(StandardCharsets.UTF_8)) {
      form.append('%').append(String.format(Locale.ROOT, "%02X", unit));
    }
    return form.toString();
  }
}
