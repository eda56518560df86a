package vn.lantoa.pages.machine;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.lantoa.bytes.Escape;
import vn.lantoa.campaign.Campaign;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Entry;
import vn.lantoa.campaign.Locality;
import vn.lantoa.campaign.Plan;
import vn.lantoa.campaign.Post;
import vn.lantoa.campaign.activity.Activity;
import vn.lantoa.campaign.site.Page;
import vn.lantoa.campaign.site.PageKind;
import vn.lantoa.campaign.site.Site;
import vn.lantoa.campaign.site.SitePaths;
import vn.lantoa.campaign.time.When;
import vn.lantoa.pages.context.ActivityTimes;
import vn.lantoa.pages.context.DisplayNames;
import vn.lantoa.pages.context.HtmlDates;
import vn.lantoa.pages.context.Ids;
import vn.lantoa.pages.context.SiteIndex;
import vn.lantoa.pages.template.Html;
import vn.lantoa.pages.template.Model;
import vn.lantoa.pages.template.WebPage;

/** Lists of pages and of news for machines. They hold absolute addresses only. */
public final class Feeds {
  private static final String SITEMAP = "sitemap.xml";

  /** The root's own pages, where {@code sitemap.xml} is the list of all sitemaps. */
  private static final String OWN_SITEMAP = "sitemap-goc.xml";

  private final SiteIndex index;
  private final Edition edition;

  public Feeds(SiteIndex index, Edition edition) {
    this.index = index;
    this.edition = edition;
  }

  /** None where the site does not know its address. */
  public List<WebPage> all(List<Page> pages) {
    List<WebPage> all = new ArrayList<>();
    Site site = index.site();
    if (site.baseUrl().isPresent()) {
      String folder = site.folder(edition.entry());
      String base = site.baseUrl().get() + folder;
      all.add(
          new WebPage(
              sitemap(index, edition.entry()), "sitemap.xml", Map.of("urls", urls(base, pages))));
      edition
          .campaign()
          .filter(campaign -> edition.takenDown().isEmpty())
          .ifPresent(
              campaign ->
                  all.add(new WebPage(folder + "feed.xml", "feed.xml", feed(base, campaign))));
    }
    return all;
  }

  /** All but those that only a printed code leads to. */
  private static List<String> urls(String base, List<Page> pages) {
    return pages.stream()
        .filter(page -> page.kind().isListed())
        .map(page -> base + page.path())
        .toList();
  }

  private static String sitemap(SiteIndex index, Entry entry) {
    boolean root = entry.equals(index.site().root());
    return root && index.hasSeveral() ? OWN_SITEMAP : index.site().folder(entry) + SITEMAP;
  }

  /** The list of all sitemaps, where there are several. */
  public static List<WebPage> list(SiteIndex index) {
    if (index.site().baseUrl().isEmpty() || !index.hasSeveral()) {
      return List.of();
    }
    URI base = index.site().baseUrl().get();
    List<String> urls =
        index.site().catalogue().entries().stream()
            .map(entry -> base + sitemap(index, entry))
            .toList();
    return List.of(new WebPage(SITEMAP, "sitemap-index.xml", Map.of("urls", urls)));
  }

  /**
   * The month, where the plan is for it, its activities, each dated by its first day, and the news:
   * the content knows no other dates, and an activity without one has no place in such a list.
   */
  private Map<String, Object> feed(String base, Campaign campaign) {
    List<Map<String, Object>> entries = new ArrayList<>();
    String month = base + "#" + Ids.own("chu-de");
    edition
        .month()
        .map(
            unused ->
                entry(
                    month,
                    campaign.titleWithYear(),
                    campaign.starts(),
                    edition.theme().orElse(days(campaign))))
        .ifPresent(entries::add);
    LocalDate latest = beginning(campaign);
    Map<String, String> ids = Ids.activities(edition);
    for (Activity activity : edition.activities()) {
      if (activity.when().kind() == When.Kind.DAYS) {
        LocalDate first = activity.when().first().orElseThrow();
        String address = base + PageKind.ACTIVITIES.path() + "#" + ids.get(activity.name());
        Model entry =
            new Model()
                .with(entry(address, activity.title(), first, summary(activity)))
                .with("lang", activity.body().otherLanguage());
        entries.add(entry.map());
        latest = first.isAfter(latest) ? first : latest;
      }
    }
    for (Post post : edition.all(Post.class)) {
      String address = base + SitePaths.of(PageKind.POST, post);
      Model entry =
          new Model()
              .with(entry(address, post.title(), post.date(), post.summary().orElse("")))
              .with("lang", post.body().otherLanguage());
      entries.add(entry.map());
      latest = post.date().isAfter(latest) ? post.date() : latest;
    }
    return Map.of(
        "id",
        base,
        "self",
        base + "feed.xml",
        "title",
        html(
            DisplayNames.edition(edition.entry())
                + " – "
                + DisplayNames.occasion(edition).orElseThrow()),
        "author",
        html(author()),
        "updated",
        HtmlDates.instant(latest),
        "entries",
        entries);
  }

  /** When, and where. */
  private static String summary(Activity activity) {
    String where = DisplayNames.venue(activity.venue());
    return ActivityTimes.words(activity) + (where.isEmpty() ? "" : ". " + where);
  }

  private static String days(Campaign campaign) {
    return "Từ ngày "
        + HtmlDates.brief(campaign.starts())
        + " đến ngày "
        + HtmlDates.day(campaign.ends());
  }

  /** Of the month, or else of the plan, which may be for the whole year. */
  private LocalDate beginning(Campaign campaign) {
    return edition.month().isPresent()
        ? campaign.starts()
        : edition
            .locality()
            .flatMap(Locality::plan)
            .flatMap(Plan::date)
            .orElse(LocalDate.of(campaign.year(), 1, 1));
  }

  private String author() {
    if (edition.isSample()) {
      return "Trang mẫu Lan Tỏa";
    }
    String issuer = DisplayNames.issuer(edition);
    return issuer.isEmpty() ? DisplayNames.edition(edition.entry()) : issuer;
  }

  private static Map<String, Object> entry(
      String address, String title, LocalDate day, String summary) {
    return Map.of(
        "id",
        address,
        "title",
        html(title),
        "updated",
        HtmlDates.instant(day),
        "summary",
        html(summary));
  }

  private static Html html(String text) {
    return Html.of(Escape.text(text));
  }
}
