package vn.lantoa.cli.terminal;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;
import vn.lantoa.read.file.ContentRoot;
import vn.lantoa.read.file.PublicHost;

/** Where content, theme and assets lie: options of every command. */
public final class PathOptions {
  private static final String CONTENT = "content";

  @Option(names = "--content", paramLabel = "DIR", descriptionKey = "content")
  private List<String> content = new ArrayList<>();

  @Option(names = "--alone", descriptionKey = "alone")
  private boolean alone;

  @Option(names = "--theme", paramLabel = "NAME|DIR", descriptionKey = "theme")
  private String theme = "lan-toa";

  @Option(names = "--assets", paramLabel = "DIR", descriptionKey = "assets")
  private Optional<String> assets = Optional.empty();

  @Option(names = "--base-url", paramLabel = "URL", descriptionKey = "base-url")
  private Optional<URI> baseUrl = Optional.empty();

  /**
   * The roots of the content: the program's own, which lends what the whole country has, then those
   * that the user named. Whoever names the program's own, or wants none, has nothing lent.
   */
  public List<ContentRoot> content(Environment surroundings) {
    List<ContentRoot> roots = new ArrayList<>();
    Path own = surroundings.home().resolve(CONTENT);
    for (String name : names()) {
      roots.add(new ContentRoot(resolve(surroundings.folder(), name), tidy(name), false));
    }
    boolean named = roots.stream().anyMatch(root -> isSame(root.folder(), own));
    if (!alone && !named && Files.isDirectory(own)) {
      roots.add(0, new ContentRoot(own, surroundings.shown(own), true));
    }
    return roots;
  }

  /** Whether the user says where content is. */
  public boolean isContentNamed() {
    return !content.isEmpty();
  }

  /** The folder that the user's own files are in: the last of those that do not only lend. */
  public Path own(Environment surroundings) {
    List<String> names = names();
    return resolve(surroundings.folder(), names.get(names.size() - 1));
  }

  private List<String> names() {
    return content.isEmpty() ? List.of(CONTENT) : content;
  }

  private static boolean isSame(Path one, Path other) {
    try {
      return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
    } catch (IOException e) {
      return false; // told by whoever reads it
    }
  }

  public Path assets(Environment surroundings) {
    return assets
        .map(folder -> resolve(surroundings.folder(), folder))
        .orElse(near(surroundings, "assets"));
  }

  /** The folder of the theme; where there is none, that is a problem of the command line. */
  public Path theme(Environment surroundings, List<Problem> problems) {
    Path named = near(surroundings, "themes").resolve(theme);
    Path folder = Files.isDirectory(named) ? named : resolve(surroundings.folder(), theme);
    if (!isTheme(folder)) {
      problems.add(
          Problem.of(Mistake.NO_SUCH_THEME, Source.command(), theme, themes(surroundings)));
    }
    return folder;
  }

  /** Ending with a slash. */
  public Optional<URI> baseUrl() {
    return baseUrl.map(url -> URI.create(url + (url.toString().endsWith("/") ? "" : "/")));
  }

  /** The path of an edition below the content folder, also where it was typed with that folder. */
  public String edition(String path) {
    String typed = tidy(path);
    String below =
        names().stream()
            .map(name -> tidy(name) + "/")
            .filter((typed + "/")::startsWith)
            .findFirst()
            .map(prefix -> typed.substring(prefix.length() - 1))
            .orElse(typed);
    return below.equals(".") ? "" : below.replaceAll("^/+", "");
  }

  /** Wrong words that picocli can't see. */
  public Optional<String> wrong() {
    if (baseUrl.isPresent() && !isWeb(baseUrl.get())) {
      return Optional.of("--base-url " + baseUrl.get());
    }
    return Stream.concat(names().stream(), Stream.of(theme, assets.orElse("")))
        .filter(PathOptions::isNoPath)
        .findFirst();
  }

  private static boolean isWeb(URI url) {
    return url.getHost() != null
        && String.valueOf(url.getScheme()).matches("https?")
        && url.getRawUserInfo() == null
        && PublicHost.isPort(url.getPort())
        && url.getQuery() == null
        && url.getFragment() == null;
  }

  public static boolean isNoPath(String text) {
    try {
      Path unused = Path.of(text);
      return false;
    } catch (InvalidPathException e) {
      return true;
    }
  }

  private static boolean isTheme(Path folder) {
    return Files.isDirectory(folder.resolve("templates"));
  }

  private static String themes(Environment surroundings) {
    Path themes = near(surroundings, "themes");
    String[] names = themes.toFile().list((folder, name) -> isTheme(themes.resolve(name)));
    return names == null ? "" : String.join(", ", Stream.of(names).sorted().toList());
  }

  /** A folder of the working folder, or else of the program's own. */
  private static Path near(Environment surroundings, String name) {
    Path here = surroundings.folder().resolve(name);
    return Files.isDirectory(here) ? here : surroundings.home().resolve(name);
  }

  public static Path resolve(Path folder, String name) {
    return folder.resolve(name).normalize();
  }

  /** As typed, with '/' between folders and without what means nothing. */
  private static String tidy(String path) {
    String tidy =
        path.replace('\\', '/')
            .replaceAll("/+(\\./+)*", "/")
            .replaceAll("^(\\./)+(?=.)|(?<=.)/$", "");
    return tidy.equals("./") ? "." : tidy;
  }
}
