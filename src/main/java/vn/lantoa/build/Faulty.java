package vn.lantoa.build;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.lantoa.build.BuildSummary.Gone;
import vn.lantoa.campaign.Entry;
import vn.lantoa.campaign.site.ContentFacts;
import vn.lantoa.kept.EarlierSite;
import vn.lantoa.kept.Manifest;
import vn.lantoa.kept.Unit;
import vn.lantoa.problem.Outcome;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Severity;
import vn.lantoa.read.Blame;

/**
 * The localities with errors, around which a build that keeps going makes the rest of the site.
 * They keep their last pages, unless these may tell people a wrong number to call, or show what was
 * taken down or deleted since: then they have none.
 *
 * @param places their paths
 * @param kept paths of the editions that keep their last pages
 * @param gone the localities that have none any more, with all below them, and why
 * @param problems why
 */
record Faulty(
    EarlierSite earlier,
    Set<String> places,
    Set<String> kept,
    Map<String, Gone> gone,
    List<Problem> problems) {
  static Faulty none(EarlierSite earlier) {
    return new Faulty(earlier, Set.of(), Set.of(), Map.of(), List.of());
  }

  Set<String> leftOut() {
    return gone.keySet();
  }

  boolean isNone() {
    return places.isEmpty();
  }

  /** What is known of those that are not read. */
  ContentFacts before() {
    return earlier.manifest().map(Manifest::content).orElse(ContentFacts.NONE);
  }

  /**
   * With those that the errors of a failed build concern; none where these concern others, too, or
   * where nothing would be left to publish.
   */
  Optional<Faulty> with(Outcome<?> failed, Blame blame, Reuse reuse) {
    return blame.of(failed).map(concerned -> with(failed.problems(), concerned, blame, reuse));
  }

  private Faulty with(List<Problem> failed, Set<String> concerned, Blame blame, Reuse reuse) {
    Set<String> all = new TreeSet<>(places);
    Set<String> keeping = new TreeSet<>(kept);
    Map<String, Gone> without = new TreeMap<>(gone);
    for (String place : concerned) {
      Optional<Gone> gone = gone(place, blame, reuse);
      Stream<String> below =
          before().entries().stream().map(Entry::path).filter(path -> isAtOrBelow(path, place));
      if (gone.isPresent()) {
        below.forEach(keeping::remove);
        without.put(place, gone.get());
      } else {
        below.filter(path -> last(path).isPresent()).forEach(keeping::add);
      }
      all.add(place);
    }
    Set<Problem> errors = new HashSet<>(problems);
    failed.stream().filter(p -> p.severity() == Severity.ERROR).forEach(errors::add);
    return new Faulty(earlier, all, keeping, without, List.copyOf(errors));
  }

  private Optional<Gone> gone(String place, Blame blame, Reuse reuse) {
    if (blame.isOfNumber(place)) {
      return Optional.of(Gone.NUMBER);
    }
    if (last(place).isEmpty()) {
      return Optional.of(Gone.NEVER);
    }
    if (blame.urgent(place).stream().anyMatch(reuse::isChanged)) {
      return Optional.of(Gone.CHANGED);
    }
    if (reuse.hasLostText(place)) {
      return Optional.of(Gone.DELETED);
    }
    return kept.contains(place) ? Optional.of(Gone.ALONE) : Optional.empty();
  }

  private static boolean isAtOrBelow(String path, String place) {
    return path.equals(place) || path.startsWith(place + "/");
  }

  /** The last pages of an edition, where it keeps them. */
  Optional<Unit> last(Entry entry) {
    return kept.contains(entry.path()) ? last(entry.path()) : Optional.empty();
  }

  private Optional<Unit> last(String path) {
    return earlier.unit(path).filter(earlier::isThere);
  }

  /** A failure tells of the localities, too, around which it was tried. */
  <T> Outcome<T> onFailure(Outcome<T> made) {
    return made.value().isPresent() || isNone()
        ? made
        : Outcome.failed(Stream.concat(made.problems().stream(), problems.stream()).toList());
  }

  /** What a user is told of them, in the order of their paths. */
  List<BuildSummary.Faulty> told() {
    List<BuildSummary.Faulty> told = new ArrayList<>();
    for (String place : places) {
      Optional<LocalDate> since =
          kept.contains(place) ? last(place).flatMap(Faulty::made) : Optional.empty();
      Gone why = gone.getOrDefault(place, Gone.NEVER);
      told.add(new BuildSummary.Faulty(place, since, why));
    }
    return told;
  }

  /** The day of the build that made it, whatever became of the times of its files. */
  private static Optional<LocalDate> made(Unit unit) {
    try {
      return Optional.of(LocalDate.parse(unit.day()));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
