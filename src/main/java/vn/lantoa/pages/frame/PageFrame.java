package vn.lantoa.pages.frame;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import vn.lantoa.bytes.Escape;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Entry;
import vn.lantoa.campaign.Hotline;
import vn.lantoa.campaign.Locality;
import vn.lantoa.campaign.site.PageKind;
import vn.lantoa.pages.context.DisplayNames;
import vn.lantoa.pages.context.HtmlDates;
import vn.lantoa.pages.context.Links;
import vn.lantoa.pages.context.PageContext;
import vn.lantoa.pages.context.SharedRenderers;
import vn.lantoa.pages.template.Baker;
import vn.lantoa.pages.template.Fragment;
import vn.lantoa.pages.template.Html;
import vn.lantoa.pages.template.Model;
import vn.lantoa.pages.theme.Theme;

/**
 * What stands above and below the words of every page of one edition. All pages share it but for
 * the mark of the current page, its name and address, and the way up. For one thread.
 */
public final class PageFrame {
  /** How many numbers stand at the end of every page. */
  public static final int STRIP = 5;

  /** The page's address, its name; links; the mark of the current page. */
  private static final Pattern HOLE =
      Pattern.compile(
          "\\{(url|here)}|\\{(site|up)}(?<=href=\"\\{(?:site|up)})"
              + "| aria-current=\"\\{([^}\"]*)}\"");

  private final Theme theme;
  private final Baker baker;
  private final Map<String, Fragment> parts = new HashMap<>();
  private final Map<Near, Fragment> near = new HashMap<>();

  public PageFrame(SharedRenderers shared) {
    theme = shared.theme();
    baker = shared.baker();
  }

  /** The finished HTML under {@code header}, {@code crumbs} and {@code footer}. */
  public Model around(PageContext scene, Model model) {
    PageKind kind = scene.page().kind();
    String which = kind.isNeutral() ? "quiet" : "loud";
    if (kind != PageKind.NOT_FOUND) {
      model.with("crumbs", part(Breadcrumbs.way(kind), scene, this::crumbs));
    }
    return model
        .with("header", part(which, scene, holes -> fill("header.html", model(holes))))
        .with("footer", part("footer", scene, holes -> fill("footer.html", model(holes))));
  }

  private Fragment crumbs(PageContext scene) {
    return fill("crumbs.html", new Model().with("crumbs", new Breadcrumbs(scene).shown()));
  }

  private Fragment fill(String template, Model model) {
    return new Fragment(baker.part(template, model.map()).strip(), HOLE);
  }

  /**
   * @param fill makes the part with all its holes, once for the edition
   */
  private Html part(String name, PageContext scene, Function<PageContext, Fragment> fill) {
    Fragment all = parts.computeIfAbsent(name, n -> fill.apply(scene.with(Links.holes())));
    return near.computeIfAbsent(Near.of(name, scene), pages -> all.fillSome(pages::fill))
        .fill(hole -> Html.of(own(scene, hole)));
  }

  private static String own(PageContext scene, String hole) {
    if (hole.equals("url")) {
      return scene.url().orElse("");
    }
    String here = Escape.text(Breadcrumbs.here(scene));
    return scene
        .page()
        .otherLanguage()
        .map(tag -> "<span lang=\"" + tag + "\">" + here + "</span>")
        .orElse(here);
  }

  /**
   * Pages that have a part alike but for what is their own: those of one section that lie as deep.
   *
   * @param marked path of the page whose links are marked
   * @param within whether it is above these pages, and not the page itself
   */
  private record Near(String part, Links links, Optional<String> marked, boolean within) {
    static Near of(String part, PageContext scene) {
      PageKind kind = scene.page().kind();
      Optional<String> section = kind.parent().map(PageKind::path);
      Optional<String> own = Optional.of(scene.page().path()).filter(path -> kind.isInMenus());
      return new Near(part, scene.links(), section.or(() -> own), section.isPresent());
    }

    Optional<Html> fill(String hole) {
      return switch (hole) {
        case "url", "here" -> Optional.empty();
        case "site" -> Optional.of(Html.of(links.toSite()));
        case "up" -> Optional.of(Html.of(links.toEdition()));
        default -> Optional.of(Html.of(mark(hole)));
      };
    }

    /** "page" marks the page itself, "true" the section that it belongs to. */
    private String mark(String path) {
      return marked.filter(path::equals).isEmpty()
          ? ""
          : " aria-current=\"" + (within ? "true" : "page") + "\"";
    }
  }

