package vn.lantoa.cli;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
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
  Outcome<Inputs> inputs(Surroundings surroundings, LocalDate today) {
    List<Problem> problems = new ArrayList<>();
    Path root = resolve(surroundings.folder(), content);
    Path site = resolve(surroundings.folder(), out);
    Path look = theme(surroundings);
    if (!isTheme(look)) {
      problems.add(problem(Mistake.NO_SUCH_THEME, theme, themes(surroundings)));
    }
    Path fonts =
        assets.map(a -> resolve(surroundings.folder(), a)).orElse(near(surroundings, "assets"));
    for (Path read : List.of(root, look, fonts)) {
      if (overlap(real(site), real(read))) {
        problems.add(problem(Mistake.OUTPUT_IN_CONTENT, out, shown(surroundings, read)));
      }
    }
    return Outcome.of(
        new Inputs(
            root,
            tidy(content),
            wanted(),
            look,
            fonts,
            site,
            out,
            baseUrl.map(url -> URI.create(url + (url.toString().endsWith("/") ? "" : "/"))),
            today,
            Math.min(jobs, MOST_JOBS)),
        problems);
  }

  /** The path below the content folder, also where it was typed with that folder before it. */
  private String wanted() {
    String typed = tidy(path);
    String prefix = tidy(content) + "/";
    String below = (typed + "/").startsWith(prefix) ? typed.substring(prefix.length() - 1) : typed;
    return below.equals(".") ? "" : below.replaceAll("^/+", "");
  }

  /** As typed, with '/' between folders and without what means nothing. */
  private static String tidy(String path) {
    String tidy =
        path.replace('\\', '/')
            .replaceAll("/+(\\./+)*", "/")
            .replaceAll("^(\\./)+(?=.)|(?<=.)/$", "");
    return tidy.equals("./") ? "." : tidy;
  }

  /** A folder as the user knows it: by its path from here, where it lies here. */
  private static String shown(Surroundings surroundings, Path folder) {
    Path here = surroundings.folder();
    Path shown = folder.startsWith(here) && !folder.equals(here) ? here.relativize(folder) : folder;
    return shown.toString().replace('\\', '/');
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
    return url.getHost() != null
        && String.valueOf(url.getScheme()).matches("https?")
        && url.getQuery() == null
        && url.getFragment() == null;
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

  private static boolean isTheme(Path folder) {
    return Files.isDirectory(folder.resolve("templates"));
  }

  private static String themes(Surroundings surroundings) {
    Path themes = near(surroundings, "themes");
    String[] names = themes.toFile().list((folder, name) -> isTheme(themes.resolve(name)));
    return names == null ? "" : String.join(", ", Stream.of(names).sorted().toList());
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
