package vn.lantoa.text.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.lantoa.text.spelling.Word.Shape;

/** Spaces inside syllables, and none between them: lự c, bìnhđẳng. */
final class Joints {
  /** How much likelier one syllable must be than two. */
  private static final double SPLIT = 8;

  private static final double SURE = 9;

  private static final int LONGEST = 28;
  private static final int LONGEST_SYLLABLE = 7;
  private static final int MOST_PARTS = 4;
  private static final double SEEN = 50;

  /** Two pieces of a syllable were seen beside one another as rarely as that, by mistake. */
  private static final double FEW = 10;

  private final Passage passage;
  private final Lexicon lexicon;
  private final Chance chance;

  Joints(Passage passage) {
    this.passage = passage;
    this.lexicon = passage.language().lexicon();
    this.chance = passage.language().chance();
  }

  void look() {
    for (int i = 0; i < passage.size(); i++) {
      if (passage.isTold(i) || passage.word(i).tied()) {
        continue;
      }
      Merge merge = merge(i);
      if (merge.gain >= SPLIT && merge.gain >= merge(i + 1).gain) {
        passage.tell(Slip.Kind.SPLIT, i, i + 1, merge.right, merge.certain);
      }
      if (!passage.isTold(i) && passage.word(i).number() < 0) {
        glued(i);
      }
      hyphened(i);
    }
  }

  /** What two words would be without the space between them, and how much likelier that is. */
  private record Merge(double gain, String right, boolean certain) {
    static final Merge NONE = new Merge(Double.NEGATIVE_INFINITY, "", false);
  }

  private Merge merge(int at) {
    boolean two =
        at + 1 < passage.size() && passage.isJoined(at, at + 1) && !passage.isTold(at + 1);
    if (!two || !mayMerge(at)) {
      return Merge.NONE;
    }
    Word first = passage.word(at);
    Word second = passage.word(at + 1);
    boolean broken = first.number() < 0 || second.number() < 0;
    if (!broken && lexicon.count(first.number(), second.number()) >= FEW) {
      return Merge.NONE;
    }
    String joined = first.lower() + second.lower();
    joined = broken ? regular(joined) : joined;
    int whole = lexicon.number(joined);
    if (lexicon.count(whole) < SEEN) {
      return Merge.NONE;
    }
    boolean loud = second.shape() == Shape.LOUD && isLetterOff(first, second);
    int left = loud ? passage.before(at) : passage.left(at);
    int right = passage.right(at + 1);
    double apart =
        chance.after(left, first.number())
            + chance.after(first.number(), second.number())
            + (right < 0 ? 0 : chance.after(second.number(), right));
    double gain = chance.between(left, whole, right) - apart;
    boolean bond =
        passage.language().isBond(left, whole, SEEN)
            || passage.language().isBond(whole, right, SEEN);
    return bond || broken && gain >= SURE
        ? new Merge(gain, (loud ? second : first).inShape(joined), bond && (broken || gain >= SURE))
        : Merge.NONE;
  }

  /** The hyphen of a line's end, copied along: tru- yền. */
  private void hyphened(int at) {
    if (at + 1 >= passage.size() || passage.isTold(at)) {
      return;
    }
    Word first = passage.word(at);
    Word second = passage.word(at + 1);
    if (!passage.text().startsWith("-", first.end()) || second.shape() != Shape.SMALL) {
      return;
    }
    String behind = passage.text().substring(first.end() + 1, second.start());
    int whole = lexicon.number(first.lower() + second.lower());
    if (!behind.isEmpty()
        && behind.isBlank()
        && lexicon.count(whole) >= SEEN
        && (lexicon.count(first.number()) < SEEN || lexicon.count(second.number()) < SEEN)) {
      passage.tell(Slip.Kind.SPLIT, at, at + 1, first.inShape(lexicon.syllable(whole)), false);
    }
  }

  private boolean mayMerge(int at) {
    Word first = passage.word(at);
    Word second = passage.word(at + 1);
    return (second.shape() == Shape.SMALL
            || second.shape() == first.shape()
            || isLetterOff(first, second))
        && !first.tied()
        && !second.tied()
        && (!passage.isName(at + 1) || isLetterOff(first, second))
        && first.lower().length() + second.lower().length() <= LONGEST_SYLLABLE
        && (first.lower().length() + second.lower().length() > 2 || isLetterOff(first, second))
        && !isListed(at);
  }

  /** A consonant by itself before the rest of its syllable, which no name begins with: H ÀNH. */
  private static boolean isLetterOff(Word first, Word second) {
    boolean large = second.shape() == Shape.LOUD || second.written().length() == 1;
    return first.written().length() == 1
        && !Syllable.hasVowel(first.lower())
        && Syllable.isMarked(second.lower().charAt(0))
        && Syllable.hasVowel(second.lower().substring(0, 1))
        && (first.shape() == Shape.SMALL) == (second.shape() == Shape.SMALL)
        && (second.shape() == Shape.SMALL || large);
  }

