package vn.lantoa.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.lantoa.campaign.Campaign;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.SloganGroup;
import vn.lantoa.campaign.content.Paged;
import vn.lantoa.campaign.site.Deliverable;
import vn.lantoa.campaign.site.Made;
import vn.lantoa.campaign.site.Page;
import vn.lantoa.campaign.site.PageKind;
import vn.lantoa.campaign.site.Site;
import vn.lantoa.pages.context.Links;
import vn.lantoa.pages.context.PageContext;
import vn.lantoa.pages.context.SharedRenderers;
import vn.lantoa.pages.context.SheetGallery;
import vn.lantoa.pages.context.SiteIndex;
import vn.lantoa.pages.context.ViewModel;
import vn.lantoa.pages.frame.Head;
import vn.lantoa.pages.frame.PageFrame;
import vn.lantoa.pages.machine.Feeds;
import vn.lantoa.pages.template.Baker;
import vn.lantoa.pages.template.Model;
import vn.lantoa.pages.template.WebPage;
import vn.lantoa.pages.view.AboutView;
import vn.lantoa.pages.view.ActivitiesView;
import vn.lantoa.pages.view.CalendarView;
import vn.lantoa.pages.view.ChooserView;
import vn.lantoa.pages.view.ClosedView;
import vn.lantoa.pages.view.DownloadsView;
import vn.lantoa.pages.view.DutiesView;
import vn.lantoa.pages.view.HomeView;
import vn.lantoa.pages.view.HotlinesView;
import vn.lantoa.pages.view.IdentityView;
import vn.lantoa.pages.view.NewsView;
import vn.lantoa.pages.view.NotFoundView;
import vn.lantoa.pages.view.OrderView;
import vn.lantoa.pages.view.PostView;
import vn.lantoa.pages.view.Posters;
import vn.lantoa.pages.view.PrintsView;
import vn.lantoa.pages.view.ReportView;
import vn.lantoa.pages.view.ResultsView;
import vn.lantoa.pages.view.SafetyView;
import vn.lantoa.pages.view.SheetCards;
import vn.lantoa.pages.view.ShortView;
import vn.lantoa.pages.view.SloganView;
import vn.lantoa.pages.view.SlogansView;
import vn.lantoa.pages.view.TextView;
import vn.lantoa.pages.view.View;
import vn.lantoa.pages.view.digest.LocalityDigest;
import vn.lantoa.pages.view.law.LawView;
import vn.lantoa.pages.view.law.LawsView;
import vn.lantoa.pages.view.search.SearchView;
import vn.lantoa.pages.view.share.ShareLinks;
import vn.lantoa.pages.view.speech.LoudspeakerView;

/** The web pages of one edition, before they are baked. For one thread. */
final class EditionPages {
  private final SiteIndex index;
  private final Edition edition;
  private final SheetGallery sheets;
  private final List<Deliverable> deliverables;
  private final Map<String, String> versions;
  private final SharedRenderers materials;
  private final Head head;
  private final PageFrame shell;
  private final Map<PageKind, View> views;

  /**
   * @param places the script with all places, where there is one
   */
  EditionPages(
      SiteIndex index,
      Optional<String> places,
      Edition edition,
      Made made,
      SharedRenderers materials) {
    this.index = index;
    this.edition = edition;
    this.sheets = new SheetGallery(made.prints());
    this.deliverables = made.deliverables();
    this.versions = made.versions();
    this.materials = materials;
    head = new Head(materials);
    shell = new PageFrame(materials);
    views = views(materials.baker(), places);
  }

