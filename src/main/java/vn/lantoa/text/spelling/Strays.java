package vn.lantoa.text.spelling;

import java.util.Optional;

/** Syllables that there are not, and those that are not where they belong. */
final class Strays {
  /** How much more must speak against a word that stands beside anything. */
  private static final double FREE = 3;

  /** The same for another that only sounds alike, or looks so. */
  private static final double LIKE = 4;

  /** The same where the text breaks off behind it, perhaps within a word. */
  private static final double CUT = 2;

  private static final double FEW = 20;

  /** Letters of the longest syllable with one too many; what is longer is of another language. */
  private static final int LONGEST = 8;

  /** What is longer is no word at all. */
  private static final int LONGEST_TOLD = 20;

  /** A paragraph with more words that are none is not to be helped. */
  private static final int MOST_SEARCHES = 200;

  /** The same for one that differs by a letter. */
  private static final double NEAR = 3;

  private static final double SURE = 9;
  private static final double APART = 4;
  private static final double SEEN = 50;
  private static final double OFTEN = 200;

  private final Passage passage;
  private final Language language;
  private final Lexicon lexicon;
  private final Chance chance;
  private int searches;

  Strays(Passage passage) {
    this.passage = passage;
    this.language = passage.language();
    this.lexicon = language.lexicon();
    this.chance = language.chance();
  }

  void look() {
    for (int i = 0; i < passage.size(); i++) {
      if (mistaken(i) || overlong(i)) {
        continue;
      }
      if (passage.isPlain(i)) {
        if (passage.word(i).number() >= 0) {
          misplaced(i);
        } else if (passage.word(i).written().length() > 1) {
          impossible(i);
        }
      }
    }
  }

  /** What is known to be written for something else, even where a capital makes it look a name. */
  private boolean mistaken(int at) {
    Word word = passage.word(at);
    boolean joined = passage.isJoined(at, at + 1);
    String two = joined ? word.lower() + " " + passage.word(at + 1).lower() : "";
    int last = language.mistaken().containsKey(two) ? at + 1 : at;
    String right = language.mistaken().get(last > at ? two : word.lower());
    if (right == null || word.tied() || passage.isTold(at) || passage.isTold(last)) {
      return false;
    }
    Word end = passage.word(last);
    boolean bound =
        language.isBond(passage.before(at), word.number(), FEW)
            || language.isBond(end.number(), passage.right(last), FEW);
    if (!bound) {
      String[] parts = right.split(" ");
      String whole =
          last == at
              ? word.inShape(right)
              : word.inShape(parts[0]) + between(at) + end.inShape(parts[1]);
      passage.tell(Slip.Kind.OUT_OF_PLACE, at, last, whole, true);
    }
    return !bound;
  }

  /** A common word whose last letter was typed twice, even as a name: Hộii. */
  private boolean overlong(int at) {
    Word word = passage.word(at);
    String lower = word.lower();
    int last = lower.length() - 1;
    boolean twice = last > 1 && lower.charAt(last) == lower.charAt(last - 1);
    if (!twice || word.number() >= 0 || word.tied() || passage.isTold(at)) {
      return false;
    }
    String once = lower.substring(0, last);
    boolean told =
        Syllable.isMarked(lower)
            && !Syllable.isPossible(lower)
            && !language.loans().contains(lower) // La Dêê is a commune
            && passage.isOften(once);
    if (told) {
      passage.tell(Slip.Kind.IMPOSSIBLE, at, at, word.inShape(once), true);
    }
    return told;
  }

  /** A syllable that might be right elsewhere. */
  private void misplaced(int at) {
    int own = passage.word(at).number();
    boolean free = language.free().contains(passage.word(at).lower());
    int left = free ? passage.left(at) : passage.before(at);
    int right = passage.right(at);
    if (isAtHome(left, own, right)
        || isOwnBond(left, own, right)
        || passage.isBesideForeign(at)
        || isKnown(at - 1)
        || isKnown(at)
        || passage.isDated(at)) {
      return;
    }
    Best best = new Best(left, right);
    int first = lexicon.firstAlike(Syllable.bare(passage.word(at).lower()));
    for (int other = first; other < lexicon.size() && lexicon.alike(first, other); other++) {
      best.offer(other == own ? Lexicon.NONE : other, 0);
    }
    boolean unseen = lexicon.count(left, own) == 0 && lexicon.count(own, right) == 0;
    if (unseen) {
      for (String sound : Sounds.like(passage.word(at).lower())) {
        best.offer(lexicon.number(sound), LIKE);
      }
    }
    if (best.number < 0) {
      return;
    }
    double gain = best.chance - chance.between(left, own, right);
    double seen = Math.max(lexicon.count(left, own), lexicon.count(own, right));
    double doubt =
        (free ? FREE : 0)
            + (free && isLoose(best, right) ? LIKE : 0)
            + (passage.isCutOff(at) ? CUT : 0)
            + (seen >= OFTEN || passage.isLoud() ? LIKE : 0);
    if (!isLikelier(best, gain - doubt, unseen)) {
      return;
    }
    boolean certain =
        gain >= SURE
            && unseen
            && !free
            && best.isBonded(OFTEN)
            && (!passage.isLoud() || best.isSeen(FEW))
            && best.chance - best.next >= APART;
    tell(Slip.Kind.OUT_OF_PLACE, at, best, certain);
  }

  /** Whether little binds the other here: nothing follows, or it stands beside anything, too. */
  private boolean isLoose(Best best, int right) {
    boolean other = language.free().contains(lexicon.syllable(best.number));
    return (right < 0 || other) && !best.isBonded(2 * Language.BOND, OFTEN);
  }

