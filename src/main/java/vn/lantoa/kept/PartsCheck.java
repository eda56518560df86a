package vn.lantoa.kept;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Outcome;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;

/** Whether parts make a whole: each is one, none is there twice, and none is missing. */
public final class PartsCheck {
  private PartsCheck() {}

  /**
   * The parts in the order of their shards.
   *
   * @param folders by the name that the user typed
   */
  public static Outcome<List<EarlierSite>> look(Map<String, Path> folders, ManifestText form) {
    List<Problem> problems = new ArrayList<>();
    Map<Integer, EarlierSite> parts = new TreeMap<>();
    Map<Integer, String> names = new TreeMap<>();
    int count = 0;
    for (Map.Entry<String, Path> folder : folders.entrySet()) {
      EarlierSite site = EarlierSite.in(folder.getValue(), Set.of(), form);
      Optional<Shard> shard = site.part().map(SitePart::shard);
      if (shard.isEmpty()) {
        problems.add(problem(Mistake.NOT_A_PART, folder.getKey()));
        continue;
      }
      String twin = names.putIfAbsent(shard.get().index(), folder.getKey());
      if (twin != null) {
        String twice = shard.get().toString();
        problems.add(problem(Mistake.PART_TWICE, twin, folder.getKey(), twice));
      }
      parts.putIfAbsent(shard.get().index(), site);
      count = Math.max(count, shard.get().count());
    }
    if (problems.isEmpty()) {
      problems.addAll(lacking(parts, count));
    }
    if (problems.isEmpty()) {
      problems.addAll(others(parts, names));
    }
    return Outcome.of(List.copyOf(parts.values()), problems);
  }

  private static List<Problem> lacking(Map<Integer, EarlierSite> parts, int count) {
    String missing =
        IntStream.rangeClosed(1, count)
            .filter(index -> !parts.containsKey(index))
            .mapToObj(Integer::toString)
            .collect(Collectors.joining(", "));
    return missing.isEmpty() && count > 0
        ? List.of()
        : List.of(problem(Mistake.PARTS_LACKING, missing, Integer.toString(count)));
  }

  /** Those that were not made from the same as the first one. */
  private static List<Problem> others(Map<Integer, EarlierSite> parts, Map<Integer, String> names) {
    List<Problem> problems = new ArrayList<>();
    Manifest first = parts.values().iterator().next().manifest().orElseThrow();
    parts.forEach(
        (index, site) -> {
          Manifest part = site.manifest().orElseThrow();
          Optional<String> other = difference(part, first);
          if (other.isPresent()) {
            problems.add(
                problem(
                    Mistake.PART_OF_OTHER, Objects.requireNonNull(names.get(index)), other.get()));
          }
        });
    return problems;
  }

  /** The first thing that two parts were made from and that is not the same. */
  private static Optional<String> difference(Manifest part, Manifest other) {
    SitePart one = part.part().orElseThrow();
    SitePart two = other.part().orElseThrow();
    if (one.shard().count() != two.shard().count()) {
      return Optional.of("options: " + one.shard());
    }
    if (!one.equals(new SitePart(one.shard(), two.path(), two.sheets(), two.baseUrl()))) {
      return Optional.of("options");
    }
    boolean isAlike = part.common().equals(other.common()) || part.hasFailed() || other.hasFailed();
    return difference(part.inputs(), other.inputs())
        .or(() -> isAlike ? Optional.empty() : Optional.of("day"));
  }

  /** The first name whose digest is not the same. */
  public static Optional<String> difference(Map<String, String> one, Map<String, String> two) {
    Map<String, String> all = new TreeMap<>(one);
    two.forEach(all::putIfAbsent);
    return all.keySet().stream()
        .filter(name -> !Objects.equals(one.get(name), two.get(name)))
        .findFirst();
  }

  private static Problem problem(Mistake mistake, String... arguments) {
    return Problem.of(mistake, Source.command(), arguments);
  }
}
