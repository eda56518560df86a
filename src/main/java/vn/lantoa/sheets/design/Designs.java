package vn.lantoa.sheets.design;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Outcome;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;

/**
 * The designs of a theme: one folder each, with an SVG file for each shape of sheet. Each is read
 * and checked when it is first asked for, since many a theme has more than a campaign uses. Safe
 * for many threads.
 */
public final class Designs {
  private final Source place;

  /** The SVG files of each design, all sorted by name. */
  private final Map<String, List<Path>> files;

  /** Used by several threads: only touched while holding this object. */
  private final Map<String, Outcome<Design>> known = new HashMap<>();

  private Designs(Source place, Map<String, List<Path>> files) {
    this.place = place;
    this.files = files;
  }

  /**
   * Looks what designs there are, and reads none.
   *
   * @param folder {@code themes/lan-toa/sheets}
   */
  public static Outcome<Designs> find(Path folder) {
    Source place = Source.of(folder);
    Outcome<Designs> none = Outcome.failed(List.of(Problem.of(Mistake.NO_DESIGN, place)));
    try {
      Map<String, List<Path>> files = new LinkedHashMap<>();
      for (Path design : sorted(folder, Files::isDirectory)) {
        String name = String.valueOf(design.getFileName());
        files.put(name, sorted(design, file -> file.toString().endsWith(".svg")));
      }
      return files.isEmpty() ? none : Outcome.of(new Designs(place, files), List.of());
    } catch (IOException e) {
      return none;
    }
  }

  /** By name, so that two disks give the same order. */
  private static List<Path> sorted(Path folder, Predicate<Path> kind) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(entry -> !String.valueOf(entry.getFileName()).startsWith("."))
          .filter(kind)
          .sorted()
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Sorted. */
  public List<String> names() {
    return List.copyOf(files.keySet());
  }

  /** The designs of these {@link #names}, in their order. */
  public synchronized Outcome<List<Design>> read(List<String> names) {
    Map<Path, Outcome<Artboard>> artboards =
        names.stream()
            .filter(name -> !known.containsKey(name))
            .flatMap(name -> files.getOrDefault(name, List.of()).stream())
            .distinct()
            .toList()
            .parallelStream()
            .collect(Collectors.toConcurrentMap(Function.identity(), this::artboard));
    List<Design> designs = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (String name : names) {
      Outcome<Design> design = known.computeIfAbsent(name, n -> design(n, artboards));
      problems.addAll(design.problems());
      design.value().ifPresent(designs::add);
    }
    return Outcome.of(List.copyOf(designs), problems);
  }

  private Outcome<Artboard> artboard(Path file) {
    Path name = file.subpath(file.getNameCount() - 2, file.getNameCount());
    return ArtboardReader.read(
        file, Source.of(place.file() + "/" + name.getParent() + "/" + name.getFileName()));
  }

  private Outcome<Design> design(String name, Map<Path, Outcome<Artboard>> read) {
    List<Artboard> artboards = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    List<Path> sizes = files.getOrDefault(name, List.of());
    for (Path file : sizes) {
      Outcome<Artboard> artboard = Objects.requireNonNull(read.get(file));
      problems.addAll(artboard.problems());
      artboard.value().ifPresent(artboards::add);
    }
    if (sizes.isEmpty()
        || !artboards.isEmpty() && artboards.stream().noneMatch(a -> a.isFor(Set.of()))) {
      problems.add(Problem.of(Mistake.NO_DESIGN, Source.of(place.file() + "/" + name)));
    }
    if (artboards.stream().noneMatch(artboard -> artboard.isFor(Set.of()))) {
      return Outcome.failed(problems);
    }
    String title = artboards.get(0).title();
    artboards.stream()
        .filter(artboard -> !artboard.title().equals(title))
        .forEach(
            artboard -> problems.add(Problem.of(Mistake.DESIGN_TITLE, artboard.file(), title)));
    return Outcome.of(new Design(name, artboards), problems);
  }
}
