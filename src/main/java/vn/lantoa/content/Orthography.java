package vn.lantoa.content;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;

/**
 * What is wrong with the letters of a text. Each finding answers a fault seen in published slogans:
 * marks torn off by copying out of a PDF, the encodings TCVN3 and VNI of before Unicode (TCVN
 * 6909:2001), letters that only look Vietnamese.
 */
final class Orthography {
  /** TCVN3 read as Latin-1: a sign of its high half inside a word, as in "b¹o lùc". */
  private static final Pattern TCVN3 =
      Pattern.compile("\\p{L}[®µ¸¶·¹¨©ª¬×÷¼½¾§]|[®µ¸¶·¹¨©ª¬×÷¼½¾§]\\p{L}");

  /** VNI read as Latin-1: a vowel, then the letter that stands for its tone, as in "baïo löïc". */
  private static final Pattern VNI =
      Pattern.compile("[aeouyAEOUYâêôÂÊÔöÖ][ùøûõïÙØÛÕÏ]|\\b[öÖ][ïùøûõ]|ñ[aeiouyöô][ùøûõïäáàåâ]");

  /** One such pair may be a foreign name; two on a line are not. */
  private static final int PAIRS = 2;

  private static final Map<Character, Character> LOOKALIKES =
      Map.ofEntries(
          Map.entry('Ð', 'Đ'),
          Map.entry('Ɖ', 'Đ'),
          Map.entry('ð', 'đ'),
          Map.entry('а', 'a'),
          Map.entry('е', 'e'),
          Map.entry('о', 'o'),
          Map.entry('р', 'p'),
          Map.entry('с', 'c'),
          Map.entry('у', 'y'),
          Map.entry('х', 'x'),
          Map.entry('і', 'i'),
          Map.entry('А', 'A'),
          Map.entry('В', 'B'),
          Map.entry('Е', 'E'),
          Map.entry('К', 'K'),
          Map.entry('М', 'M'),
          Map.entry('Н', 'H'),
          Map.entry('О', 'O'),
          Map.entry('Р', 'P'),
          Map.entry('С', 'C'),
          Map.entry('Т', 'T'),
          Map.entry('Х', 'X'));

  private final String text;
  private final Source start;
  private final List<Problem> problems = new ArrayList<>();

  /**
   * @param text as read, not yet normalised
   * @param start place of its first character
   */
  Orthography(String text, Source start) {
    this.text = text;
    this.start = start;
  }

  List<Problem> problems() {
    if (isPlain()) {
      return List.of();
    }
    int begin = 0;
    for (int line = start.line(); begin <= text.length(); line++) {
      int end = text.indexOf('\n', begin);
      String content = text.substring(begin, end < 0 ? text.length() : end);
      checkLine(content, line);
      begin = begin + content.length() + 1;
    }
    return problems;
  }

  /** Most files have nothing that could be wrong: a cheap look first. */
  private boolean isPlain() {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean suspect =
          c < ' ' && c != '\n' && c != '\t'
              || c == 0x7f
              || c >= '\u0080' && c < '\u00c0'
              || "ÐðñÑ×÷ùøûõïÙØÛÕÏ".indexOf(c) >= 0
              || c >= '\u0180' && c < '\u0250' && "ƠơƯư".indexOf(c) < 0
              || c >= '\u0300' && c < '\u0530'
              || c >= '\u200b' && c <= '\u200f'
              || c >= '\u202a' && c <= '\u202e'
              || c >= '\u2060' && c <= '\u206f'
              || c == '\uFEFF'
              || c == '\uFFFD';
      if (suspect) {
        return false;
      }
    }
    return Normalizer.isNormalized(text, Normalizer.Form.NFC);
  }

  private void checkLine(String line, int number) {
    if (checkLegacy(line, number)) {
      return;
    }
    checkMarks(line, number);
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      Character right = LOOKALIKES.get(c);
      if (right != null && (c < '\u0400' || besideLatin(line, i))) {
        add(Mistake.LOOKALIKE_LETTER, number, i, name(c), right + " (" + name(right) + ")");
      }
      if (isControl(c)) {
        add(Mistake.CONTROL_CHARACTER, number, i, name(c));
      }
    }
  }

  private boolean checkLegacy(String line, int number) {
    int tcvn = firstOf(TCVN3, line);
    int vni = firstOf(VNI, line);
    if (tcvn >= 0) {
      add(Mistake.LEGACY_ENCODING, number, tcvn, "TCVN3");
    } else if (vni >= 0) {
      add(Mistake.LEGACY_ENCODING, number, vni, "VNI");
    }
    return tcvn >= 0 || vni >= 0;
  }

  /** Where the first pair stands when the line has enough of them, else -1. */
  private static int firstOf(Pattern pattern, String line) {
    Matcher matcher = pattern.matcher(line);
    if (!matcher.find()) {
      return -1;
    }
    int first = matcher.start();
    int pairs = 1;
    while (pairs < PAIRS && matcher.find()) {
      pairs++;
    }
    return pairs >= PAIRS ? first : -1;
  }

  /** Marks without a letter, and letters that are written in pieces; one finding a line each. */
  private void checkMarks(String line, int number) {
    for (int i = 0; i < line.length(); i++) {
      if (isMark(line.charAt(i)) && (i == 0 || !isLetterOrMark(line.charAt(i - 1)))) {
        add(Mistake.TORN_MARK, number, i, name(line.charAt(i)));
        return;
      }
    }
    String nfc = Normalizer.normalize(line, Normalizer.Form.NFC);
    if (!nfc.equals(line)) {
      int i = 0;
      while (line.charAt(i) == nfc.charAt(i)) {
        i++;
      }
      add(Mistake.NOT_NFC, number, i);
    }
  }

  private static boolean isMark(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isLetterOrMark(char c) {
    return Character.isLetter(c) || isMark(c);
  }

  private static boolean besideLatin(String line, int i) {
    return i > 0 && isLatin(line.charAt(i - 1))
        || i + 1 < line.length() && isLatin(line.charAt(i + 1));
  }

  private static boolean isLatin(char c) {
    return Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
  }

  private static boolean isControl(char c) {
    return c < ' ' && c != '\t'
        || c >= 0x7f && c < 0xa0
        || c >= '\u200b' && c <= '\u200f' && c != '\u200d' && c != '\u200c'
        || c >= '\u202a' && c <= '\u202e'
        || c >= '\u2060' && c <= '\u206f'
        || c == '\uFEFF'
        || c == '\uFFFD';
  }

  private static String name(char c) {
    return String.format(Locale.ROOT, "U+%04X", (int) c);
  }

  private void add(Mistake mistake, int line, int index, String... arguments) {
    problems.add(Problem.of(mistake, start.at(line, index + 1), arguments));
  }
}
