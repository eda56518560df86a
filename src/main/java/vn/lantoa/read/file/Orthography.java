package vn.lantoa.read.file;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
public final class Orthography {
  /** TCVN3 read as Latin-1, one sign of its high half in the middle of a word: b¹o, g¸i. */
  private static final Pattern TCVN3_WORD =
      Pattern.compile("\\p{L}[µ¸¶¹¨©ª¬÷¼½¾]\\p{L}|[®§][µ¸¶·¹¨©ª¬×÷¼½¾]");

  /**
   * The same signs at the edge of a word: n÷, vµ, ®iÓm. A trade mark or a footnote behind a word
   * and a µ before a unit are none.
   */
  private static final Pattern TCVN3_EDGE =
      Pattern.compile("\\p{L}[µ¸¶¨©ª¬÷¼½¾]|[®§¸¶¨ª¬¼½¾÷]\\p{L}");

  /**
   * VNI read as Latin-1: a vowel, then the letter that stands for its tone or its hat, as in "baïo
   * löïc" or "leân tieáng". No Vietnamese syllable has these pairs.
   */
  private static final Pattern VNI =
      Pattern.compile(
          "[aeouyâêôö][ùøûõï]|[ae][áàåãäâ]|a[éèúüë]|o[âåä]|(?<![\\p{L}\\p{M}])[öÖ][ïùøûõ]|ñ[aeiouyöô][ùøûõïäáàåâúéèüë]",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** ASCII and the letters and signs of Vietnamese, by their numbers. */
  private static final boolean[] PLAIN = plain();

  private static boolean[] plain() {
    boolean[] plain = new boolean['…' + 1];
    "àáâãèéêìíòóôõùúýăđĩũơưÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝĂĐĨŨƠƯ–—…“”‘’\t"
        .chars()
        .forEach(letter -> plain[letter] = true);
    Arrays.fill(plain, ' ', 0x7f, true);
    Arrays.fill(plain, 'Ạ', 'ỹ' + 1, true);
    return plain;
  }

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

  /** What decoders write for a letter that they could not read. */
  static final char LOST = '\uFFFD';

  private final String text;
  private final Source start;
  private final List<Problem> problems = new ArrayList<>();
  private boolean plain = true;

  /**
   * @param text as read, not yet normalised
   * @param start place of its first character
   */
  public Orthography(String text, Source start) {
    this.text = text;
    this.start = start;
    checkLines();
  }

  public List<Problem> problems() {
    return problems;
  }

  private void checkLines() {
    int begin = 0;
    for (int line = start.line(); begin <= text.length(); line++) {
      int end = text.indexOf('\n', begin);
      String content = text.substring(begin, end < 0 ? text.length() : end);
      checkLine(content, line);
      begin = begin + content.length() + 1;
    }
  }

  /**
   * A cheap look first: ASCII and the letters of Vietnamese, none of them behind one with which VNI
   * would make a pair. On a large site the patterns took a twentieth of the whole build.
   */
  static boolean isPlain(String line) {
    char before = ' ';
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c >= PLAIN.length || !PLAIN[c] || c > 0x7f && mayBeVni(before, c)) {
        return false;
      }
      before = c;
    }
    return true;
  }

  private static boolean mayBeVni(char before, char c) {
    char letter = Character.toLowerCase(c);
    return switch (Character.toLowerCase(before)) {
      case 'a' -> "ùõáàãâéèú".indexOf(letter) >= 0;
      case 'e' -> "ùõáàãâ".indexOf(letter) >= 0;
      case 'o' -> "ùõâ".indexOf(letter) >= 0;
      case 'u', 'y', 'â', 'ê', 'ô' -> "ùõ".indexOf(letter) >= 0;
      default -> false;
    };
  }

  private void checkLine(String line, int number) {
    if (isPlain(line)) {
      return;
    }
    plain = false;
    if (checkLegacy(line, number)) {
      return;
    }
    checkMarks(line, number);
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      Character right = LOOKALIKES.get(c);
      if (right != null && (c < '\u0400' || besideLatin(line, i))) {
        add(
            Mistake.LOOKALIKE_LETTER,
            number,
            i,
            Character.toString(c),
            name(c),
            right.toString(),
            name(right));
      }
      if (c == LOST) {
        add(Mistake.LOST_LETTER, number, i);
      } else if (isControl(c, i == 0 ? ' ' : line.charAt(i - 1))) {
        add(Mistake.CONTROL_CHARACTER, number, i, name(c));
      }
    }
  }

  private boolean checkLegacy(String line, int number) {
    int word = firstOf(TCVN3_WORD, 1, line);
    int edge = firstOf(TCVN3_EDGE, word >= 0 ? 1 : PAIRS, line);
    int tcvn = word < 0 || edge < 0 ? Math.max(word, edge) : Math.min(word, edge);
    int vni = firstOf(VNI, PAIRS, line);
    if (tcvn >= 0) {
      add(Mistake.LEGACY_ENCODING, number, tcvn, "TCVN3");
    } else if (vni >= 0) {
      add(Mistake.LEGACY_ENCODING, number, vni, "VNI");
    }
    return tcvn >= 0 || vni >= 0;
  }

  /** Where the first pair stands when the line has enough of them, else -1. */
  private static int firstOf(Pattern pattern, int enough, String line) {
    Matcher matcher = pattern.matcher(line);
    if (!matcher.find()) {
      return -1;
    }
    int first = matcher.start();
    int pairs = 1;
    while (pairs < enough && matcher.find()) {
      pairs++;
    }
    return pairs >= enough ? first : -1;
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

  /** Marks that Latin letters carry; those of Khmer and of emoji follow rules of their own. */
  private static boolean isMark(char c) {
    return c >= '\u0300' && c <= '\u036f';
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

  /**
   * The text in NFC, with a space for each control character, so that the places of all others stay
   * and the YAML parser does not complain again.
   */
  public String clean() {
    if (plain) {
      return text;
    }
    StringBuilder clean = new StringBuilder(Normalizer.normalize(text, Normalizer.Form.NFC));
    for (int i = 0; i < clean.length(); i++) {
      char c = clean.charAt(i);
      if (c != '\n' && isControl(c, i == 0 ? ' ' : clean.charAt(i - 1))) {
        clean.setCharAt(i, ' ');
      }
    }
    return clean.toString();
  }

  private static boolean isKhmer(char c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.KHMER;
  }

  /** Khmer puts a space of no width between its words; anywhere else nobody means it. */
  private static boolean isControl(char c, char before) {
    return c < ' ' && c != '\t'
        || c >= 0x7f && c < 0xa0
        || c == '\u00ad'
        || c == '\u200b' && !isKhmer(before)
        || c == '\u200e'
        || c == '\u200f'
        || c >= '\u202a' && c <= '\u202e'
        || c >= '\u2060' && c <= '\u206f'
        || c == '\uFEFF'
        || c >= '\uFFFE';
  }

  /**
   * The first letter of a text that no page can hold: a control, or half of a letter. The text of a
   * file has none any more, but an escape of YAML ("\\u0007") and a number of HTML (&amp;#7;) bring
   * new ones.
   */
  public static Optional<String> unprintable(String decoded) {
    if (isPlain(decoded)) {
      return Optional.empty();
    }
    for (int i = 0; i < decoded.length(); i++) {
      char c = decoded.charAt(i);
      boolean pair =
          Character.isSurrogatePair(c, i + 1 < decoded.length() ? decoded.charAt(i + 1) : ' ');
      if (pair) {
        i++;
      } else if (Character.isSurrogate(c)
          || c != '\n' && isControl(c, i == 0 ? ' ' : decoded.charAt(i - 1))) {
        return Optional.of(name(c));
      }
    }
    return Optional.empty();
  }

  private static String name(char c) {
    return String.format(Locale.ROOT, "U+%04X", (int) c);
  }

  private void add(Mistake mistake, int line, int index, String... arguments) {
    problems.add(Problem.of(mistake, start.at(line, index + 1), arguments));
  }
}
