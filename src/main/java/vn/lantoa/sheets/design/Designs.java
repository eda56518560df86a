package vn.lantoa.sheets.design;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.campaign.Colour;
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

  /** What people call one of these {@link #names}; the name where its file cannot be read. */
  public String title(String name) {
    return files.getOrDefault(name, List.of()).stream()
        .findFirst()
        .flatMap(file -> ArtboardReader.open(file, place(file)).value())
        .map(board -> board.blank().title())
        .orElse(name);
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
            .collect(
                Collectors.toConcurrentMap(
                    Function.identity(), file -> ArtboardReader.read(file, place(file))));
    List<Design> designs = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (String name : names) {
      Outcome<Design> design = known.computeIfAbsent(name, n -> design(n, artboards));
      problems.addAll(design.problems());
      design.value().ifPresent(designs::add);
    }
    return Outcome.of(List.copyOf(designs), problems);
  }

  /**
   * One of these {@link #names} for a single sheet: of its artboards none is drawn but the one that
   * the sheet is made on. Whatever is wrong in what the others draw is for the theme's author.
   *
   * @param width of the sheet
   * @param height in the same unit
   */
  public Outcome<Design> read(String name, double width, double height) {
    List<Path> sizes = files.getOrDefault(name, List.of());
    List<ArtboardReader> boards =
        sizes.parallelStream()
            .map(file -> ArtboardReader.open(file, place(file)))
            .flatMap(board -> board.value().stream())
            .toList();
    Optional<ArtboardReader> nearest =
        boards.stream()
            .filter(board -> !board.isForActivities())
            .min(Comparator.comparingDouble(board -> board.blank().distance(width, height)));
    if (nearest.isEmpty() || boards.size() < sizes.size()) {
      return read(List.of(name)).then(designs -> Outcome.of(designs.get(0), List.of()));
    }
    List<Colour> colours = Design.colours(boards.stream().map(ArtboardReader::blank));
    return nearest
        .get()
        .read()
        .then(artboard -> Outcome.of(new Design(name, List.of(artboard), colours), List.of()));
  }

  private Source place(Path file) {
    Path name = file.subpath(file.getNameCount() - 2, file.getNameCount());
    return Source.of(place.file() + "/" + name.getParent() + "/" + name.getFileName());
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
