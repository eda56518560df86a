package vn.lantoa.text.spelling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds what an author most likely mistyped, by the counts of which syllable stands beside which.
 * It rather says nothing than something false: names, numbers, abbreviations and words of other
 * languages are let alone.
 */
public final class Proofreader {
  private static final int STRANGE = 5;
  private static final int STRANGE_SHARE = 4;

  private final Language language;

  private Proofreader(Language language) {
    this.language = language;
  }

  /** The one for all: it is made when it is first asked for. */
  public static Proofreader get() {
    return Holder.ONE;
  }

  private static final class Holder {
    static final Proofreader ONE = new Proofreader(Language.load());
  }

  /**
   * What there is to say of a paragraph.
   *
   * @param slips what is wrong with it, in the order of its words
   * @param tones words whose tones may stand on either of two vowels; names keep theirs
   */
  public record Proof(List<Slip> slips, List<TonePlace> tones) {
    private static final Proof EMPTY = new Proof(List.of(), List.of());
  }

  public Proof read(String text) {
    Passage passage = new Passage(text, language);
    Keys.look(passage);
    if (passage.size() == 0 || passage.isForeign()) {
      return new Proof(passage.slips(), List.of());
    }
    Signs.look(passage);
    new Unmarked(passage).look();
    new Joints(passage).look();
    Doubles.look(passage);
    Capitals.look(passage);
    new Strays(passage).look();
    if (isStrange(passage)) {
      return Proof.EMPTY;
    }
    passage.slips().sort(Comparator.comparingInt(Slip::start));
    return new Proof(passage.slips(), tones(passage));
  }

  /** So many words that we do not know are of another language, written with our letters. */
  private static boolean isStrange(Passage passage) {
    long strange =
        passage.slips().stream()
            .filter(
                slip ->
                    slip.kind() == Slip.Kind.IMPOSSIBLE || slip.kind() == Slip.Kind.OUT_OF_PLACE)
            .count();
    return strange >= STRANGE && STRANGE_SHARE * strange > passage.size();
  }

  private static List<TonePlace> tones(Passage passage) {
    List<TonePlace> tones = new ArrayList<>();
    for (int i = 0; i < passage.size(); i++) {
      Word word = passage.word(i);
      if (word.number() >= 0 && Syllable.isFree(word.lower()) && !passage.isName(i)) {
        String modern = word.inShape(Syllable.modern(word.lower()));
        String classic = word.inShape(word.lower());
        boolean isModern = word.written().equals(modern);
        tones.add(
            new TonePlace(word.start(), word.written(), isModern ? classic : modern, isModern));
      }
    }
    return tones;
  }
}
