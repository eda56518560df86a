package vn.lantoa.text.spelling;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spaces before commas and full stops, and none behind them. */
final class Signs {
  private static final String CLOSING = ",.;:!?";

  private static final Map<String, String> TURNED =
      Map.of(" .", ". ", "( ", " (", ").", "). ", "”.", "”. ", "),", "), ");

  private static final Pattern SMILE = Pattern.compile(":[a-z][a-z0-9_+-]{0,30}:");

  private static final Pattern PAIR =
      Pattern.compile("(?<!\\p{L})(\\p{L}{1,8})[,;]([.,;])(?![.,;\u2026])");

  private static final Pattern TOUCHING =
      Pattern.compile(
          "(?<![^\\s(])(?:(\\p{L}\\p{Ll}{1,6})(\\d{1,4}(?:[/.]\\d{1,4}){0,2})(?![^\\s,.;:!?)])|(\\d{1,4})(\\p{Ll}{2,7})(?![^\\s,.;:!?)]))");

  private Signs() {}

  static void look(Passage passage) {
    for (int i = 1; i < passage.size(); i++) {
      between(passage, i);
    }
    numbers(passage);
    pairs(passage);
    int last = passage.word(passage.size() - 1).end();
    spaceBefore(passage, last, passage.text().length());
  }

  /** ngày15/11, 12hộ: a number that touches a word. 5đ, 2m and 7h30 are no words. */
  private static void numbers(Passage passage) {
    if (!hasTouching(passage.text())) {
      return;
    }
    Matcher matcher = TOUCHING.matcher(passage.text());
    while (matcher.find()) {
      boolean before = matcher.group(1) != null;
      String word = matcher.group(before ? 1 : 4);
      String number = matcher.group(before ? 2 : 3);
      if (Syllable.isMarked(word.toLowerCase(Locale.ROOT)) && passage.isOften(word)) {
        String right = before ? word + " " + number : number + " " + word;
        passage.add(Slip.Kind.GLUED, matcher.start(), matcher.end(), right, true);
      }
    }
  }

  /** A comma and a full stop for one of them; "A, B,..." and "v.v.," are meant. */
  private static void pairs(Passage passage) {
    if (!hasPair(passage.text())) {
      return;
    }
    Matcher matcher = PAIR.matcher(passage.text());
    while (matcher.find()) {
      String right = matcher.group(1) + matcher.group(2);
      passage.add(Slip.Kind.SIGNS, matcher.start(), matcher.end(), right, false);
    }
  }

  /** Whether any digit stands beside a letter. */
  private static boolean hasTouching(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean digit = c >= '0' && c <= '9';
      if (digit && i > 0 && Character.isLetter(text.codePointBefore(i))
          || digit && i + 1 < text.length() && Character.isLetter(text.codePointAt(i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** Whether any comma or semicolon stands right before another sign of a sentence. */
  private static boolean hasPair(String text) {
    for (int i = 1; i < text.length(); i++) {
      char before = text.charAt(i - 1);
      if ((before == ',' || before == ';') && ".,;".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static void between(Passage passage, int at) {
    int from = passage.word(at - 1).end();
    int to = passage.word(at).start();
    String text = passage.text();
    String gap = text.substring(from, to);
    boolean missing = to - from == 1 && isMissing(passage, at, text.charAt(from));
    if (missing || isTurned(passage, at, gap)) {
      String right = missing ? gap + " " : TURNED.get(gap);
      Word before = passage.word(at - 1);
      Word behind = passage.word(at);
      passage.add(
          Slip.Kind.SPACE_MISSING,
          before.start(),
          behind.end(),
          before.written() + right + behind.written(),
          true);
    } else {
      spaceBefore(passage, from, to);
    }
  }

  /** A space on the wrong side of a sign: nghị .Các, nữ( cấp, nữ).Các. */
  private static boolean isTurned(Passage passage, int at, String gap) {
    Word before = passage.word(at - 1);
    Word behind = passage.word(at);
    return TURNED.containsKey(gap)
        && isOurs(before)
        && isOurs(behind)
        && !behind.tied()
        && (Syllable.isMarked(before.lower()) || Syllable.isMarked(behind.lower()))
        && (!gap.contains(".") || behind.shape() == Word.Shape.TITLE);
  }

  /** A comma between two words of ours; a full stop only between a small and a large one. */
  private static boolean isMissing(Passage passage, int at, char sign) {
    Word before = passage.word(at - 1);
    Word behind = passage.word(at);
    if (CLOSING.indexOf(sign) < 0 || !isOurs(before) || !isOurs(behind)) {
      return false;
    }
    boolean marked = Syllable.isMarked(before.lower()) || Syllable.isMarked(behind.lower());
    return switch (sign) {
      case '.' ->
          before.shape() == Word.Shape.SMALL
              && marked
              && (behind.shape() == Word.Shape.TITLE || Syllable.isMarked(before.lower()));
      case ':' -> before.shape() != Word.Shape.LOUD && marked;
      default -> true;
    };
  }

  private static boolean isOurs(Word word) {
    return word.number() >= 0 && word.written().length() > 1;
  }

  /** A single space, then a comma that belongs to the word before it. */
  private static void spaceBefore(Passage passage, int from, int to) {
    String text = passage.text();
    int sign = from;
    while (sign < to && (text.charAt(sign) == ' ' || text.charAt(sign) == '\u00a0')) {
      sign++;
    }
    if (sign == from || sign >= to || CLOSING.indexOf(text.charAt(sign)) < 0) {
      return;
    }
    boolean alone = sign + 1 >= text.length() || !isSign(text.charAt(sign + 1));
    char behind = sign + 1 < text.length() ? text.charAt(sign + 1) : ' ';
    boolean name = text.charAt(sign) == '.' && Character.isLetterOrDigit(behind);
    boolean picture = SMILE.matcher(text).region(sign, text.length()).lookingAt();
    if (alone && !name && !picture) {
      int start = wordStart(text, from);
      String right = text.substring(start, from) + text.charAt(sign);
      int end = sign + 1;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      String glued = end == sign + 1 ? "" : " " + text.substring(sign + 1, end);
      passage.add(Slip.Kind.SPACE_BEFORE, start, end, right + glued, true);
    }
  }

  private static boolean isSign(char letter) {
    return !Character.isLetterOrDigit(letter)
        && !Character.isWhitespace(letter)
        && "”’\"'»".indexOf(letter) < 0;
  }

  private static int wordStart(String text, int end) {
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }
}
