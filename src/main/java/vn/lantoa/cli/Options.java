package vn.lantoa.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.lantoa.build.Inputs;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Outcome;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;

/** The options that build and check share. */
final class Options {
  @Parameters(arity = "0..1", paramLabel = "PATH", descriptionKey = "path")
  private String path = "";

  @Mixin private final PathOptions places = new PathOptions();

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "out")
  private String out = "site";

  @Option(names = "--jobs", paramLabel = "N", descriptionKey = "jobs")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(names = "--no-sheets", descriptionKey = "no-sheets")
  private boolean noSheets;

  @Option(names = "--quiet", descriptionKey = "quiet")
  private boolean quiet;

  @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
  private Format format = Format.text;

  /** More threads than any machine has would only take memory. */
  private static final int MOST_JOBS = 64;

  /** How mistakes are told. */
  enum Format {
    text,
    json
  }

  boolean quiet() {
    return quiet;
  }

  Format format() {
    return format;
  }

  /** Everything that a build needs; what can't be right is a problem of the command line. */
  Outcome<Inputs> inputs(Environment surroundings, LocalDate today) {
    List<Problem> problems = new ArrayList<>();
    Path root = places.content(surroundings);
    Path site = PathOptions.resolve(surroundings.folder(), out);
    Path look = places.theme(surroundings, problems);
    Path fonts = places.assets(surroundings);
    for (Path read : List.of(root, look, fonts)) {
      if (overlap(real(site), real(read))) {
        problems.add(problem(Mistake.OUTPUT_IN_CONTENT, out, surroundings.shown(read)));
      }
    }
    return Outcome.of(
        new Inputs(
            root,
            places.contentName(),
            places.edition(path),
            look,
            fonts,
            site,
            out,
            places.baseUrl(),
            today,
            !noSheets,
            Math.min(jobs, MOST_JOBS)),
        problems);
  }

  /** Wrong words that picocli can't see. */
  Optional<String> wrong() {
    if (jobs < 1) {
      return Optional.of("--jobs " + jobs);
    }
    return places.wrong().or(() -> Stream.of(path, out).filter(PathOptions::isNoPath).findFirst());
  }

  private static boolean overlap(Path a, Path b) {
    return a.startsWith(b) || b.startsWith(a);
  }

  /** With links resolved as far as the path exists. */
  private static Path real(Path path) {
    Path existing = path;
    while (existing != null && !Files.exists(existing)) {
      existing = existing.getParent();
    }
    try {
      return existing == null
          ? path
          : existing.toRealPath().resolve(existing.relativize(path)).normalize();
    } catch (java.io.IOException e) {
      return path;
    }
  }

  private static Problem problem(Mistake mistake, String... arguments) {
    return Problem.of(mistake, Source.command(), arguments);
  }
}
