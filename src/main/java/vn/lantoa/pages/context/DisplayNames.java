package vn.lantoa.pages.context;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.campaign.Campaign;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Entry;
import vn.lantoa.campaign.Hotline;
import vn.lantoa.campaign.Locality;
import vn.lantoa.campaign.Plan;
import vn.lantoa.campaign.Reachable;
import vn.lantoa.campaign.activity.Venue;

/** What campaigns, editions and numbers are called where there is little room. */
public final class DisplayNames {
  private static final String MONTH = "Tháng hành động";

  /** As many letters as a number's name in the strip has room for. */
  private static final int STRIP = 22;

  private DisplayNames() {}

  /** Whose pages these are: Phường Kỳ Lừa, Năm 2025. */
  public static String edition(Entry entry) {
    return entry.kind() == Entry.Kind.ROOT ? "Trang chủ" : entry.name();
  }

  /** At the top of a page. A root speaks of the campaign, but not to whoever needs help. */
  public static String brand(PageContext scene) {
    boolean root = scene.edition().entry().kind() == Entry.Kind.ROOT;
    return root && !scene.page().kind().isNeutral() ? MONTH : edition(scene.edition().entry());
  }

  /** The whole site, as titles and previews name it; a root's name would say nothing. */
  public static Optional<String> site(PageContext scene) {
    boolean root = scene.edition().entry().kind() == Entry.Kind.ROOT;
    return Optional.of(brand(scene)).filter(name -> !root || !scene.page().kind().isNeutral());
  }

  /** As in lists of what lies above: the root is what leads to all others. */
  public static String crumb(Entry entry) {
    return entry.kind() == Entry.Kind.ROOT ? "Mọi năm và địa phương" : entry.name();
  }

  /** Tháng hành động năm 2025; in full what is not the Month for gender equality. */
  public static String brief(Campaign campaign) {
    return campaign.title().startsWith(MONTH) && campaign.isForEquality()
        ? MONTH + " năm " + campaign.year()
        : campaign.titleWithYear();
  }

  /** What an edition takes part in: the month, or where its plan is not for it, the year. */
  public static Optional<String> occasion(Edition edition) {
    return edition
        .campaign()
        .map(month -> edition.month().isPresent() ? brief(month) : capital(month.name()));
  }

  /** Who publishes, in full, and where that is: Ủy ban nhân dân phường Kỳ Lừa, tỉnh Lạng Sơn. */
  public static String issuer(Edition edition) {
    return edition.issuer();
  }

  /** What an edition is about: its theme, else its month, its plan, or at last whose it is. */
  public static String subject(Edition edition) {
    return edition
        .theme()
        .or(() -> edition.month().map(Campaign::titleWithYear))
        .or(() -> edition.locality().flatMap(Locality::plan).map(Plan::title))
        .orElse(place(edition));
  }

  /** Who publishes; of a sample, that the authority whose name it bears does not. */
  public static String publisher(Edition edition) {
    if (!edition.isSample()) {
      return "Trang này do " + issuer(edition) + " thực hiện.";
    }
    boolean planned = edition.locality().flatMap(Locality::plan).isPresent();
    return planned
        ? "Trang mẫu, dựng từ kế hoạch của "
            + authority(edition)
            + "; không phải trang của "
            + edition.audience().speaker()
            + "."
        : disclaimer(edition);
  }

  /** Of a sample, in words for whoever may be watched: no plan, no campaign. */
  public static String disclaimer(Edition edition) {
    return "Trang mẫu; không phải trang của " + authority(edition) + ".";
  }

  /** The issuer alone: Ủy ban nhân dân phường Kỳ Lừa. */
  private static String authority(Edition edition) {
    return edition.locality().map(Locality::issuerInFull).orElse("");
  }

  /** The locality and those above it: Phường Kỳ Lừa, tỉnh Lạng Sơn. */
  public static String place(Edition edition) {
    return edition
        .locality()
        .map(locality -> edition.withPlace(locality.displayName()))
        .orElse(edition(edition.entry()));
  }

  /** The same within a sentence: phường Kỳ Lừa, tỉnh Lạng Sơn; năm 2025. */
  public static String within(Edition edition) {
    return edition
        .locality()
        .map(locality -> edition.withPlace(locality.fullName()))
        .orElseGet(() -> uncapital(place(edition)));
  }

  private static String uncapital(String text) {
    return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }

  /**
   * Short enough for the strip of numbers: Bảo vệ trẻ em. On its own pages a place need not be
   * named: Công an phường.
   */
  public static String brief(Hotline hotline, Edition edition) {
    String title = hotline.shortTitle();
    if (title.length() <= STRIP) {
      return title;
    }
    return edition.lineage().stream()
        .map(locality -> " " + locality.name())
        .filter(title::endsWith)
        .map(name -> title.substring(0, title.length() - name.length()))
        .filter(rest -> rest.length() <= STRIP)
        .findFirst()
        .orElseGet(() -> cut(title));
  }

  /** What a template needs to have a number dialled. */
  public static Map<String, Object> number(Reachable who) {
    return Map.of("phone", who.phone(), "tel", "tel:" + who.digits());
  }

  private static String cut(String title) {
    int word = title.lastIndexOf(' ', STRIP - 1);
    return title.substring(0, word < 1 ? STRIP - 1 : word) + "…";
  }

  /** With a capital at its start. */
  public static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** Nhà văn hóa phường, số 5 phố Hoa; empty where nobody has said. */
  public static String venue(Venue venue) {
    return capital(
        Stream.of(venue.place(), venue.address())
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", ")));
  }

  /** How large a text may be shown: s, m or l, by its length. */
  public static String size(String text) {
    int letters = text.codePointCount(0, text.length());
    return letters <= 34 ? "s" : letters <= 80 ? "m" : "l";
  }
}
