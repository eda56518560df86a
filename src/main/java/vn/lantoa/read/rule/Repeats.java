package vn.lantoa.read.rule;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
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

  /** What is told where it is found first, that is furthest up. */
  private static final Set<Mistake> FIRST =
      Set.of(
          Mistake.UNKNOWN_NUMBER,
          Mistake.UNKNOWN_NUMBER_IN_TEXT,
          Mistake.UNFILLED_PLACEHOLDER,
          Mistake.UNKNOWN_FORMAT);

  private static final Set<Mistake> HIDDEN =
      Set.of(Mistake.HIDDEN_NUMBER, Mistake.HIDDEN_NUMBER_IN_TEXT);

  /** Who has more communes sees in the table which they are. */
  private static final int MOST_NAMES = 40;

  private Repeats() {}

  /**
   * @param editions what each found, in the order of their paths
   */
  public static List<Problem> once(Collection<List<Problem>> editions) {
    Set<Problem> once = new LinkedHashSet<>();
    Set<String> told = new HashSet<>();
    Map<Hidden, Set<String>> hidden = new LinkedHashMap<>();
    for (Problem problem : (Iterable<Problem>) inOrder(editions)::iterator) {
      if (HIDDEN.contains(problem.mistake())) {
        Hidden number = new Hidden(problem.mistake(), problem.source(), problem.arguments().get(0));
        hidden.computeIfAbsent(number, n -> new LinkedHashSet<>()).add(problem.arguments().get(1));
      } else if (!FIRST.contains(problem.mistake()) || told.add(subject(problem))) {
        once.add(problem);
      }
    }
    List<Problem> all = together(once);
    hidden.forEach((number, places) -> all.add(number.named(places)));
    return all;
  }

  /** What many places below the same one lack is told in one line, at the first of them. */
  private static List<Problem> together(Collection<Problem> problems) {
    Map<String, List<Problem>> lacking = new LinkedHashMap<>();
    List<Problem> all = new ArrayList<>();
    for (Problem problem : problems) {
      if (problem.mistake() == Mistake.NO_CONTACT) {
        lacking.computeIfAbsent(above(problem), unused -> new ArrayList<>()).add(problem);
      } else {
        all.add(problem);
      }
    }
    lacking.values().forEach(each -> all.add(each.size() == 1 ? each.get(0) : ofMany(each)));
    return all;
  }

  /** The folder of the place above the one that a problem is about. */
  private static String above(Problem problem) {
    Path folder = Path.of(problem.source().file()).getParent();
    return folder == null ? "" : String.valueOf(folder.getParent());
  }

  private static Problem ofMany(List<Problem> each) {
    List<Problem> sorted = each.stream().sorted().toList();
    List<String> names = sorted.stream().map(problem -> problem.arguments().get(0)).toList();
    String some = String.join(", ", names.subList(0, Math.min(names.size(), MOST_NAMES)));
    return Problem.of(
        Mistake.NO_CONTACT_IN_MANY,
        sorted.get(0).source(),
        Integer.toString(names.size()),
        names.size() > MOST_NAMES ? some + " …" : some);
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

  /**
   * What a problem is about: a number or a name, and where. A line that has it twice is told once.
   */
  private static String subject(Problem problem) {
    Source place = problem.source();
    String what = problem.arguments().get(0);
    return UNKNOWN.contains(problem.mistake())
        ? place.file() + ":" + place.line() + " " + PhoneNumbers.atHome(what)
        : problem.mistake() + " " + place + " " + what;
  }

  /** Whether two problems are told as one. */
  public static boolean isSame(Problem one, Problem other) {
    boolean repeats = FIRST.contains(one.mistake()) || HIDDEN.contains(one.mistake());
    return repeats && other.mistake() == one.mistake()
        ? one.source().file().equals(other.source().file()) && subject(one).equals(subject(other))
        : one.equals(other);
  }
}
