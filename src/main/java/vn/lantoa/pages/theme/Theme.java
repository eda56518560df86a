package vn.lantoa.pages.theme;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.lantoa.campaign.site.Artifact;
import vn.lantoa.campaign.site.PageKind;
import vn.lantoa.pages.template.Templates;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Outcome;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;

/** How the site looks: templates, and the files that pages load. */
public final class Theme {
  /** The templates that a theme is asked for, by their usual names; it may have more. */
  public static final List<String> TEMPLATES =
      Stream.concat(
              Arrays.stream(PageKind.values()).map(PageKind::template),
              Stream.of(
                  "crumbs.html",
                  "feed.xml",
                  "footer.html",
                  "header.html",
                  "loads.html",
                  "portal.html",
                  "poster.html",
                  "share.html",
                  "sheet.html",
                  "single.html",
                  "sitemap-index.xml",
                  "sitemap.xml",
                  "sources.html"))
          .sorted()
          .toList();

  public static final String FAVICON = "favicon.svg";

  /** The pictures that pages name; any other is published when a style sheet names it. */
  private static final Set<String> NAMED =
      Set.of(FAVICON, Asset.PREVIEW, "icon-192.png", "icon-512.png");

  /**
   * The one script that stands in pages themselves: opened from a folder, a browser cannot read a
   * script to compare it with its digest and refuses it; the loader then loads it without one.
   */
  private static final String LOADER = "loader.js";

  /**
   * The one style sheet that stands in pages themselves: whoever needs a number or the way out does
   * not wait for the others.
   */
  private static final String FIRST = "first.css";

  private final Templates templates;
  private final Map<String, Asset> assets;
  private final Optional<String> first;
  private final Optional<String> loader;

  private Theme(
      Templates templates,
      Map<String, Asset> assets,
      Optional<String> first,
      Optional<String> loader) {
    this.templates = templates;
    this.assets = assets;
    this.first = first;
    this.loader = loader;
  }

  /**
   * Reads a theme. Its style sheets name fonts and pictures by their plain file names; those come
   * from the theme's images and from the fonts of the project.
   *
   * @param folder of the theme, such as themes/lan-toa, with templates/, css/, js/ and images/
   * @param assets the folder with fonts/
   */
  public static Outcome<Theme> read(Path folder, Path assets) {
    Path templates = folder.resolve("templates");
    if (!Files.isDirectory(templates)) {
      Source place = Source.of(folder);
      return Outcome.failed(List.of(Problem.of(Mistake.NO_SUCH_THEME, place, place.file())));
    }
    List<Problem> problems = new ArrayList<>(new ThemeFiles(folder).problems());
    Map<String, Asset> files = new TreeMap<>();
    AssetFolder.read(folder.resolve("js")).forEach(asset -> files.put(asset.name(), asset));
    AssetFolder.read(folder.resolve("images")).stream()
        .filter(asset -> NAMED.contains(asset.name()))
        .forEach(asset -> files.put(asset.name(), asset));
    List<Path> sources = List.of(folder.resolve("images"), assets.resolve("fonts"));
    StyleSheets styles = new StyleSheets(files, sources, problems);
    styles.read(folder.resolve("css")).forEach(asset -> files.put(asset.name(), asset));
    Optional<String> first = taken(FIRST, files).map(StyleSheets::shortened);
    Optional<String> loader = taken(LOADER, files).map(String::strip);
    return Outcome.of(new Theme(new Templates(templates), files, first, loader), problems);
  }

  /** The text of a file that is not published. */
  private static Optional<String> taken(String name, Map<String, Asset> files) {
    return Optional.ofNullable(files.remove(name))
        .map(asset -> new String(asset.bytes(), StandardCharsets.UTF_8));
  }

  /** Its Thymeleaf templates, for whoever bakes. */
  public Templates templates() {
    return templates;
  }

  public Optional<String> first() {
    return first;
  }

  public Optional<String> loader() {
    return loader;
  }

  /** A file by the name that the theme's author gave it. */
  public Optional<Asset> asset(String name) {
    return Optional.ofNullable(assets.get(name));
  }

  /** All files whose names end so, by name. */
  public List<Asset> assets(String ending) {
    return assets.values().stream().filter(asset -> asset.name().endsWith(ending)).toList();
  }

  /** Whether a script of its own knows the event that tells of all places: others load no list. */
  public boolean findsPlaces() {
    return assets(".js").stream()
        .anyMatch(script -> new String(script.bytes(), StandardCharsets.UTF_8).contains("places"));
  }

  public List<Artifact> files() {
    Collection<Asset> all = assets.values();
    return all.stream().map(asset -> new Artifact(asset.path(), asset.bytes())).toList();
  }
}
