package vn.lantoa.check;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** References to letters, such as {@code &amp;}. HTML has names for two thousand, we use six. */
final class References {
  private static final Map<String, String> NAMED =
      Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", "\u00a0");

  private static final Pattern REFERENCE =
      Pattern.compile("&(?:(amp|lt|gt|quot|apos|nbsp)|#([0-9]{1,6})|#x([0-9A-Fa-f]{1,5}));");

  private References() {}

  /** The text with its letters in their place; none where an & is no reference that we use. */
  static Optional<String> resolved(String text) {
    Matcher reference = REFERENCE.matcher(text);
    StringBuilder resolved = new StringBuilder();
    int done = 0;
    for (int and = text.indexOf('&'); and >= 0; and = text.indexOf('&', done)) {
      if (!reference.region(and, text.length()).lookingAt()) {
        return Optional.empty();
      }
      resolved.append(text, done, and).append(letter(reference));
      done = reference.end();
    }
    return Optional.of(resolved.append(text, done, text.length()).toString());
  }

  private static String letter(Matcher reference) {
    if (reference.group(1) != null) {
      return NAMED.get(reference.group(1));
    }
    return reference.group(2) != null
        ? Character.toString(Integer.parseInt(reference.group(2)))
        : Character.toString(Integer.parseInt(reference.group(3), 16));
  }
}
