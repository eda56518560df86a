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
    return !word.tied()
        && !Syllable.isMarked(word.lower())
        && lexicon.firstAlike(word.lower()) >= 0;
  }

  private void run(int from, int to) {
    int length = to - from;
    if (isAtHome(from, to)) {
      return;
    }
    if (length < LONG && (passage.isName(from) || passage.isName(to - 1))) {
      return;
    }
    int[] best = restored(from, to);
    double gain = sum(best, from, to) - sum(own(from, to), from, to);
    int changed = 0;
    int bonds = 0;
    for (int i = 0; i < length; i++) {
      changed += best[i] == passage.word(from + i).number() ? 0 : 1;
      bonds += i > 0 && passage.language().isBond(best[i - 1], best[i], 2, SEEN) ? 1 : 0;
    }
    double least = length < LONG ? GAIN_OF_FEW : GAIN_EACH;
    if (changed >= SHORTEST && 2 * changed >= length && gain >= least * changed && bonds > 0) {
      boolean certain = length > LONG || length == LONG && bonds == length - 1;
      passage.tell(Slip.Kind.UNMARKED, from, to - 1, words(best, from), certain);
    }
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

  private String words(int[] numbers, int from) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < numbers.length; i++) {
      words.add(passage.word(from + i).inShape(lexicon.syllable(numbers[i])));
    }
    return String.join(" ", words);
  }
}
