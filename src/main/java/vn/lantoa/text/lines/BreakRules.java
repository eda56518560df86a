package vn.lantoa.text.lines;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import vn.lantoa.text.lines.MarkedText.Gap;

/**
 * How bad it is to break a line in each gap of a sentence: the judgement of a sign painter, in
 * whole numbers that depend on the text alone. A break is
 *
 * <ul>
 *   <li>forbidden at the author's ~, before punctuation, after an opening quote, between a number
 *       and the word that it counts or is counted by, and around a dash between numbers; inside a
 *       kept term, a known word, and after a little word as long as the {@link Strictness} says so;
 *   <li>0 at the author's |, and after punctuation that parts at least two words from two;
 *   <li>1 before a little word, which opens a new phrase: | và, | là, | của;
 *   <li>2 between other words;
 *   <li>3 after punctuation that parts a single word: Nam, | nữ bình đẳng;
 *   <li>5 after a little word, which would be left hanging, if it is allowed: và |;
 *   <li>8 inside a word of several syllables that is known, if it is allowed: hạnh | phúc.
 * </ul>
 *
 * Where the author marked good breaks, those that neither he nor punctuation offers cost 2 more;
 * where punctuation alone offers a break for 0, the others cost 1 more.
 */
public final class BreakRules {
  /** More than any sum of real costs. */
  public static final int FORBIDDEN = 1000;

  private static final int OPENING = 1;
  private static final int PLAIN = 2;
  private static final int LONELY = 3;
  private static final int HANGING = 5;
  private static final int INSIDE = 8;
  private static final int UNMARKED = 2;

  private final MarkedText sentence;
  private final LittleWords little;
  private final Strictness strictness;
  private final String[] cores;

  private BreakRules(MarkedText sentence, LittleWords little, Strictness strictness) {
    this.sentence = sentence;
    this.little = little;
    this.strictness = strictness;
    this.cores = sentence.words().stream().map(BreakRules::core).toArray(String[]::new);
  }

  /** The cost of each gap. */
  public static int[] costs(
      MarkedText sentence, String language, List<String> keepTogether, Strictness strictness) {
    return new BreakRules(sentence, LittleWords.of(language), strictness).costs(keepTogether);
  }

  private int[] costs(List<String> keepTogether) {
    int n = sentence.gaps().size();
    boolean[] inTerm = new boolean[n];
    boolean[] inWord = new boolean[n];
    boolean[] inPhrase = new boolean[n];
    Terms.of(keepTogether).mark(cores, this::isBare, inTerm);
    little.compounds().mark(cores, this::isBare, inWord);
    little.phrases().mark(cores, this::isBare, inPhrase);
    for (int i = 0; i < n; i++) {
      inWord[i] |= inTerm[i];
    }
    int unmarked = sentence.gaps().contains(Gap.GOOD) ? UNMARKED : isPunctuated() ? 1 : 0;
    int[] costs = new int[n];
    for (int i = 0; i < n; i++) {
      if (isForbidden(i)) {
        costs[i] = FORBIDDEN;
      } else if (inTerm[i]) {
        costs[i] = allowed(Strictness.BROKEN, INSIDE);
      } else if (sentence.gaps().get(i) == Gap.GOOD) {
        costs[i] = 0;
      } else if (Punctuation.ends(sentence.words().get(i))) {
        costs[i] = isLonely(i) ? LONELY : 0;
      } else {
        costs[i] =
            inWord[i] || inPhrase[i]
                ? allowed(Strictness.TORN, unmarked + INSIDE)
                : hangs(i, inWord)
                    ? allowed(Strictness.HANGING, unmarked + HANGING)
                    : unmarked + between(i, inWord);
      }
    }
    return costs;
  }

  private int allowed(Strictness breach, int cost) {
    return strictness.allows(breach) ? cost : FORBIDDEN;
  }

  private boolean isPunctuated() {
    return IntStream.range(0, sentence.gaps().size())
        .anyMatch(
            gap ->
                Punctuation.ends(sentence.words().get(gap)) && !isLonely(gap) && !isForbidden(gap));
  }

  private boolean isForbidden(int gap) {
    return sentence.gaps().get(gap) == Gap.TIED
        || Punctuation.forbidsBreak(sentence.words(), gap)
        || little.isCounted(cores[gap], cores[gap + 1]);
  }

  /** A syllable of a longer word is no little word: bằng is not in công bằng. */
  private boolean hangs(int gap, boolean[] inWord) {
    return little.hangs(cores[gap]) && !(gap > 0 && inWord[gap - 1]);
  }

  private int between(int gap, boolean[] inWord) {
    boolean opens =
        little.opens(cores[gap + 1]) || little.phrases().startsWith(cores, gap + 1, this::isBare);
    boolean longer = gap + 1 < inWord.length && inWord[gap + 1];
    return opens && !longer ? OPENING : PLAIN;
  }

  /** Whether the punctuation has one word only on either side, up to the next punctuation. */
  private boolean isLonely(int gap) {
    List<String> words = sentence.words();
    return gap == 0
        || Punctuation.ends(words.get(gap - 1))
        || gap + 2 == words.size()
        || Punctuation.ends(words.get(gap + 1));
  }

  /** Whether a term may go on over this gap: nothing but a space stands there. */
  private boolean isBare(int gap) {
    String before = sentence.words().get(gap);
    String after = sentence.words().get(gap + 1);
    return Punctuation.isOfWord(before.codePointBefore(before.length()))
        && Punctuation.isOfWord(after.codePointAt(0));
  }

  /** The word in small letters, without the punctuation around it. */
  private static String core(String word) {
    int from = 0;
    int to = word.length();
    while (from < to && !Punctuation.isOfWord(word.codePointAt(from))) {
      from += Character.charCount(word.codePointAt(from));
    }
    while (to > from && !Punctuation.isOfWord(word.codePointBefore(to))) {
      to -= Character.charCount(word.codePointBefore(to));
    }
    return word.substring(from, to).toLowerCase(Locale.ROOT);
  }
}