  private Map<PageKind, View> views(Baker baker, Optional<String> places) {
    Posters posters = new Posters(baker);
    ShareLinks share = new ShareLinks(baker, index.site().baseUrl().isPresent());
    SheetCards cards = new SheetCards(baker);
    Map<PageKind, View> views = new EnumMap<>(PageKind.class);
    views.put(PageKind.HOME, new HomeView(posters, share, places));
    views.put(PageKind.CLOSED, new ClosedView());
    views.put(PageKind.CHOOSER, new ChooserView(places));
    views.put(PageKind.SLOGANS, new SlogansView(posters));
    views.put(PageKind.SLOGAN, new SloganView(posters, share, cards));
    views.put(PageKind.HOTLINES, new HotlinesView());
    views.put(PageKind.SAFETY, new SafetyView());
    views.put(PageKind.SEARCH, new SearchView());
    views.put(PageKind.LAWS, new LawsView());
    views.put(PageKind.LAW, new LawView());
    views.put(PageKind.IDENTITY, new IdentityView());
    views.put(PageKind.ACTIVITIES, new ActivitiesView());
    views.put(PageKind.CALENDAR, new CalendarView());
    views.put(PageKind.NEWS, new NewsView());
    views.put(PageKind.POST, new PostView());
    views.put(PageKind.LOUDSPEAKER, new LoudspeakerView());
    views.put(PageKind.DUTIES, new DutiesView());
    views.put(PageKind.REPORT, new ReportView());
    views.put(PageKind.RESULTS, new ResultsView());
    views.put(PageKind.ABOUT, new AboutView());
    views.put(PageKind.PRINTS, new PrintsView(cards));
    views.put(PageKind.ORDER, new OrderView());
    views.put(PageKind.DOWNLOADS, new DownloadsView());
    views.put(PageKind.SHORT, new ShortView());
    views.put(PageKind.TEXT, new TextView());
    views.put(PageKind.NOT_FOUND, new NotFoundView());
    return views;
  }

  List<WebPage> all() {
    Site site = index.site();
    String folder = site.folder(edition.entry());
    List<Page> pages = PageKind.pagesOf(edition);
    List<WebPage> all = new ArrayList<>();
    for (Page page : pages) {
      all.add(page(folder, page, Links.from(site, edition, page.path())));
    }
    if (edition.entry().equals(site.root())) {
      // shown by the server at any address, so its links start at the root of the host
      all.add(page("", PageKind.NOT_FOUND.page(edition), Links.absolute(site)));
    }
    new Feeds(index, edition)
        .all(pages).stream()
            .filter(file -> materials.baker().makes(file.template()))
            .forEach(all::add);
    return all;
  }

  /** The edition as one page without any file beside it. */
  WebPage single() {
    return LocalityDigest.single(home());
  }

  /** What is pasted into portals; only localities have it. */
  Optional<WebPage> portal() {
    return LocalityDigest.isFor(edition)
        ? Optional.of(LocalityDigest.portal(home(), index.site().folder(edition.entry())))
        : Optional.empty();
  }

  private PageContext home() {
    Page page = PageKind.HOME.page(edition);
    Links links = Links.from(index.site(), edition, page.path());
    return new PageContext(index, edition, sheets, deliverables, versions, page, links, materials);
  }

  private WebPage page(String folder, Page page, Links links) {
    PageContext scene =
        new PageContext(index, edition, sheets, deliverables, versions, page, links, materials);
    PageKind kind = page.kind();
    ViewModel said = Objects.requireNonNull(views.get(kind), kind::name).render(scene);
    String look = kind.isHome() ? "home" : kind.isNeutral() ? "quiet" : "";
    if (kind == PageKind.HOTLINES) {
      look += " notice"; // on paper it is one: numbers for a wall
    }
    Model model =
        said.model()
            .with("head", head.of(scene, said))
            .with("look", look)
            .with("title", page.title())
            .with("date", date(page).toString())
            .with("tags", tags(folder, page));
    return new WebPage(folder + page.file(), kind.template(), shell.around(scene, model).map());
  }

  /** The day that its subject has, or else the first of the campaign, or of the build. */
  private LocalDate date(Page page) {
    Optional<LocalDate> own =
        page.subject() instanceof Paged content ? content.day() : Optional.empty();
    return own.or(() -> edition.campaign().map(Campaign::starts)).orElse(index.site().today());
  }

  /** The group of a slogan, and where it stands, below the root of the site. */
  private static List<Map<String, String>> tags(String folder, Page page) {
    if (page.kind() != PageKind.SLOGAN) {
      return List.of();
    }
    SloganGroup group = page.subject(SloganGroup.Member.class).group();
    String uri = folder + PageKind.SLOGANS.path() + "index.html#" + group.slug();
    return List.of(Map.of("name", group.title(), "uri", uri));
  }
}
