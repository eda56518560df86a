package vn.lantoa.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.lantoa.campaign.Campaign;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Entry;
import vn.lantoa.campaign.Hotline;
import vn.lantoa.campaign.Locality;
import vn.lantoa.campaign.PageKind;

/**
 * What stands above and below the words of every page of one edition. All pages share it but for
 * the mark of the current page, its name and address, and the way up. For one thread.
 */
final class Shell {
  private static final int STRIP = 4;

  /** The mark of the current page, the page's address, the way up, the page's name. */
  private static final Pattern HOLE =
      Pattern.compile(
          " aria-current=\"\\{([^}\"]*)}\"|\\{(url)}|(?<=href=\")\\{(site|up)}|\\{(here)}");

  private final Templates templates;
  private final Map<String, Stencil> filled = new HashMap<>();

  Shell(Templates templates) {
    this.templates = templates;
  }

  /** The way to a page, under {@code crumbs}. */
  Model crumbs(Scene scene, Model model) {
    return model.with(
        "crumbs", crumbs(scene.with(Links.holes())).fill(hole -> filling(scene, hole)));
  }

  /** The finished HTML under {@code header} and {@code footer}. */
  Model around(Scene scene, Model model) {
    Scene holes = scene.with(Links.holes());
    return model
        .with("header", header(holes).fill(hole -> filling(scene, hole)))
        .with("footer", footer(holes).fill(hole -> filling(scene, hole)));
  }

  private static String filling(Scene scene, String hole) {
    return switch (hole) {
      case "url" -> scene.url().orElse("");
      case "site", "up" -> scene.links().fill(hole);
      case "here" -> Markup.escape(Crumbs.here(scene));
      default -> mark(scene, hole);
    };
  }

  /** "page" marks the page itself, "true" the section that it belongs to. */
  private static String mark(Scene scene, String path) {
    if (path.equals(scene.page().path())) {
      return " aria-current=\"page\"";
    }
    boolean within =
        Crumbs.parent(scene.page().kind()).map(PageKind::path).filter(path::equals).isPresent();
    return within ? " aria-current=\"true\"" : "";
  }

  private Stencil header(Scene scene) {
    String which = scene.page().kind().isNeutral() ? "quiet" : "loud";
    return filled.computeIfAbsent(which, w -> fill("header.html", model(scene)));
  }

  private Stencil footer(Scene scene) {
    return filled.computeIfAbsent("footer", w -> fill("footer.html", model(scene)));
  }

  private Stencil crumbs(Scene scene) {
    PageKind kind = scene.page().kind();
    String which =
        kind == PageKind.HOME || Crumbs.parent(kind).isPresent() ? kind.name() : "crumbs";
    return filled.computeIfAbsent(
        which, w -> fill("crumbs.html", new Model().with("crumbs", new Crumbs(scene).shown())));
  }

  private Stencil fill(String template, Model model) {
    return new Stencil(templates.fill(template, model.map()).strip(), HOLE);
  }

  private static Model model(Scene scene) {
    Edition edition = scene.edition();
    Menu menu = new Menu(scene);
    Model model =
        new Model()
            .with("exit", edition.exit().toString())
            .with("home", scene.to(PageKind.HOME))
            .with("safety", scene.to(PageKind.SAFETY))
            .with("menu", menu.top())
            .with("everybody", menu.forEverybody())
            .with("organisers", menu.forOrganisers())
            .with("place", edition.locality().isPresent() ? Names.place(edition) : "")
            .with("address", edition.locality().flatMap(Locality::address))
            .with("paper", scene.site().baseUrl().map(base -> "{url}"))
            .with("past", past(scene));
    addBrand(scene, model);
    addHotlines(scene, model);
    return model;
  }

  /** On pages for somebody who needs help, nothing at the top speaks of a campaign. */
  private static void addBrand(Scene scene, Model model) {
    Optional<String> campaign =
        scene
            .edition()
            .campaign()
            .map(Names::brief)
            .filter(name -> !scene.page().kind().isNeutral());
    model.with("brand", Names.brand(scene)).with("campaign", campaign);
  }

  private static void addHotlines(Scene scene, Model model) {
    List<Hotline> hotlines = scene.edition().hotlines();
    if (!hotlines.isEmpty()) {
      List<Map<String, String>> strip = hotlines.stream().limit(STRIP).map(Shell::number).toList();
      model
          .with("emergency", strip.get(0))
          .with("strip", strip)
          .with("hotlines", scene.to(PageKind.HOTLINES));
    }
  }

  private static Map<String, String> number(Hotline hotline) {
    return Map.of(
        "phone", hotline.phone(), "tel", "tel:" + hotline.digits(), "title", Names.brief(hotline));
  }

  /** That the month is over, and where the newest is. */
  private static Optional<Map<String, Object>> past(Scene scene) {
    return scene
        .edition()
        .campaign()
        .filter(campaign -> campaign.isPast(scene.site().today()))
        .map(campaign -> past(scene, campaign));
  }

  private static Map<String, Object> past(Scene scene, Campaign campaign) {
    Model model =
        new Model().with("year", campaign.year()).with("ended", Dates.html(campaign.ends()));
    Optional<Entry> newest = scene.index().newest(scene.edition().entry());
    newest.ifPresent(
        entry -> model.with("href", scene.to(entry)).with("newest", entry.year().orElse(0)));
    return model.map();
  }
}
