package vn.lantoa.pages.frame;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Entry;
import vn.lantoa.campaign.print.Sheet;
import vn.lantoa.campaign.site.PageKind;
import vn.lantoa.pages.context.DisplayNames;
import vn.lantoa.pages.context.PageContext;
import vn.lantoa.pages.context.SharedRenderers;
import vn.lantoa.pages.context.ViewModel;
import vn.lantoa.pages.machine.JsonWriter;
import vn.lantoa.pages.machine.ServerFiles;
import vn.lantoa.pages.machine.StructuredData;
import vn.lantoa.pages.template.Baker;
import vn.lantoa.pages.template.Fragment;
import vn.lantoa.pages.template.Html;
import vn.lantoa.pages.template.Model;
import vn.lantoa.pages.theme.Asset;
import vn.lantoa.pages.theme.Theme;

/**
 * What stands in the head of a page: for browsers, search engines and social previews. For one
 * thread.
 */
public final class Head {
  /** What the theme's picture shows. */
  private static final String MOTIF = "Hai hình người tựa vào nhau trên nền màu cam";

  private static final Html GRAPH = Html.of("{\"@context\":\"https://schema.org\",\"@graph\":[");
  private static final Html COMMA = Html.of(",");
  private static final Html END = Html.of("]}");

  /** The last step of the way to a page. */
  private static final Pattern OWN = Pattern.compile("\\{(here|url)}");

  private final Theme theme;
  private final Baker baker;
  private final Map<String, Html> loads = new HashMap<>();
  private final Map<String, Optional<Fragment>> ways = new HashMap<>();

  public Head(SharedRenderers shared) {
    theme = shared.theme();
    baker = shared.baker();
  }

  public Map<String, Object> of(PageContext scene, ViewModel said) {
    PageKind kind = scene.page().kind();
    Model head =
        new Model()
            .with("title", title(scene, said))
            .with("description", said.description())
            .with("name", DisplayNames.site(scene))
            .with("url", scene.url())
            .with("loads", loads.computeIfAbsent(scene.links().toSite(), to -> loads(scene)))
            .with("data", data(scene, said));
    if (kind == PageKind.SHORT) {
      head.with("robots", "noindex");
    }
    if (!kind.isNeutral()) {
      scene
          .site()
          .baseUrl()
          .flatMap(base -> preview(scene, base))
          .ifPresent(image -> head.with("image", image));
      scene
          .edition()
          .campaign()
          .filter(campaign -> baker.makes("feed.xml"))
          .filter(campaign -> scene.edition().takenDown().isEmpty())
          .flatMap(campaign -> scene.url("feed.xml"))
          .ifPresent(feed -> head.with("feed", scene.links().toEdition() + "feed.xml"));
    }
    return head.map();
  }

  /** With the edition's name, and the year, unless whoever reads the history should not see it. */
  private static String title(PageContext scene, ViewModel said) {
    PageKind kind = scene.page().kind();
    if (kind.isHome()) {
      return said.title();
    }
    Edition edition = scene.edition();
    boolean dated = edition.entry().kind() == Entry.Kind.LOCALITY && !kind.isNeutral();
    String year =
        dated ? edition.campaign().map(c -> ", " + c.name().replace("năm ", "")).orElse("") : "";
    return said.title() + DisplayNames.site(scene).map(site -> " – " + site + year).orElse("");
  }

  /** What a page loads and obeys: the same for all pages at one depth. */
  private Html loads(PageContext scene) {
    Model model =
        new Model()
            .with("policy", ServerFiles.policy(theme))
            .with("icon", theme.asset(Theme.FAVICON).map(icon -> href(scene, icon)))
            .with("manifest", scene.links().shared(ServerFiles.MANIFEST))
            .with("first", theme.first().map(Html::of))
            .with("styles", styles(scene, theme))
            .with("loader", theme.loader().map(Html::of))
            .with("scripts", theme.assets(".js").stream().map(s -> script(scene, s)).toList());
    return Html.of(baker.part("loads.html", model.map()).strip());
  }

  /**
   * Addresses of the style sheets: for the head, or for the body where the theme has a first one.
   */
  static List<String> styles(PageContext scene, Theme theme) {
    return theme.assets(".css").stream().map(style -> href(scene, style)).toList();
  }

  private static String href(PageContext scene, Asset asset) {
    return scene.links().shared(asset.path());
  }

  private static Map<String, Object> script(PageContext scene, Asset script) {
    return Map.of("href", href(scene, script), "integrity", script.integrity());
  }

  /** The page's own sheet, the campaign's, or else the picture that the theme has for all. */
  private Optional<Map<String, Object>> preview(PageContext scene, URI base) {
    return scene
        .sheets()
        .share(scene.page().path())
        .flatMap(sheet -> sheet.file(Sheet.Kind.PNG).map(file -> preview(base, sheet, file)))
        .or(
            () ->
                theme
                    .asset(Asset.PREVIEW)
                    .map(asset -> preview(base + asset.path(), 1200, 630, MOTIF)));
  }

  private static Map<String, Object> preview(URI base, Sheet sheet, Sheet.File file) {
    return preview(base + file.path(), file.width(), file.height(), sheet.text());
  }

  private static Map<String, Object> preview(String url, int width, int height, String alt) {
    return Map.of("url", url, "width", width, "height", height, "alt", alt);
  }

  /** What machines read: what the page speaks of, and the way to it. */
  private Optional<Html> data(PageContext scene, ViewModel said) {
    List<Html> graph = new ArrayList<>();
    said.data().forEach(object -> graph.add(Html.of(JsonWriter.script(object))));
    way(scene).ifPresent(graph::add);
    if (graph.isEmpty()) {
      return Optional.empty();
    }
    List<Html> data = new ArrayList<>();
    for (Html object : graph) {
      data.add(data.isEmpty() ? GRAPH : COMMA);
      data.add(object);
    }
    data.add(END);
    return Optional.of(Html.joined(data));
  }

  /** The way to a page that has an address; the very top has none. */
  private Optional<Html> way(PageContext scene) {
    return scene.url().flatMap(url -> way(scene, url));
  }

  private Optional<Html> way(PageContext scene, String url) {
    return ways.computeIfAbsent(
            Breadcrumbs.way(scene.page().kind()), w -> way(new Breadcrumbs(scene)))
        .map(
            way ->
                way.fill(
                    hole ->
                        Html.of(
                            JsonWriter.quoted(
                                hole.equals("url") ? url : Breadcrumbs.here(scene)))));
  }

  private static Optional<Fragment> way(Breadcrumbs crumbs) {
    List<Map.Entry<String, String>> steps = new ArrayList<>(crumbs.absolute());
    if (steps.isEmpty()) {
      return Optional.empty();
    }
    steps.set(steps.size() - 1, Map.entry("{here}", "{url}"));
    return Optional.of(new Fragment(JsonWriter.script(StructuredData.breadcrumbs(steps)), OWN));
  }
}
