package vn.lantoa.pages;

import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.campaign.Campaign;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Entry;
import vn.lantoa.campaign.Hotline;
import vn.lantoa.campaign.Locality;
import vn.lantoa.campaign.PageKind;

/**
 * What stands above and below the words of every page of one edition. Pages that lie in the same
 * folder of the menu share it, so it is filled once for all slogans and once for all laws. For one
 * thread.
 */
final class Shell {
  private static final int STRIP = 4;

  private final Templates templates;
  private final Map<Key, Map<String, Object>> filled = new HashMap<>();

  Shell(Templates templates) {
    this.templates = templates;
  }

  /** The finished HTML under {@code header} and {@code footer}. */
  Map<String, Object> around(Scene scene) {
    PageKind kind = scene.page().kind();
    boolean shared = kind == PageKind.SLOGAN || kind == PageKind.LAW;
    Key key = new Key(scene.links(), kind, shared ? "" : scene.page().path());
    return filled.computeIfAbsent(key, k -> fill(scene));
  }

  private Map<String, Object> fill(Scene scene) {
    Model model = model(scene);
    return Map.of(
        "header", fill("header.html", model.map()), "footer", fill("footer.html", model.map()));
  }

  private String fill(String template, Map<String, Object> model) {
    StringWriter html = new StringWriter(8_192);
    templates.fill(template, model, html);
    return html.toString().strip();
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
            .with("paper", scene.site().baseUrl().flatMap(base -> scene.url()))
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

  private record Key(Links links, PageKind kind, String path) {}
}
