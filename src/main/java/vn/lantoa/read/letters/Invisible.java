package vn.lantoa.read.letters;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** Letters that nobody sees: which of them are meant, which only came along, which do harm. */
final class Invisible {
  /** Scripts that join letters or put no space between words, and so need such letters. */
  private static final Set<UnicodeScript> SIMPLE =
      EnumSet.of(
          UnicodeScript.LATIN,
          UnicodeScript.GREEK,
          UnicodeScript.CYRILLIC,
          UnicodeScript.HAN,
          UnicodeScript.COMMON,
          UnicodeScript.INHERITED,
          UnicodeScript.UNKNOWN);

  private static final int BLACK_FLAG = 0x1f3f4;
  private static final int FIRST_TAG = 0xe0020;
  private static final int LAST_TAG = 0xe007f;

  /** Newer than the JDK's tables, most likely. */
  private static final int FIRST_EMOJI = 0x1f000;

  private static final int LAST_EMOJI = 0x1fbff;

  private Invisible() {}

  /** Whether it came along by copying and says nothing: it is taken out without a word. */
  static boolean isIdle(int c, int before, int after) {
    return switch (c) {
      case 0xad, 0x2060, 0xfeff -> true;
      case 0x200b -> !isComplex(before) && !isComplex(after);
      case 0x200c, 0x200d -> !isComplex(before) && !isPicture(before);
      case 0x200e, 0x200f -> !isRightToLeft(before) && !isRightToLeft(after);
      default -> false;
    };
  }

  /** Whether it does harm, or stands for what is not there. */
  static boolean isHarmful(int c, int before) {
    if (c >= FIRST_TAG && c <= LAST_TAG) {
      return before != BLACK_FLAG && !(before >= FIRST_TAG && before <= LAST_TAG);
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL -> c != '\t' && c != '\n';
      case Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      case Character.UNASSIGNED -> c < FIRST_EMOJI || c > LAST_EMOJI;
      case Character.FORMAT ->
          !(c == 0xad || c >= 0x200b && c <= 0x200f || c == 0x2060 || c == 0xfeff);
      default ->
          c == 0x34f
              || c == 0x115f
              || c == 0x1160
              || c == 0x17b4
              || c == 0x17b5
              || c >= 0x180b && c <= 0x180f
              || c == 0x2800
              || c == 0x3164
              || c == 0xffa0
              || c == 0xfffc
              || isVariation(c) && Character.isLetter(before) && !isHan(before);
    };
  }

  private static boolean isVariation(int c) {
    return c >= 0xfe00 && c <= 0xfe0f || c >= 0xe0100 && c <= 0xe01ef;
  }

  private static boolean isHan(int c) {
    return UnicodeScript.of(c) == UnicodeScript.HAN;
  }

  private static boolean isComplex(int c) {
    return !SIMPLE.contains(UnicodeScript.of(c));
  }

  private static boolean isPicture(int c) {
    int type = Character.getType(c);
    return type == Character.OTHER_SYMBOL
        || type == Character.MODIFIER_SYMBOL && c > 0xffff
        || isVariation(c)
        || c >= FIRST_EMOJI && c <= LAST_EMOJI;
  }

  private static boolean isRightToLeft(int c) {
    byte direction = Character.getDirectionality(c);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }
}
