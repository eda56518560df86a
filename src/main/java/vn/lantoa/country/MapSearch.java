package vn.lantoa.country;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import vn.lantoa.text.Slug;

/** What somebody types to find a place: letters without marks find those with them, too. */
final class MapSearch {
  private static final int NONE = 6;

  /** Every word is one of the place or of what it lies in: asked only where nothing else is. */
  private static final int WORDS = 5;

  private final String typed;
  private final String words;
  private final String joined;

  /** What a place is found by. */
  record Named(String code, String kind, String name, String above) {}

  private record Ranked<T>(T place, int rank) {}

  MapSearch(String typed) {
    this.typed = Normalizer.normalize(typed.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    this.words = Slug.words(typed);
    this.joined = words.replace(" ", "");
  }

  <T> List<T> best(Collection<T> among, Function<T, Named> named) {
    List<Ranked<T>> found =
        among.stream()
            .map(place -> new Ranked<>(place, rank(named.apply(place))))
            .filter(ranked -> ranked.rank < NONE)
            .sorted(Comparator.comparingInt(Ranked::rank))
            .toList();
    boolean near = !found.isEmpty() && found.get(0).rank < WORDS;
    return found.stream().filter(r -> !near || r.rank < WORDS).map(Ranked::place).toList();
  }

  /** How far a place is from what was typed; {@link #NONE} where it is not meant. */
  private int rank(Named place) {
    if (words.isEmpty()) {
      return NONE;
    }
    if (words.chars().allMatch(Character::isDigit) && place.code.startsWith(words)) {
      return 0;
    }
    String name = Slug.words(place.name);
    String whole = Slug.words(place.kind) + " " + name;
    if (typed.equals(place.name.toLowerCase(Locale.ROOT))
        || typed.equals((place.kind + " " + place.name).toLowerCase(Locale.ROOT))) {
      return 1;
    }
    if (joined.equals(name.replace(" ", "")) || joined.equals(whole.replace(" ", ""))) {
      return 2;
    }
    if (begins(name) || begins(whole)) {
      return 3;
    }
    if ((" " + name).contains(" " + words)) {
      return 4;
    }
    return hasAllWords((whole + " " + Slug.words(place.above)).split(" ")) ? WORDS : NONE;
  }

  private boolean begins(String name) {
    return name.startsWith(words) || name.replace(" ", "").startsWith(joined);
  }

  /** In this order, whatever lies between them. */
  private boolean hasAllWords(String... of) {
    int met = 0;
    String[] meant = words.split(" ");
    for (int i = 0; i < of.length && met < meant.length; i++) {
      met += of[i].equals(meant[met]) ? 1 : 0;
    }
    return met == meant.length;
  }
}
