package vn.lantoa.text.spelling;

import java.util.ArrayList;
import java.util.List;

/** Whole runs of words without their marks: binh dang gioi. */
final class Unmarked {
  private static final int SHORTEST = 2;
  private static final int LONG = 3;
  private static final int LONGEST = 40;
  private static final double GAIN_EACH = 4;
  private static final double GAIN_OF_FEW = 6.5;
  private static final double SEEN = 50;

  private final Passage passage;
  private final Lexicon lexicon;
  private final Chance chance;

  Unmarked(Passage passage) {
    this.passage = passage;
    this.lexicon = passage.language().lexicon();
    this.chance = passage.language().chance();
  }

  void look() {
    for (int i = 0; i < passage.size(); ) {
      int end = i;
      while (end < Math.min(passage.size(), i + LONGEST)
          && isBare(end)
          && (end == i || passage.isJoined(end - 1, end))) {
        end++;
      }
      if (end - i >= SHORTEST) {
        run(i, end);
      }
      i = Math.max(end, i + 1);
    }
  }

  private boolean isBare(int at) {
    Word word = passage.word(at);
    return !passage.isName(at)
        && !word.tied()
        && !Syllable.isMarked(word.lower())
        && lexicon.firstAlike(word.lower()) >= 0;
  }

  private void run(int from, int to) {
    if (isAtHome(from, to)) {
      return;
    }
    int[] best = restored(from, to);
    int first = from;
    int last = to - 1;
    while (first < to && best[first - from] == passage.word(first).number()) {
      first++;
    }
    while (last > first && best[last - from] == passage.word(last).number()) {
      last--;
    }
    if (last > first) {
      tell(best, from, first, last, gain(best, from, to));
    }
  }

  /** What lies between the first and the last word that are to change, if enough speaks for it. */
  private void tell(int[] best, int from, int first, int last, double gain) {
    int length = last - first + 1;
    int changed = 0;
    int bonds = 0;
    for (int i = first; i <= last; i++) {
      changed += best[i - from] == passage.word(i).number() ? 0 : 1;
      boolean bond =
          i > first && passage.language().isBond(best[i - from - 1], best[i - from], 2, SEEN);
      bonds += bond ? 1 : 0;
    }
    boolean few = length < LONG;
    double least = few ? GAIN_OF_FEW : GAIN_EACH;
    if (!(few && passage.isLoud())
        && 2 * changed >= length
        && gain >= least * changed
        && bonds > 0) {
      boolean certain = length > LONG || length == LONG && bonds == length - 1;
      passage.tell(Slip.Kind.UNMARKED, first, last, words(best, from, first, last), certain);
    }
  }

  private double gain(int[] best, int from, int to) {
    return sum(best, from, to) - sum(own(from, to), from, to);
  }

  /** Seen beside one another as they are: the cheap answer for words that have no marks. */
  private boolean isAtHome(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (lexicon.count(passage.word(i - 1).number(), passage.word(i).number()) < SEEN) {
        return false;
      }
    }
    return true;
  }

  private int[] own(int from, int to) {
    int[] own = new int[to - from];
    for (int i = from; i < to; i++) {
      own[i - from] = passage.word(i).number();
    }
    return own;
  }

  private double sum(int[] numbers, int from, int to) {
    double sum = 0;
    int before = passage.left(from);
    for (int number : numbers) {
      sum += chance.after(before, number);
      before = number;
    }
    int right = passage.right(to - 1);
    return right < 0 ? sum : sum + chance.after(before, right);
  }

  /** The likeliest syllables with these letters, one after the other (Viterbi). */
  private int[] restored(int from, int to) {
    List<List<Step>> columns = new ArrayList<>();
    List<Step> before = List.of(new Step(passage.left(from), 0, -1));
    for (int i = from; i < to; i++) {
      List<Step> column = new ArrayList<>();
      int first = lexicon.firstAlike(passage.word(i).lower());
      for (int other = first; other < lexicon.size() && lexicon.alike(first, other); other++) {
        column.add(step(before, other));
      }
      columns.add(column);
      before = column;
    }
    int last = 0;
    for (int i = 1; i < before.size(); i++) {
      last = before.get(i).sum > before.get(last).sum ? i : last;
    }
    int[] best = new int[to - from];
    for (int i = best.length - 1; i >= 0; i--) {
      Step step = columns.get(i).get(last);
      best[i] = step.number;
      last = step.from;
    }
    return best;
  }

  private Step step(List<Step> before, int number) {
    Step best = new Step(number, Double.NEGATIVE_INFINITY, -1);
    for (int i = 0; i < before.size(); i++) {
      double sum = before.get(i).sum + chance.after(before.get(i).number, number);
      if (sum > best.sum) {
        best = new Step(number, sum, i);
      }
    }
    return best;
  }

  private record Step(int number, double sum, int from) {}

  private String words(int[] numbers, int from, int first, int last) {
    List<String> words = new ArrayList<>();
    for (int i = first; i <= last; i++) {
      words.add(passage.word(i).inShape(lexicon.syllable(numbers[i - from])));
    }
    return String.join(" ", words);
  }
}
