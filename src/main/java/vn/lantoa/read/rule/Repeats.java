package vn.lantoa.read.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;
import vn.lantoa.read.phone.PhoneNumbers;

/**
 * Many editions show one line, and each would tell what is wrong with it: it is told once. So it
 * does not matter which editions are looked at together, or in which order.
 */
public final class Repeats {
  private static final Set<Mistake> UNKNOWN =
      Set.of(Mistake.UNKNOWN_NUMBER, Mistake.UNKNOWN_NUMBER_IN_TEXT);

  private static final Set<Mistake> HIDDEN =
      Set.of(Mistake.HIDDEN_NUMBER, Mistake.HIDDEN_NUMBER_IN_TEXT);

  private Repeats() {}

  /**
   * @param editions what each found, in the order of their paths: of a number that nobody knows the
   *     first one's guess counts
   */
  public static List<Problem> once(Collection<List<Problem>> editions) {
    Set<Problem> once = new LinkedHashSet<>();
    Set<String> numbers = new LinkedHashSet<>();
    Map<Hidden, Set<String>> hidden = new LinkedHashMap<>();
    for (Problem problem : (Iterable<Problem>) inOrder(editions)::iterator) {
      if (HIDDEN.contains(problem.mistake())) {
        Hidden number = new Hidden(problem.mistake(), problem.source(), problem.arguments().get(0));
        hidden.computeIfAbsent(number, n -> new LinkedHashSet<>()).add(problem.arguments().get(1));
      } else if (!UNKNOWN.contains(problem.mistake()) || numbers.add(number(problem))) {
        once.add(problem);
      }
    }
    List<Problem> all = new ArrayList<>(once);
    hidden.forEach((number, places) -> all.add(number.named(places)));
    return all;
  }

  /** Of a number that people are told to call and that is named beside it, the call counts. */
  private static Stream<Problem> inOrder(Collection<List<Problem>> editions) {
    return editions.stream()
        .flatMap(found -> found.stream().sorted(Comparator.comparing(Problem::mistake)));
  }

  /** A number that is hidden, which some lines still name. */
  private record Hidden(Mistake mistake, Source place, String number) {
    Problem named(Set<String> places) {
      return Problem.of(mistake, place, number, String.join(", ", places));
    }
  }

  /** The line and the digits: a list that names it twice is told once. */
  private static String number(Problem problem) {
    Source place = problem.source();
    return place.file()
        + ":"
        + place.line()
        + " "
        + PhoneNumbers.atHome(problem.arguments().get(0));
  }
}
