package vn.lantoa.pages;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Entry;
import vn.lantoa.campaign.Page;
import vn.lantoa.campaign.PageKind;
import vn.lantoa.campaign.Sheet;
import vn.lantoa.campaign.Site;

/** The web pages of one edition, before they are baked. For one thread. */
final class EditionPages {
  private final SiteIndex index;
  private final Edition edition;
  private final SheetGallery sheets;
  private final SharedRenderers materials;
  private final Head head;
  private final PageFrame shell;
  private final Map<PageKind, View> views;

  EditionPages(SiteIndex index, Edition edition, List<Sheet> sheets, SharedRenderers materials) {
    this.index = index;
    this.edition = edition;
    this.sheets = new SheetGallery(sheets);
    this.materials = materials;
    head = new Head(materials.theme());
    shell = new PageFrame(materials.theme().templates());
    views = views(materials.theme().templates());
  }

  private Map<PageKind, View> views(Templates templates) {
    Entry.Kind kind = edition.entry().kind();
    boolean speaks = kind == Entry.Kind.LOCALITY || kind == Entry.Kind.YEAR;
    Posters posters = new Posters(templates);
    ShareLinks share = new ShareLinks(templates, index.site().baseUrl().isPresent());
    SheetCards cards = new SheetCards(templates);
    Map<PageKind, View> views = new EnumMap<>(PageKind.class);
    views.put(PageKind.HOME, speaks ? new HomeView(posters, share) : new ChooserView());
    views.put(PageKind.SLOGANS, new SlogansView(posters));
    views.put(PageKind.SLOGAN, new SloganView(posters, share, cards));
    views.put(PageKind.HOTLINES, new HotlinesView());
    views.put(PageKind.SAFETY, new SafetyView());
    views.put(PageKind.LAWS, new LawsView());
    views.put(PageKind.LAW, new LawView());
    views.put(PageKind.IDENTITY, new IdentityView());
    views.put(PageKind.ACTIVITIES, new ActivitiesView());
    views.put(PageKind.CALENDAR, new CalendarView());
    views.put(PageKind.LOUDSPEAKER, new LoudspeakerView());
    views.put(PageKind.DUTIES, new DutiesView());
    views.put(PageKind.REPORT, new ReportView());
    views.put(PageKind.ABOUT, new AboutView());
    views.put(PageKind.PRINTS, new PrintsView(cards));
    views.put(PageKind.ORDER, new OrderView());
    views.put(PageKind.SHORT, new ShortView());
    views.put(PageKind.TEXT, new TextView());
    return views;
  }

  List<WebPage> all() {
    Site site = index.site();
    String folder = site.folder(edition.entry());
    List<WebPage> all = new ArrayList<>();
    List<Page> pages = edition.pages();
    for (Page page : pages) {
      all.add(page(folder, page));
    }
    if (edition.entry().equals(site.root())) {
      all.add(notFound());
    }
    all.addAll(new Feeds(index, edition).all(pages));
    return all;
  }

  private WebPage page(String folder, Page page) {
    PageContext scene = scene(page, Links.from(index.site(), edition, page.path()));
    View view = views.get(page.kind());
    if (view == null) {
      throw new IllegalStateException("no view for " + page.kind());
    }
    String look = page.kind() == PageKind.HOME ? "home" : page.kind().isNeutral() ? "quiet" : "";
    ViewModel said = view.render(scene);
    Model model = said.model().with("head", head.of(scene, said)).with("body", look);
    return new WebPage(
        folder + page.path() + "index.html",
        template(scene),
        shell.crumbs(scene, shell.around(scene, model)).map());
  }

  private static String template(PageContext scene) {
    Entry.Kind kind = scene.edition().entry().kind();
    boolean chooses = kind == Entry.Kind.ROOT || kind == Entry.Kind.GROUP;
    return switch (scene.page().kind()) {
      case HOME -> chooses ? "chooser.html" : "home.html";
      case SLOGANS -> "slogans.html";
      case SLOGAN -> "slogan.html";
      case HOTLINES -> "hotlines.html";
      case SAFETY -> "safety.html";
      case LAWS -> "laws.html";
      case LAW -> "law.html";
      case IDENTITY -> "identity.html";
      case ACTIVITIES -> "activities.html";
      case CALENDAR -> "calendar.html";
      case LOUDSPEAKER -> "loudspeaker.html";
      case DUTIES -> "duties.html";
      case REPORT -> "report.html";
      case ABOUT -> "about.html";
      case PRINTS -> "prints.html";
      case ORDER -> "order.html";
      case SHORT -> "short.html";
      case TEXT -> "text.html";
    };
  }

  private PageContext scene(Page page, Links links) {
    return new PageContext(index, edition, sheets, page, links, materials);
  }

  /** Shown by the server at any address, so its links start at the root of the host. */
  private WebPage notFound() {
    Page page =
        new Page(PageKind.TEXT, PageContext.ANYWHERE, "Không có trang này", edition.source());
    PageContext scene = scene(page, Links.absolute(index.site()));
    Model links = new Model().with("home", scene.to(PageKind.HOME));
    for (Page known : edition.pages()) {
      switch (known.kind()) {
        case HOTLINES -> links.with("hotlines", scene.to(PageKind.HOTLINES));
        case SLOGANS -> links.with("slogans", scene.to(PageKind.SLOGANS));
        default -> {}
      }
    }
    ViewModel said = new ViewModel(page.title(), "Địa chỉ này không có trang nào.", links);
    return new WebPage(
        "404.html",
        "404.html",
        shell.around(scene, links.with("head", head.of(scene, said))).map());
  }
}
