package vn.lantoa.read.letters;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.lantoa.bytes.Resource;

/**
 * Words with letters that only look Latin: Greek or Cyrillic ones among Latin letters, and those
 * that are ready-made pictures of others (𝐓, ﬁ, Ｂ). A whole word of another language is right.
 */
final class WordScripts {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+|\\p{Nd}+");

  /** Latin words stand among these without a space. */
  private static final Set<UnicodeScript> WITHOUT_SPACES =
      EnumSet.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.HANGUL,
          UnicodeScript.KHMER,
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.MYANMAR,
          UnicodeScript.TAI_VIET,
          UnicodeScript.CHAM);

  /** So many of their letters on a line make a text of that language. */
  private static final int TEXT = 3;

  /** Measures: μg, kΩ, and the ª of 1ª. */
  private static final Pattern MEASURE = Pattern.compile("[µμ][a-zA-Z]{0,2}|[kMG]?Ω|[ªº]|[nN][ªº]");

  private static final Map<Integer, String> LOOKALIKES = lookalikes();

  private static Map<Integer, String> lookalikes() {
    Map<Integer, String> letters = new HashMap<>();
    Resource.table(WordScripts.class, "lookalikes.properties")
        .forEach((latin, all) -> all.codePoints().forEach(each -> letters.put(each, latin)));
    return letters;
  }

  private final String line;
  private final Map<UnicodeScript, Boolean> texts = new EnumMap<>(UnicodeScript.class);

  private WordScripts(String line) {
    this.line = line;
  }

  /**
   * A letter that is not what it seems.
   *
   * @param word as it should be typed; empty where we can't tell
   */
  record Found(int index, int letter, String word) {}

  static List<Found> in(String line) {
    return new WordScripts(line).found();
  }

  private List<Found> found() {
    List<Found> found = new ArrayList<>();
    List<Found> alone = new ArrayList<>();
    boolean latin = false;
    boolean foreign = false;
    Matcher words = WORD.matcher(line);
    while (words.find()) {
      String word = words.group();
      int wrong = MEASURE.matcher(word).matches() ? -1 : firstWrong(word);
      if (wrong >= 0) {
        found.add(found(word, words.start(), wrong));
      } else if (isLatin(word)) {
        latin = true;
      } else if (isDisguised(word)) {
        alone.add(found(word, words.start(), 0));
      } else {
        foreign |= isForeign(word.codePointAt(0));
      }
    }
    if (latin && !foreign) {
      found.addAll(alone);
    }
    return found;
  }

  private static Found found(String word, int start, int wrong) {
    String cured = cured(word);
    boolean sure = isLatin(cured) || cured.matches("[0-9]+");
    return new Found(start + wrong, word.codePointAt(wrong), sure ? cured : "");
  }

  private static String cured(String word) {
    String cured = Normalizer.normalize(replaced(word), Normalizer.Form.NFKC);
    return Normalizer.normalize(replaced(cured), Normalizer.Form.NFC);
  }

  private static String replaced(String word) {
    StringBuilder replaced = new StringBuilder();
    word.codePoints()
        .forEach(c -> replaced.append(LOOKALIKES.getOrDefault(c, Character.toString(c))));
    return replaced.toString();
  }

  /** The first letter of a word that can't be meant there, or -1. */
  private int firstWrong(String word) {
    boolean mixed = word.codePoints().anyMatch(c -> isLatinLetter(c));
    for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
      int c = word.codePointAt(i);
      if (isReadyMade(c)
          || isLatinLetter(c) && LOOKALIKES.containsKey(c)
          || mixed && isForeign(c) && !isText(UnicodeScript.of(c))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isReadyMade(int c) {
    if (c < 0x100 || Character.getType(c) == Character.MODIFIER_LETTER) {
      return false;
    }
    String letter = Character.toString(c);
    String plain = Normalizer.normalize(letter, Normalizer.Form.NFKC);
    return !plain.equals(Normalizer.normalize(letter, Normalizer.Form.NFC))
        && plain.codePoints().anyMatch(p -> isLatinLetter(p) || p < 0x80);
  }

  /** Whether the line has a text in a script among which Latin words stand without a space. */
  private boolean isText(UnicodeScript script) {
    return WITHOUT_SPACES.contains(script)
        && texts.computeIfAbsent(
            script, s -> line.codePoints().filter(c -> UnicodeScript.of(c) == s).count() >= TEXT);
  }

  /**
   * Whether all its letters look like Latin ones; single Greek letters have a name of their own.
   */
  private static boolean isDisguised(String word) {
    int first = word.codePointAt(0);
    boolean sign =
        Character.charCount(first) == word.length()
            && UnicodeScript.of(first) == UnicodeScript.GREEK
            && Character.isLowerCase(first)
            && first != 'ο';
    return !sign && word.codePoints().allMatch(c -> LOOKALIKES.containsKey(c) || isMark(c));
  }

  private static boolean isMark(int c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isLatin(String word) {
    return !word.isEmpty() && word.codePoints().allMatch(c -> isLatinLetter(c) || isMark(c));
  }

  private static boolean isLatinLetter(int c) {
    return UnicodeScript.of(c) == UnicodeScript.LATIN;
  }

  private static boolean isForeign(int c) {
    UnicodeScript script = UnicodeScript.of(c);
    return Character.isLetter(c)
        && !Invisible.isHarmful(c, ' ')
        && script != UnicodeScript.LATIN
        && script != UnicodeScript.COMMON
        && script != UnicodeScript.INHERITED;
  }
}
