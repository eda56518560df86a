package vn.lantoa.text.spelling;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.lantoa.bytes.Resource;

/**
 * What is known of Vietnamese.
 *
 * @param lexicon which syllables stand beside which
 * @param chance how likely they are to
 * @param free words that stand beside anything, and that laws seldom have
 * @param loans words of other languages as Vietnamese writes them, which are no syllables
 * @param little words that never stand twice
 * @param repeated words that are said twice on purpose
 * @param always those of them that may be so beside any other word
 * @param known pairs of words that are right though the counts have none of them
 * @param mistaken what is often written for something else, and that
 */
record Language(
    Lexicon lexicon,
    Chance chance,
    Set<String> free,
    Set<String> loans,
    Set<String> little,
    Set<String> repeated,
    Set<String> always,
    Set<String> known,
    Map<String, String> mistaken) {
  /** How much more often two are seen together than chance would have it, to make one word. */
  static final double BOND = 30;

  static Language load() {
    Lexicon lexicon = Lexicon.load();
    return new Language(
        lexicon,
        new Chance(lexicon),
        words("free.txt"),
        words("loans.txt"),
        words("little.txt"),
        words("repeated.txt"),
        words("always.txt"),
        entries("known.txt", ","),
        entries("mistaken.txt", "\n").stream()
            .map(line -> line.split(": "))
            .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1])));
  }

  private static Set<String> words(String name) {
    return entries(name, " ");
  }

  private static Set<String> entries(String name, String sign) {
    return Resource.text(Language.class, name)
        .lines()
        .filter(line -> !line.startsWith("#"))
        .flatMap(line -> Arrays.stream(line.split(sign)))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether two syllables make a word, or belong together as the parts of one do. */
  boolean isBond(int first, int second, double least) {
    return isBond(first, second, BOND, least);
  }

  boolean isBond(int first, int second, double lift, double least) {
    return lexicon.count(first, second) >= least && chance.lift(first, second) >= lift;
  }
}
