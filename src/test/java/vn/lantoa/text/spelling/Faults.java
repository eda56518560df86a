package vn.lantoa.text.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import vn.lantoa.text.spelling.Slip.Kind;
import vn.lantoa.text.spelling.Word.Shape;

/** Puts mistakes of each kind into right texts. */
final class Faults {
  private static final Lexicon LEXICON = Lexicon.load();
  private static final int TRIES = 20;
  private static final int FEWEST_WORDS = 4;

  /** What counts as a word that there is, when one is exchanged for another. */
  private static final double USUAL = 100;

  private final RandomGenerator random;

  Faults(RandomGenerator random) {
    this.random = random;
  }

  /** A text with a mistake in it, and where. */
  record Fault(String text, int start, int end) {
    boolean isFound(List<Slip> slips) {
      return slips.stream().anyMatch(slip -> slip.start() < end && slip.end() > start);
    }
  }

  /** One of a kind, in one of these texts. */
  Fault in(List<String> texts, Kind kind) {
    while (true) {
      String text = texts.get(random.nextInt(texts.size()));
      List<Word> words = Words.of(text, LEXICON);
      for (int i = 0; words.size() >= FEWEST_WORDS && i < TRIES; i++) {
        Optional<Fault> fault = fault(text, words, random.nextInt(words.size()), kind);
        if (fault.isPresent()) {
          return fault.get();
        }
      }
    }
  }

  private Optional<Fault> fault(String text, List<Word> words, int at, Kind kind) {
    Word word = words.get(at);
    boolean next = at + 1 < words.size() && words.get(at + 1).joined();
    boolean name =
        word.isName() || next && words.get(at + 1).isName() && word.shape() != Shape.SMALL;
    if (word.number() < 0 || word.tied() || name) {
      return Optional.empty();
    }
    return switch (kind) {
      case SPLIT -> split(word).map(other -> put(text, word, other));
      case GLUED -> next ? glued(text, word, words.get(at + 1)) : Optional.empty();
      case IMPOSSIBLE -> impossible(word).map(other -> put(text, word, other));
      case OUT_OF_PLACE -> another(word).map(other -> put(text, word, other));
      case UNMARKED -> unmarked(text, words, at);
      case DOUBLED ->
          Optional.of(
              put(text, word, word.written() + " " + word.written().toLowerCase(Locale.ROOT)));
      case SPACE_BEFORE -> beforeSign(text, word);
      case SPACE_MISSING -> behindSign(text, word);
      case SIGNS ->
          text.startsWith(". ", word.end())
              ? Optional.of(put(text, word, word.written() + ","))
              : Optional.empty();
      case CAPITALS -> capital(word).map(other -> put(text, word, other));
    };
  }

  private static Fault put(String text, Word word, String other) {
    String whole = text.substring(0, word.start()) + other + text.substring(word.end());
    return new Fault(whole, word.start(), word.start() + other.length());
  }

  private Optional<String> split(Word word) {
    String written = word.written();
    if (written.length() < 3) {
      return Optional.empty();
    }
    int cut = 1 + random.nextInt(written.length() - 1);
    return Optional.of(written.substring(0, cut) + " " + written.substring(cut));
  }

  private static Optional<Fault> glued(String text, Word word, Word next) {
    if (next.isName() || next.tied() || next.number() < 0) {
      return Optional.empty();
    }
    String whole = text.substring(0, word.end()) + text.substring(next.start());
    return Optional.of(new Fault(whole, word.start(), word.end() + next.written().length()));
  }

  /** A letter too many, too few, beside its place, or another one. */
  private Optional<String> impossible(Word word) {
    String written = word.written();
    int at = random.nextInt(written.length());
    String before = written.substring(0, at);
    String behind = written.substring(at + 1);
    char letter = written.charAt(at);
    String other =
        switch (random.nextInt(4)) {
          case 0 -> before + letter + letter + behind;
          case 1 -> before + behind;
          case 2 ->
              behind.isEmpty() ? written : before + behind.charAt(0) + letter + behind.substring(1);
          default -> before + "bcdghklmnpqrstvxjfwz".charAt(random.nextInt(20)) + behind;
        };
    String lower = other.toLowerCase(Locale.ROOT);
    boolean fits = other.length() > 1 && Syllable.isMarked(lower) && !Syllable.isPossible(lower);
    return fits ? Optional.of(other) : Optional.empty();
  }

  private Optional<String> another(Word word) {
    List<Integer> others = new ArrayList<>();
    int first = LEXICON.firstAlike(Syllable.bare(word.lower()));
    for (int other = first; other < LEXICON.size() && LEXICON.alike(first, other); other++) {
      if (other != word.number() && LEXICON.count(other) >= USUAL) {
        others.add(other);
      }
    }
    return others.isEmpty()
        ? Optional.empty()
        : Optional.of(word.inShape(LEXICON.syllable(others.get(random.nextInt(others.size())))));
  }

  private Optional<Fault> unmarked(String text, List<Word> words, int from) {
    int to = from + 3 + random.nextInt(3);
    int marked = 0;
    for (int i = from; i < Math.min(to, words.size()); i++) {
      boolean usable = (i == from || words.get(i).joined()) && words.get(i).number() >= 0;
      if (!usable || words.get(i).isName()) {
        return Optional.empty();
      }
      marked += Syllable.isMarked(words.get(i).lower()) ? 1 : 0;
    }
    if (to > words.size() || marked < 2) {
      return Optional.empty();
    }
    int start = words.get(from).start();
    int end = words.get(to - 1).end();
    StringBuilder bare = new StringBuilder(text);
    for (int i = start; i < end; i++) {
      char letter = text.charAt(i);
      char small = Syllable.bare(String.valueOf(Character.toLowerCase(letter))).charAt(0);
      bare.setCharAt(i, Character.isUpperCase(letter) ? Character.toUpperCase(small) : small);
    }
    return Optional.of(new Fault(bare.toString(), start, end));
  }

  private static Optional<Fault> beforeSign(String text, Word word) {
    int end = word.end();
    boolean sign = end < text.length() && ",.;".indexOf(text.charAt(end)) >= 0;
    boolean plain =
        end + 1 == text.length() || end + 1 < text.length() && text.charAt(end + 1) == ' ';
    return sign && plain
        ? Optional.of(
            new Fault(text.substring(0, end) + " " + text.substring(end), end - 1, end + 2))
        : Optional.empty();
  }

  private static Optional<Fault> behindSign(String text, Word word) {
    int end = word.end();
    boolean sign =
        end + 2 < text.length()
            && text.charAt(end) == ','
            && text.charAt(end + 1) == ' '
            && Character.isLetter(text.charAt(end + 2));
    return sign
        ? Optional.of(
            new Fault(text.substring(0, end + 1) + text.substring(end + 2), end - 1, end + 2))
        : Optional.empty();
  }

  private Optional<String> capital(Word word) {
    String written = word.written();
    if (written.length() < 2 || !Syllable.isMarked(word.lower())) {
      return Optional.empty();
    }
    int at = 1 + random.nextInt(written.length() - 1);
    String other =
        written.substring(0, at)
            + Character.toUpperCase(written.charAt(at))
            + written.substring(at + 1);
    return Shape.of(other) == Shape.MIXED ? Optional.of(other) : Optional.empty();
  }
}
