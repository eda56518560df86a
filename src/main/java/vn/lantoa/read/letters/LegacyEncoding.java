package vn.lantoa.read.letters;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** TCVN3 and VNI, the encodings of before Unicode, read as Latin-1 (TCVN 6909:2001). */
final class LegacyEncoding {
  /** TCVN3, one sign of its high half in the middle of a word: b¹o, g¸i. */
  private static final Pattern TCVN3_WORD =
      Pattern.compile("\\p{L}[µ¸¶¹¨©ª¬÷¼½¾]\\p{L}|[®§][µ¸¶·¹¨©ª¬×÷¼½¾]");

  /**
   * The same signs at the edge of a word: n÷, vµ, ®iÓm. A trade mark or a footnote behind a word
   * and a µ before a unit are none.
   */
  private static final Pattern TCVN3_EDGE =
      Pattern.compile("\\p{L}[µ¸¶¨©ª¬÷¼½¾]|[®§¸¶¨ª¬¼½¾÷]\\p{L}");

  /**
   * VNI: a vowel, then the letter that stands for its tone or its hat, as in "baïo löïc" or "leân
   * tieáng". No Vietnamese syllable has these pairs.
   */
  private static final Pattern VNI =
      Pattern.compile(
          "[aeouyâêôö][ùøûõï]|[ae][áàåãäâ]|a[éèúüë]|o[âåä]|(?<![\\p{L}\\p{M}])[öÖ][ïùøûõ]|ñ[aeiouyöô][ùøûõïäáàåâúéèüë]",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** One such pair may be a foreign name; two on a line are not. */
  private static final int PAIRS = 2;

  private LegacyEncoding() {}

  /** Where the first letter of it stands, and its name. */
  record Found(int index, String name) {}

  static Optional<Found> in(String line) {
    int word = firstOf(TCVN3_WORD, 1, line);
    int edge = firstOf(TCVN3_EDGE, word >= 0 ? 1 : PAIRS, line);
    int tcvn = word < 0 || edge < 0 ? Math.max(word, edge) : Math.min(word, edge);
    int vni = tcvn >= 0 ? -1 : firstOf(VNI, PAIRS, line);
    return tcvn >= 0
        ? Optional.of(new Found(tcvn, "TCVN3"))
        : Optional.of(new Found(vni, "VNI")).filter(found -> found.index() >= 0);
  }

  /** Whether a letter may be the second of VNI's pairs. */
  static boolean mayBeVni(char before, char c) {
    char letter = Character.toLowerCase(c);
    return switch (Character.toLowerCase(before)) {
      case 'a' -> "ùõáàãâéèú".indexOf(letter) >= 0;
      case 'e' -> "ùõáàãâ".indexOf(letter) >= 0;
      case 'o' -> "ùõâ".indexOf(letter) >= 0;
      case 'u', 'y', 'â', 'ê', 'ô' -> "ùõ".indexOf(letter) >= 0;
      default -> false;
    };
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
}
