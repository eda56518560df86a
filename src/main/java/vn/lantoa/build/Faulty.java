package vn.lantoa.build;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
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
 * The years and localities with errors, around which a build that keeps going makes the rest of the
 * site. They keep their last pages, unless these may tell people a wrong number to call, or show
 * what was taken down or deleted since: then they have none.
 *
 * @param earlier gives the site that has their last pages
 * @param places their paths
 * @param kept paths of the editions that keep their last pages
 * @param gone the years and localities that have none any more, with all below them, and why
 * @param problems why, each with the places that it concerns
 */
record Faulty(
    Supplier<EarlierSite> earlier,
    Set<String> places,
    Set<String> kept,
    Map<String, Gone> gone,
    Map<Problem, Set<String>> problems) {
  static Faulty none(Supplier<EarlierSite> earlier) {
    return new Faulty(earlier, Set.of(), Set.of(), Map.of(), Map.of());
  }

  Set<String> leftOut() {
    return gone.keySet();
  }

  boolean isNone() {
    return places.isEmpty();
  }

  /** What is known of those that are not read. */
  ContentFacts before() {
    return isNone() ? ContentFacts.NONE : published();
  }

  /** What the last pages were made from; to look at it takes seconds for a country. */
  private ContentFacts published() {
    return earlier.get().manifest().map(Manifest::content).orElse(ContentFacts.NONE);
  }

  /**
   * With those that the errors of a failed build concern; none where these concern everything, or a
   * year that was published before, since pages of others draw on what it says.
   */
  Optional<Faulty> with(Outcome<?> failed, Blame blame, Reuse reuse) {
    return blame.of(failed).flatMap(concerned -> with(failed.problems(), concerned, blame, reuse));
  }

  private Optional<Faulty> with(
      List<Problem> failed, Set<String> concerned, Blame blame, Reuse reuse) {
    Set<String> all = new TreeSet<>(places);
    Set<String> keeping = new TreeSet<>(kept);
    Map<String, Gone> without = new TreeMap<>(gone);
    for (String place : concerned) {
      if (isNeeded(place)) {
        return Optional.empty();
      }
      Optional<Gone> gone = gone(place, blame, reuse);
      Stream<String> below =
          published().entries().stream().map(Entry::path).filter(path -> isAtOrBelow(path, place));
      if (gone.isPresent()) {
        below.forEach(keeping::remove);
        without.put(place, gone.get());
      } else {
        below.filter(path -> last(path).isPresent()).forEach(keeping::add);
      }
      all.add(place);
    }
    Map<Problem, Set<String>> errors = new HashMap<>(problems);
    failed.stream()
        .filter(p -> p.severity() == Severity.ERROR)
        .forEach(error -> errors.put(error, blame.places(error)));
    return Optional.of(new Faulty(earlier, all, keeping, without, errors));
  }

  /** A year without which others cannot be made, or which is all that there would be. */
  private boolean isNeeded(String path) {
    List<Entry> known = published().entries();
    boolean isYear = !path.contains("/");
    return isYear
        && (known.isEmpty() || known.stream().anyMatch(entry -> entry.path().equals(path)));
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
    EarlierSite site = earlier.get();
    return site.unit(path).filter(site::isThere);
  }

  /** A failure tells of the localities, too, around which it was tried. */
  <T> Outcome<T> onFailure(Outcome<T> made) {
    return made.value().isPresent() || isNone()
        ? made
        : Outcome.failed(
            Stream.concat(made.problems().stream(), problems.keySet().stream())
                .distinct()
                .toList());
  }

  /** Those among the editions that somebody makes, in the order of their paths. */
  List<String> among(Predicate<String> editions) {
    return places.stream().filter(editions).sorted().toList();
  }

  /** What is wrong with a locality. */
  List<Problem> errors(String place) {
    return errors(place::equals);
  }

  /** What is wrong with localities. */
  List<Problem> errors(Predicate<String> concerned) {
    return problems.entrySet().stream()
        .filter(error -> error.getValue().stream().anyMatch(concerned))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /**
   * What a user is told of them, in the order of their paths.
   *
   * @param editions whether they are among those that are told of
   */
  List<BuildSummary.Faulty> told(Predicate<String> editions) {
    List<BuildSummary.Faulty> told = new ArrayList<>();
    for (String place : among(editions)) {
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