  private Model model(PageContext scene) {
    Edition edition = scene.edition();
    Menu menu = new Menu(scene);
    Model model =
        new Model()
            .with("exit", edition.exit().toString())
            .with("home", scene.to(PageKind.HOME))
            .with("styles", Head.styles(scene, theme))
            .with("safety", scene.to(PageKind.SAFETY))
            .with("menu", menu.top())
            .with("everybody", menu.forEverybody())
            .with("organisers", menu.forOrganisers())
            .with("paper", scene.site().baseUrl().map(base -> "{url}"))
            .with("past", past(scene));
    addPublisher(scene, model);
    addBrand(scene, model);
    addHotlines(scene, model);
    return model;
  }

  /** Who publishes and where that is, or that this is a sample. */
  private static void addPublisher(PageContext scene, Model model) {
    Edition edition = scene.edition();
    if (edition.isSample()) {
      boolean quiet = scene.page().kind().isNeutral();
      model
          .with(
              "sample", quiet ? DisplayNames.disclaimer(edition) : DisplayNames.publisher(edition))
          .with("disclaimer", DisplayNames.disclaimer(edition));
    } else if (edition.locality().isPresent()) {
      model
          .with("place", DisplayNames.place(edition))
          .with("address", edition.locality().flatMap(Locality::address));
    }
  }

  /** On pages for somebody who needs help, nothing at the top speaks of a campaign. */
  private static void addBrand(PageContext scene, Model model) {
    Optional<String> campaign =
        DisplayNames.occasion(scene.edition()).filter(name -> !scene.page().kind().isNeutral());
    model.with("brand", DisplayNames.brand(scene)).with("campaign", campaign);
  }

  private static void addHotlines(PageContext scene, Model model) {
    if (!scene.edition().hotlines().isEmpty()) {
      List<Map<String, String>> strip =
          scene.edition().foremost(STRIP).stream()
              .map(one -> number(one, scene.edition()))
              .toList();
      model.with("strip", strip).with("hotlines", scene.to(PageKind.HOTLINES));
    }
  }

  private static Map<String, String> number(Hotline hotline, Edition edition) {
    return Map.of(
        "phone",
        hotline.phone(),
        "tel",
        "tel:" + hotline.digits(),
        "title",
        DisplayNames.brief(hotline, edition));
  }

  /** That the month is over, that the locality is no more, and where the newest is. */
  private static Optional<Map<String, Object>> past(PageContext scene) {
    LocalDate today = scene.site().today();
    Model model = new Model();
    scene
        .edition()
        .campaign()
        .filter(campaign -> campaign.isPast(today))
        .ifPresent(
            campaign ->
                model
                    .with("year", campaign.name())
                    .with(
                        "ended",
                        scene.edition().month().map(t -> HtmlDates.html(campaign.ends()))));
    scene.edition().gone().ifPresent(gone -> addGone(gone, model));
    if (model.map().isEmpty()) {
      return Optional.empty();
    }
    if (!scene.edition().hotlines().isEmpty() && !scene.page().kind().isNeutral()) {
      model.with("help", scene.to(PageKind.HOTLINES));
    }
    addNewest(scene, model);
    return Optional.of(model.map());
  }

  /** Words that are true on every day. */
  private static void addGone(Locality gone, Model model) {
    model
        .with("gone", gone.displayName())
        .with("since", gone.until().map(last -> HtmlDates.html(last.plusDays(1))))
        .with("successor", gone.successor());
  }

  /** The newest edition of the place; where there is none, the list of all places. */
  private static void addNewest(PageContext scene, Model model) {
    Entry old = scene.edition().entry();
    Optional<Entry> newest = scene.index().newest(old);
    Entry root = scene.site().root();
    if (newest.isPresent()) {
      Entry entry = newest.orElseThrow();
      boolean same = scene.index().places().of(entry).equals(scene.index().places().of(old));
      model
          .with("href", scene.to(entry))
          .with("newest", newest(scene, entry))
          .with("heir", same ? "" : entry.name());
    } else if (old.kind() != Entry.Kind.YEAR && !root.equals(old)) {
      model.with("places", scene.to(root));
    }
  }

  /** Of a later campaign of the same year its year would say nothing. */
  private static String newest(PageContext scene, Entry entry) {
    boolean sameYear = entry.year().equals(scene.edition().entry().year());
    return sameYear ? "đợt sau" : entry.occasion().map(Entry.Occasion::name).orElse("");
  }
}