  /** "điểm c", "lớp a": a letter that counts. */
  private boolean isListed(int at) {
    return passage.word(at + 1).shape() != Shape.SMALL
        && passage.word(at + 1).written().length() == 1
        && !isLetterOff(passage.word(at), passage.word(at + 1));
  }

  private void glued(int at) {
    Word word = passage.word(at);
    String written = word.lower();
    boolean ours =
        written.length() <= LONGEST
            && written.length() > 3
            && (word.shape() != Shape.LOUD || passage.isPlain(at) || Syllable.isMarked(written))
            && !passage.language().loans().contains(written)
            && !Syllable.isPossible(written);
    if (!ours) {
      return;
    }
    Parts best = new Search(passage.left(at), passage.right(at)).parts(written);
    if (best.numbers.isEmpty()) {
      return;
    }
    boolean marked = Syllable.isMarked(written);
    boolean bond = isBonded(best.numbers, marked ? SEEN : 4 * SEEN);
    boolean capital = word.shape() == Shape.MIXED && isCut(word.written(), best);
    boolean beside =
        passage.language().isBond(passage.left(at), best.numbers.get(0), SEEN)
            || passage
                .language()
                .isBond(best.numbers.get(best.numbers.size() - 1), passage.right(at), SEEN);
    if (word.shape() == Shape.MIXED && !capital) {
      return;
    }
    boolean plain = word.shape() != Shape.LOUD || passage.isPlain(at);
    if (marked && plain ? bond || beside || capital || isBoth(best.numbers) : bond) {
      passage.tell(Slip.Kind.GLUED, at, at, cut(word.written(), best), bond || beside);
    }
  }

  /** Whether each part is a syllable that everybody uses. */
  private boolean isBoth(List<Integer> parts) {
    return parts.stream().allMatch(part -> lexicon.count(part) >= 1_000);
  }

  private boolean isBonded(List<Integer> parts, double least) {
    for (int i = 1; i < parts.size(); i++) {
      if (!passage.language().isBond(parts.get(i - 1), parts.get(i), 2, least)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the second word's capital stands where it begins: tếTài. */
  private static boolean isCut(String written, Parts parts) {
    int at = 0;
    for (int i = 0; i < parts.lengths.size(); i++) {
      for (int j = 1; j < parts.lengths.get(i); j++) {
        if (Character.isUpperCase(written.charAt(at + j))) {
          return false;
        }
      }
      at += parts.lengths.get(i);
    }
    return true;
  }

  private static String cut(String written, Parts parts) {
    List<String> words = new ArrayList<>();
    int at = 0;
    for (int length : parts.lengths) {
      words.add(written.substring(at, at + length));
      at += length;
    }
    return String.join(" ", words);
  }

  private static String regular(String lower) {
    return Syllable.regular(lower.toLowerCase(Locale.ROOT)).orElse(lower);
  }

  private record Parts(List<Integer> numbers, List<Integer> lengths, double chance) {}

  /** The likeliest way to cut a word into syllables. */
  private final class Search {
    private final int left;
    private final int right;

    Search(int left, int right) {
      this.left = left;
      this.right = right;
    }

    Parts parts(String word) {
      return best(word, 0, left, MOST_PARTS);
    }

    private Parts best(String word, int from, int before, int most) {
      if (from == word.length()) {
        return new Parts(List.of(), List.of(), right < 0 ? 0 : chance.after(before, right));
      }
      Parts best = new Parts(List.of(), List.of(), Double.NEGATIVE_INFINITY);
      for (int end = from + 1; most > 0 && end <= Math.min(word.length(), from + 7); end++) {
        String part = word.substring(from, end);
        int number = lexicon.number(Syllable.isPossible(part) ? regular(part) : part);
        if (lexicon.count(number) < SEEN || end - from == word.length() || isLetter(part)) {
          continue;
        }
        Parts rest = best(word, end, number, most - 1);
        double sum = rest.chance + chance.after(before, number);
        if (sum > best.chance) {
          best = new Parts(with(number, rest.numbers), with(end - from, rest.lengths), sum);
        }
      }
      return best;
    }

    /** A letter that is no word by itself, as ở and ý are. */
    private static boolean isLetter(String part) {
      return part.length() == 1 && !Syllable.isMarked(part);
    }

    private static List<Integer> with(int first, List<Integer> rest) {
      List<Integer> all = new ArrayList<>(rest.size() + 1);
      all.add(first);
      all.addAll(rest);
      return all;
    }
  }
}
