package vn.lantoa.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The addresses that a style sheet makes a browser ask for, however they are written: in {@code
 * url()}, as text behind {@code @import} or in {@code image-set()}, with comments between and with
 * escapes within (CSS Syntax Level 3).
 */
final class StyleAddresses {
  private static final Set<String> FUNCTIONS =
      Set.of("url", "src", "image", "image-set", "-webkit-image-set", "cross-fade");

  private final String css;
  private final List<String> found = new ArrayList<>();

  /** The functions that are open, the innermost first; a bare bracket has no name. */
  private final Deque<String> open = new ArrayDeque<>();

  private boolean imports;
  private int at;

  private StyleAddresses(String css) {
    this.css = css;
  }

  static List<String> of(String css) {
    StyleAddresses addresses = new StyleAddresses(css);
    addresses.read();
    return List.copyOf(addresses.found);
  }

  private void read() {
    while (at < css.length()) {
      char c = css.charAt(at);
      if (css.startsWith("/*", at)) {
        int end = css.indexOf("*/", at + 2);
        at = end < 0 ? css.length() : end + 2;
      } else if (c == '"' || c == '\'') {
        at++;
        String text = until(c);
        if (imports || open.stream().anyMatch(FUNCTIONS::contains)) {
          found.add(text);
        }
      } else if (isName(c)) {
        word();
      } else {
        at++;
        sign(c);
      }
    }
  }

  private void sign(char c) {
    if (c == '(') {
      open.push("");
    } else if (c == ')') {
      open.poll();
    } else if (c == ';' || c == '{' || c == '}') {
      imports = false;
      open.clear();
    }
  }

  private void word() {
    StringBuilder letters = new StringBuilder();
    while (at < css.length() && isName(css.charAt(at))) {
      letter(letters);
    }
    String word = letters.toString().toLowerCase(Locale.ROOT);
    imports |= word.equals("@import");
    if (at == css.length() || css.charAt(at) != '(') {
      return;
    }
    at++;
    open.push(word);
    String rest = css.substring(at, Math.min(css.length(), at + 100)).stripLeading();
    if (word.equals("url") && !rest.startsWith("\"") && !rest.startsWith("'")) {
      found.add(until(')').strip());
      open.poll();
    }
  }

  /** What stands before the next such sign, which is passed by, or before the end. */
  private String until(char sign) {
    StringBuilder text = new StringBuilder();
    while (at < css.length() && css.charAt(at) != sign) {
      letter(text);
    }
    at++;
    return text.toString();
  }

  /** One letter, or an escape: a sign, or a number of up to six digits and a space. */
  private void letter(StringBuilder text) {
    char c = css.charAt(at);
    at++;
    if (c != '\\' || at == css.length()) {
      text.append(c);
      return;
    }
    int start = at;
    while (at < css.length() && at - start < 6 && Character.digit(css.charAt(at), 16) >= 0) {
      at++;
    }
    if (at == start) {
      text.append(css.charAt(at));
      at++;
      return;
    }
    int number = Integer.parseInt(css.substring(start, at), 16);
    text.appendCodePoint(Character.isValidCodePoint(number) ? number : 0xFFFD);
    if (at < css.length() && Character.isWhitespace(css.charAt(at))) {
      at++;
    }
  }

  private static boolean isName(char c) {
    return Character.isLetterOrDigit(c) || c >= 0x80 || "-_\\@".indexOf(c) >= 0;
  }
}
