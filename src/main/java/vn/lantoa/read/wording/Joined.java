package vn.lantoa.read.wording;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.lantoa.bytes.Resource;
import vn.lantoa.campaign.Slogan;
import vn.lantoa.text.Letters;
import vn.lantoa.text.Slug;

/** Two sentences in one line with nothing between them that tells where the second begins. */
final class Joined {
  private static final Map<String, String> TABLE =
      Resource.table(Joined.class, "joints.properties");

  /** A capital where a sentence goes on. */
  private static final Pattern START =
      Pattern.compile("(?<=\\p{L} )(?:" + TABLE.get("starts") + ")(?= \\p{Ll})");

  private static final Set<String> NAMES = Set.of(TABLE.getOrDefault("names", "").split("\\|"));

  private static final Pattern SMALL = Pattern.compile("\\p{Ll}+");

  /** The number of the next item of a list. */
  private static final Pattern NUMBER =
      Pattern.compile("(?<=[.;!?] )(?:\\d{1,2}[.)/]|\\(\\d{1,2}\\)) ?(?=\\p{Lu})");

  private static final Pattern TIGHT = Pattern.compile("(?<=\\p{Ll}{2}[.!?])(?=\\p{Lu}\\p{Ll})");

  /** An abbreviation, "Ths.", has none. */
  private static final Pattern VOWEL = Pattern.compile("[aeiouy]");

  /** A sentence of fewer words may be said twice to make it stronger. */
  private static final int TWICE = 5;

  /** Letters that hold the words before a seam that matter. */
  private static final int REACH = 60;

  private Joined() {}

  /** The words on both sides of the seam; empty where there is none. */
  static Optional<String> seam(String text) {
    for (Matcher next = START.matcher(hasInnerCapital(text) ? text : ""); next.find(); ) {
      if (isInSentence(before(text, next.start()))) {
        return Optional.of(around(text, next.start()));
      }
    }
    // both need a sentence that ends before the end
    String sentences = hasInnerEnd(text) ? text : "";
    Matcher number = NUMBER.matcher(sentences);
    if (number.find()) {
      return Optional.of(around(text, number.start()));
    }
    for (Matcher tight = TIGHT.matcher(sentences); tight.find(); ) {
      String before = before(text, tight.start());
      String word = Slug.fold(before.substring(before.lastIndexOf(' ') + 1));
      if (VOWEL.matcher(word).find()) {
        return Optional.of(around(text, tight.start()));
      }
    }
    return twice(text);
  }

  /** Each start has a capital behind a blank. */
  private static boolean hasInnerCapital(String text) {
    for (int i = 1; i < text.length(); i++) {
      if (Character.isUpperCase(text.charAt(i)) && text.charAt(i - 1) == ' ') {
        return true;
      }
    }
    return false;
  }

  private static boolean hasInnerEnd(String text) {
    for (int i = 0; i < text.length() - 1; i++) {
      if (".;!?".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static String before(String text, int seam) {
    return text.substring(Math.max(0, seam - REACH), seam);
  }

  /** Behind words in small letters, none of which takes a name; some words go before. */
  private static boolean isInSentence(String before) {
    List<String> words = List.of(before.split(" "));
    List<String> last = words.subList(Math.max(0, words.size() - 2), words.size());
    return words.size() > 2
        && last.stream().allMatch(word -> SMALL.matcher(word).matches())
        && !NAMES.contains(last.get(1));
  }

  private static Optional<String> twice(String text) {
    if (!hasHalvesAlike(text)) {
      return Optional.empty();
    }
    String[] words = Slogan.comparable(text).split(" ");
    int half = words.length / 2;
    boolean same =
        words.length % 2 == 0
            && half >= TWICE
            && Arrays.equals(words, 0, half, words, half, words.length);
    String sentence = String.join(" ", Arrays.copyOf(words, half));
    return same ? Optional.of(sentence + " ¦ " + sentence) : Optional.empty();
  }

  /** By the first letters of the words: where all is said twice, so are these. */
  private static boolean hasHalvesAlike(String text) {
    int[] firsts = new int[text.length()];
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      boolean ofWord = Letters.isOfWordOrMark(text.codePointAt(i));
      if (ofWord && !inside) {
        firsts[words++] = Character.toLowerCase(text.codePointAt(i));
      }
      inside = ofWord;
    }
    int half = words / 2;
    return words % 2 == 0 && half >= TWICE && Arrays.equals(firsts, 0, half, firsts, half, words);
  }

  private static String around(String text, int seam) {
    return "… "
        + Endings.tail(text.substring(0, seam).strip())
        + " ¦ "
        + Endings.head(text.substring(seam));
  }
}
