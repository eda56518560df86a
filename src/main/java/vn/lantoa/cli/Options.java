package vn.lantoa.cli;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

  @Option(names = "--content", paramLabel = "DIR", descriptionKey = "content")
  private String content = "content";

  @Option(names = "--theme", paramLabel = "NAME|DIR", descriptionKey = "theme")
  private String theme = "lan-toa";

  @Option(names = "--assets", paramLabel = "DIR", descriptionKey = "assets")
  private Optional<String> assets = Optional.empty();

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "out")
  private String out = "site";

  @Option(names = "--base-url", paramLabel = "URL", descriptionKey = "base-url")
  private Optional<URI> baseUrl = Optional.empty();

  @Option(names = "--jobs", paramLabel = "N", descriptionKey = "jobs")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(names = "--quiet", descriptionKey = "quiet")
  private boolean quiet;

  @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
  private Format format = Format.text;

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
  Outcome<Inputs> inputs(Surroundings surroundings) {
    List<Problem> problems = new ArrayList<>();
    Path root = resolve(surroundings.folder(), content);
    Path site = resolve(surroundings.folder(), out);
    Path look = theme(surroundings);
    if (!Files.isDirectory(look.resolve("templates"))) {
      problems.add(problem(Mistake.NO_SUCH_THEME, theme, themes(surroundings)));
    }
    Path fonts =
        assets.map(a -> resolve(surroundings.folder(), a)).orElse(near(surroundings, "assets"));
    for (Path read : List.of(root, look, fonts)) {
      if (overlap(real(site), real(read))) {
        problems.add(problem(Mistake.OUTPUT_IN_CONTENT, out, read.getFileName().toString()));
      }
    }
    String wanted = path.replace('\\', '/').replaceAll("^(\\./)?(/*)|/+$", "");
    String prefix = content.replace('\\', '/').replaceAll("/+$", "") + "/";
    return Outcome.of(
        new Inputs(
            root,
            content.replace('\\', '/').replaceAll("/+$", ""),
            wanted.startsWith(prefix) ? wanted.substring(prefix.length()) : wanted,
            look,
            fonts,
            site,
            baseUrl.map(url -> URI.create(url + (url.toString().endsWith("/") ? "" : "/"))),
            surroundings.today(),
            Math.max(1, jobs)),
        problems);
  }

  /** Wrong words that picocli can't see. */
  Optional<String> wrong() {
    if (baseUrl.isPresent() && !isWeb(baseUrl.get())) {
      return Optional.of("--base-url " + baseUrl.get());
    }
    if (jobs < 1) {
      return Optional.of("--jobs " + jobs);
    }
    return Stream.of(path, content, theme, assets.orElse(""), out)
        .filter(Options::isNoPath)
        .findFirst();
  }

  private static boolean isWeb(URI url) {
    return url.getHost() != null && String.valueOf(url.getScheme()).matches("https?");
  }

  private static boolean isNoPath(String text) {
    try {
      Path.of(text);
      return false;
    } catch (InvalidPathException e) {
      return true;
    }
  }

  private Path theme(Surroundings surroundings) {
    Path named = near(surroundings, "themes").resolve(theme);
    return Files.isDirectory(named) ? named : resolve(surroundings.folder(), theme);
  }

  private static String themes(Surroundings surroundings) {
    Path themes = near(surroundings, "themes");
    String[] names = themes.toFile().list();
    return names == null ? "--theme DIR" : String.join(", ", Stream.of(names).sorted().toList());
  }

  /** A folder of the working folder, or else of the program's own. */
  private static Path near(Surroundings surroundings, String name) {
    Path here = surroundings.folder().resolve(name);
    return Files.isDirectory(here) ? here : surroundings.home().resolve(name);
  }

  private static Path resolve(Path folder, String name) {
    return folder.resolve(name).normalize();
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
