package vn.lantoa.sheets.design;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Outcome;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;

/** The designs of a theme: one folder each, with an SVG file for each shape of sheet. */
public final class Designs {
  private final List<Design> all;

  private Designs(List<Design> all) {
    this.all = List.copyOf(all);
  }

  /**
   * @param folder {@code themes/lan-toa/sheets}
   */
  public static Outcome<Designs> read(Path folder) {
    Source place = Source.of(folder);
    List<Problem> problems = new ArrayList<>();
    List<Design> designs = new ArrayList<>();
    try {
      for (Path design : sorted(folder, Files::isDirectory)) {
        String name = String.valueOf(design.getFileName());
        List<Path> files = sorted(design, file -> file.toString().endsWith(".svg"));
        Source here = Source.of(place.file() + "/" + name);
        read(name, files, here, problems).ifPresent(designs::add);
      }
    } catch (IOException e) {
      return Outcome.failed(List.of(Problem.of(Mistake.NO_DESIGN, place)));
    }
    if (designs.isEmpty() && problems.isEmpty()) {
      problems.add(Problem.of(Mistake.NO_DESIGN, place));
    }
    return Outcome.of(new Designs(designs), problems);
  }

  private static Optional<Design> read(
      String name, List<Path> files, Source folder, List<Problem> problems) {
    List<Artboard> artboards = new ArrayList<>();
    List<Outcome<Artboard>> outcomes =
        files.parallelStream()
            .map(
                file ->
                    ArtboardReader.read(file, Source.of(folder.file() + "/" + file.getFileName())))
            .toList();
    for (Outcome<Artboard> read : outcomes) {
      problems.addAll(read.problems());
      read.value().ifPresent(artboards::add);
    }
    if (files.isEmpty()) {
      problems.add(Problem.of(Mistake.NO_DESIGN, folder));
    }
    if (artboards.isEmpty()) {
      return Optional.empty();
    }
    String title = artboards.get(0).title();
    artboards.stream()
        .filter(artboard -> !artboard.title().equals(title))
        .forEach(
            artboard -> problems.add(Problem.of(Mistake.DESIGN_TITLE, artboard.file(), title)));
    return Optional.of(new Design(name, artboards));
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

  /** Sorted by name. */
  public List<Design> all() {
    return all;
  }

  public Optional<Design> named(String name) {
    return all.stream().filter(design -> design.name().equals(name)).findFirst();
  }
}
