package vn.lantoa.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Outcome;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Severity;
import vn.lantoa.read.tree.ContentTree;

/**
 * Which years and localities errors concern. Those of a file concern its year or locality and all
 * below it; those of an edition, that edition; and what concerns everything is nobody's.
 */
public final class Blame {
  /** What is wrong with the numbers of an edition, wherever it stands. */
  private static final Set<Mistake> NUMBERS =
      Set.of(
          Mistake.NO_EMERGENCY_NUMBER,
          Mistake.HIDDEN_NUMBER,
          Mistake.UNKNOWN_NUMBER,
          Mistake.OTHER_SERVICE,
          Mistake.IMPOSSIBLE_NUMBER);

  private final Map<Problem, Set<String>> places = new HashMap<>();
  private final Set<String> numbers = new HashSet<>();
  private final Set<Problem> ofAll = new HashSet<>();
  private final Map<String, Set<String>> urgent = new HashMap<>();

  /**
   * Notes an error.
   *
   * @param place path of a locality
   * @param ofNumber whether it stands in the file of a number to call
   */
  public synchronized void add(Problem problem, String place, boolean ofNumber) {
    if (problem.severity() == Severity.ERROR) {
      places.computeIfAbsent(problem, p -> new HashSet<>()).add(place);
      if (ofNumber || NUMBERS.contains(problem.mistake())) {
        numbers.add(place);
      }
    }
  }

  /** Notes an error that is not only a locality's. */
  public synchronized void addToAll(Problem problem) {
    ofAll.add(problem);
  }

  /**
   * Notes a file of a number to call, or one that is marked as taken down.
   *
   * @param place path of the year or locality that it belongs to
   * @param file number of its root, and path below it
   */
  synchronized void addUrgent(String place, String file) {
    urgent.computeIfAbsent(place, p -> new HashSet<>()).add(file);
  }

  /** All that another has noted, too. */
  public synchronized void addAll(Blame other) {
    synchronized (other) {
      other.places.forEach(
          (problem, of) -> places.computeIfAbsent(problem, p -> new HashSet<>()).addAll(of));
      other.urgent.forEach(
          (of, files) -> urgent.computeIfAbsent(of, p -> new HashSet<>()).addAll(files));
      numbers.addAll(other.numbers);
      ofAll.addAll(other.ofAll);
    }
  }

  /** The same, for somebody who notes more. */
  public Blame copy() {
    Blame copy = new Blame();
    copy.addAll(this);
    return copy;
  }

  /** The localities that an error concerns. */
  public synchronized Set<String> places(Problem error) {
    return Set.copyOf(places.getOrDefault(error, Set.of()));
  }

  /** Such files of a locality, below it and above it. */
  public synchronized Set<String> urgent(String place) {
    Set<String> files = new HashSet<>();
    urgent.forEach(
        (of, some) -> {
          if (ContentTree.isAtOrBelow(of, place) || ContentTree.isAtOrBelow(place, of)) {
            files.addAll(some);
          }
        });
    return files;
  }

  /** The localities that all errors of a failure concern; none where some concern others, too. */
  public synchronized Optional<Set<String>> of(Outcome<?> failed) {
    List<Problem> errors =
        failed.problems().stream().filter(p -> p.severity() == Severity.ERROR).toList();
    boolean isOfAll = errors.stream().anyMatch(p -> ofAll.contains(p) || !places.containsKey(p));
    if (errors.isEmpty() || isOfAll) {
      return Optional.empty();
    }
    Set<String> all = new HashSet<>();
    errors.forEach(error -> all.addAll(places.getOrDefault(error, Set.of())));
    return Optional.of(all);
  }

  /** Whether an error of a locality may mean that its last pages tell people a wrong number. */
  public synchronized boolean isOfNumber(String place) {
    return numbers.contains(place);
  }
}
