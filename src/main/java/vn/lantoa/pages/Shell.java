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
 * What stands above and below the words of every page of one edition. All pages at the same depth
 * share it but for the mark of the current page and for their own address. For one thread.
 */
final class Shell {
  private static final int STRIP = 4;

  /** Where the templates leave the mark of the current page, and the page's address. */
  private static final Pattern HOLE = Pattern.compile(" aria-current=\"\\{([^}\"]*)}\"|\\{(url)}");

  private static final String URL = "url";

  private final Templates templates;
  private final Map<Key, Parts> parts = new HashMap<>();

  Shell(Templates templates) {
    this.templates = templates;
  }

  /** The finished HTML under {@code header} and {@code footer}. */
  Map<String, Object> around(Scene scene) {
    Key key = new Key(scene.links(), scene.page().kind().isNeutral());
    Parts known = parts.computeIfAbsent(key, k -> parts(scene));
    return Map.of(
        "header", known.header.fill(hole -> filling(scene, hole)),
        "footer", known.footer.fill(hole -> filling(scene, hole)));
  }

  /** "page" marks the page itself, "true" the section that it belongs to. */
  private static String filling(Scene scene, String hole) {
    if (hole.equals(URL)) {
      return scene.url().orElse("");
    }
    if (hole.equals(scene.page().path())) {
      return " aria-current=\"page\"";
    }
    boolean within = !hole.isEmpty() && hole.equals(scene.page().kind().path());
    return within ? " aria-current=\"true\"" : "";
  }

  private Parts parts(Scene scene) {
    Map<String, Object> model = model(scene).map();
    return new Parts(
        new Stencil(templates.fill("header.html", model).strip(), HOLE),
        new Stencil(templates.fill("footer.html", model).strip(), HOLE));
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
            .with("paper", scene.site().baseUrl().map(base -> "{" + URL + "}"))
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
    model.with("brand", Names.edition(scene.edition().entry())).with("campaign", campaign);
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

  private record Key(Links links, boolean neutral) {}

  private record Parts(Stencil header, Stencil footer) {}
}