  /**
   * Whether enough speaks for another syllable: both neighbours, or one to which it is bound, and
   * none for the one that is there.
   */
  private static boolean isLikelier(Best best, double gain, boolean unseen) {
    return best.isSeen(FEW) && gain >= 4.5
        || unseen && best.isBonded(Language.BOND, FEW) && gain >= 4.5
        || unseen && best.isBonded(Language.BOND / 3, SEEN) && gain >= 8
        || unseen && best.isBonded(2, OFTEN) && gain >= 9
        || best.isBonded(SEEN) && gain >= 6;
  }

  /** Seen often enough beside both of its neighbours: the cheap answer for almost every word. */
  private boolean isAtHome(int left, int own, int right) {
    return (left < 0 || lexicon.count(left, own) >= SEEN)
        && (right < 0 || lexicon.count(own, right) >= SEEN);
  }

  private boolean isKnown(int first) {
    return passage.isJoined(first, first + 1)
        && language
            .known()
            .contains(passage.word(first).lower() + " " + passage.word(first + 1).lower());
  }

  private boolean isOwnBond(int left, int own, int right) {
    return language.isBond(left, own, 3, FEW) || language.isBond(own, right, 3, FEW);
  }

  /** Letters that no syllable has. */
  private void impossible(int at) {
    Word word = passage.word(at);
    String lower = word.lower();
    if (language.loans().contains(lower)) {
      return;
    }
    boolean possible = Syllable.isPossible(lower);
    Optional<String> regular = possible ? Optional.empty() : Syllable.regular(lower);
    if (regular.isPresent() && lexicon.number(regular.get()) >= 0) {
      passage.tell(Slip.Kind.IMPOSSIBLE, at, at, word.inShape(regular.get()), true);
      return;
    }
    boolean marked = Syllable.isMarked(lower) && Syllable.hasVowel(lower);
    int left = passage.left(at);
    int right = passage.right(at);
    if (lower.length() > (marked ? LONGEST_TOLD : LONGEST) || !marked && left < 0 && right < 0) {
      return;
    }
    if (++searches > MOST_SEARCHES) {
      return;
    }
    Best best = new Best(left, right);
    int first = lexicon.firstAlike(Syllable.bare(lower));
    for (int other = first;
        first >= 0 && other < lexicon.size() && lexicon.alike(first, other);
        other++) {
      best.offer(other, 0);
    }
    if (possible) {
      Sounds.like(lower).forEach(sound -> best.offer(lexicon.number(sound), NEAR));
    }
    for (int other = 0; !possible && other < lexicon.size(); other++) {
      if (Sounds.isNear(lower, lexicon.syllable(other))) {
        best.offer(other, NEAR);
      }
    }
    boolean bonded = best.isBonded(marked && !possible ? FEW : OFTEN);
    if (best.number >= 0 && (bonded || marked && !possible && best.isSeen(1))) {
      boolean certain = marked && !possible && bonded && best.chance - best.next >= APART;
      tell(possible ? Slip.Kind.OUT_OF_PLACE : Slip.Kind.IMPOSSIBLE, at, best, certain);
    } else if (marked && !possible && !passage.isLoud()) {
      boolean likely = best.number >= 0 && best.chance - best.next >= APART;
      String likeliest = likely ? word.inShape(lexicon.syllable(best.number)) : "";
      passage.tell(Slip.Kind.IMPOSSIBLE, at, at, likeliest, false);
    }
  }

  /** With the neighbour that speaks for it, so that an author may keep the two alone. */
  private void tell(Slip.Kind kind, int at, Best best, boolean certain) {
    String right = passage.word(at).inShape(lexicon.syllable(best.number));
    if (kind == Slip.Kind.IMPOSSIBLE) {
      passage.tell(kind, at, at, right, certain);
    } else if (best.isRightBond()) {
      String whole = right + between(at) + passage.word(at + 1).written();
      passage.tell(kind, at, at + 1, whole, certain);
    } else {
      String whole = passage.word(at - 1).written() + between(at - 1) + right;
      passage.tell(kind, at - 1, at, whole, certain);
    }
  }

  private String between(int at) {
    return passage.text().substring(passage.word(at).end(), passage.word(at + 1).start());
  }

  /** The likeliest of some syllables in one place, and how likely the second is. */
  private final class Best {
    private final int left;
    private final int right;
    private int number = Lexicon.NONE;
    private double chance = Double.NEGATIVE_INFINITY;
    private double next = Double.NEGATIVE_INFINITY;

    Best(int left, int right) {
      this.left = left;
      this.right = right;
    }

    /**
     * @param less what it is less likely for another reason
     */
    void offer(int other, double less) {
      if (other < 0 || other == number) {
        return;
      }
      double own = Strays.this.chance.between(left, other, right) - less;
      if (own > chance) {
        next = chance;
        chance = own;
        number = other;
      } else if (own > next) {
        next = own;
      }
    }

    boolean isBonded(double least) {
      return isBonded(Language.BOND, least);
    }

    boolean isBonded(double lift, double least) {
      return language.isBond(left, number, lift, least)
          || language.isBond(number, right, lift, least);
    }

    /** Whether it was seen beside both neighbours. */
    boolean isSeen(double least) {
      return lexicon.count(left, number) >= least && lexicon.count(number, right) >= least;
    }

    /** Whether it belongs to the word behind it rather than to the one before it. */
    boolean isRightBond() {
      double behind = Strays.this.chance.lift(number, right);
      return behind > 0
          && (left < 0 || lexicon.count(number, right) >= lexicon.count(left, number));
    }
  }
}
