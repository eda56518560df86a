package vn.lantoa.campaign.site;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.lantoa.campaign.Day;
import vn.lantoa.campaign.Duties;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Entry;
import vn.lantoa.campaign.LegalText;
import vn.lantoa.campaign.Post;
import vn.lantoa.campaign.Report;
import vn.lantoa.campaign.TextPage;
import vn.lantoa.campaign.content.Paged;
import vn.lantoa.campaign.report.Results;

/**
 * The kinds of page, in the order of menus: where its pages lie, what makes them, what leads to
 * them, and which of them an edition has.
 */
public enum PageKind {
  HOME(
      page("", "Trang chủ", "home.html")
          .where(edition -> !edition.isChooser() && edition.takenDown().isEmpty())),
  CLOSED(
      page("", "Trang chủ", "closed.html")
          .where(edition -> !edition.isChooser() && edition.takenDown().isPresent())),
  CHOOSER(page("", "Trang chủ", "chooser.html").ofGroups().where(Edition::isChooser)),
  SLOGANS(page("thong-diep/", "Thông điệp", "slogans.html").onTop().where(Edition::hasSlogans)),
  SLOGAN(page("thong-diep/", "", "slogan.html").below(SLOGANS).each(Shown::slogans)),
  LOUDSPEAKER(
      page("truyen-thanh/", "Bài truyền thanh", "loudspeaker.html")
          .forOrganisers()
          .called(edition -> edition.audience().script())
          .where(Edition::hasSlogans)),
  PRINTS(page("in-an/", "In ấn", "prints.html").forOrganisers().where(Edition::hasSheets)),
  ORDER(
      page("in-an/phieu-in/", "Phiếu đặt in", "order.html")
          .below(PRINTS)
          .where(Edition::hasSheets)),
  DOWNLOADS(
      page("tai-ve/", "Dành cho cán bộ", "downloads.html")
          .onTop()
          .forOrganisers()
          .where(Edition::handsOut)),
  SHORT(page("q/", "", "short.html").neutral().unlisted().each(Shown::codes)),
  ACTIVITIES(
      page("hoat-dong/", "Hoạt động", "activities.html")
          .onTop()
          .where(edition -> !edition.activities().isEmpty())),
  CALENDAR(
      page("lich/", "Ngày đáng nhớ", "calendar.html")
          .onTop()
          .called(PageKind::calendar)
          .where(edition -> !edition.all(Day.class).isEmpty())),
  NEWS(
      page("tin-tuc/", "Tin tức", "news.html")
          .onTop()
          .where(edition -> !edition.all(Post.class).isEmpty())),
  POST(page("tin-tuc/", "", "post.html").below(NEWS).each(Post.class)),
  DUTIES(
      page("phan-cong/", "Phân công thực hiện", "duties.html")
          .forOrganisers()
          .where(edition -> !edition.all(Duties.class).isEmpty())),
  REPORT(
      page("bao-cao/", "Báo cáo", "report.html")
          .forOrganisers()
          .where(edition -> !edition.all(Report.class).isEmpty())),
  RESULTS(
      page("ket-qua/", "Kết quả", "results.html")
          .ofGroups()
          .where(edition -> !edition.all(Results.class).isEmpty())),
  LAWS(
      page("phap-luat/", "Pháp luật", "laws.html")
          .onTop()
          .ofGroups()
          .where(edition -> !edition.laws().isEmpty())),
  LAW(page("phap-luat/", "", "law.html").below(LAWS).ofGroups().each(LegalText.class)),
  IDENTITY(
      page("nhan-dien/", "Bộ nhận diện", "identity.html")
          .forOrganisers()
          .where(Edition::showsIdentity)),
  TEXT(page("", "", "text.html").ofGroups().each(TextPage.class)),
  ABOUT(
      page("gioi-thieu/", "Giới thiệu", "about.html")
          .onTop()
          .forOrganisers()
          .where(edition -> edition.locality().isPresent() && edition.takenDown().isEmpty())),
  HOTLINES(
      page("duong-day-nong/", "Số điện thoại cần biết", "hotlines.html")
          .onTop()
          .neutral()
          .ofGroups()
          .where(edition -> !edition.hotlines().isEmpty())),
  SAFETY(
      page("an-toan/", "Giữ kín khi xem trang này", "safety.html")
          .neutral()
          .ofGroups()
          .where(edition -> true)),
  SEARCH(
      page("tim-kiem/", "Tìm kiếm", "search.html")
          .onTop()
          .neutral()
          .where(edition -> !edition.isChooser() && edition.takenDown().isEmpty())),
  /** What a server shows at any address where there is nothing: no edition lists it. */
  NOT_FOUND(page("404/", "Không có trang này", "404.html").unlisted().where(edition -> false));

  private final Spec spec;

  PageKind(Spec spec) {
    this.spec = spec;
  }

  /** Of a place that has days of its own, it is its calendar. */
  private static String calendar(Edition edition) {
    boolean own = !edition.ownDays().isEmpty() || !edition.appointments().isEmpty();
    return own ? "Lịch" : "Ngày đáng nhớ";
  }

  /** All pages that follow from an edition's content, the home page first. */
  public static List<Page> pagesOf(Edition edition) {
    boolean group = edition.entry().kind() == Entry.Kind.GROUP;
    return Arrays.stream(values())
        .filter(kind -> kind.spec.ofGroups || !group)
        .flatMap(kind -> kind.spec.shown.apply(edition).map(kind::page))
        .toList();
  }

  /** A page of this kind that shows an edition as a whole. */
  public Page page(Edition edition) {
    return page(Shown.whole(edition, spec.name.apply(edition)));
  }

  private Page page(Shown shown) {
    String path = spec.path + shown.path();
    return new Page(this, path, shown.title(), shown.label(), shown.source(), shown.subject());
  }

  /** The path below the edition, or the folder that the kind's pages lie in; ends with a slash. */
  public String path() {
    return spec.path;
  }

  /** As menus and breadcrumbs name it; empty where each of its pages has a title of its own. */
  public String title() {
    return spec.title;
  }

  /** The file of the theme that makes its pages. */
  public String template() {
    return spec.template;
  }

  /** The page that its pages lie below. */
  public Optional<PageKind> parent() {
    return spec.parent;
  }

  public boolean isHome() {
    return this == HOME || this == CHOOSER || this == CLOSED;
  }

  /** Whether menus lead to its pages; to the others, pages do, or what is printed. */
  public boolean isInMenus() {
    return spec.parent.isEmpty() && spec.listed;
  }

  /** Whether it is one of the few links at the top of wide screens. */
  public boolean isOnTop() {
    return spec.onTop;
  }

  public boolean isForOrganisers() {
    return spec.forOrganisers;
  }

  /** Whether lists of pages for machines have it. */
  public boolean isListed() {
    return spec.listed;
  }

  /**
   * Whether the page is for somebody who needs help: its title, address and preview then say
   * nothing that would alarm whoever looks into the browser's history.
   */
  public boolean isNeutral() {
    return spec.neutral;
  }

  private static Spec page(String path, String title, String template) {
    return new Spec(path, title, template);
  }

  /** What a kind is, said word by word. */
  private static final class Spec {
    private final String path;
    private final String title;
    private final String template;
    private Optional<PageKind> parent = Optional.empty();
    private boolean onTop;
    private boolean forOrganisers;
    private boolean listed = true;
    private boolean neutral;
    private boolean ofGroups;
    private Function<Edition, String> name;
    private Function<Edition, Stream<Shown>> shown = edition -> Stream.empty();

    Spec(String path, String title, String template) {
      this.path = path;
      this.title = title;
      this.template = template;
      this.name = edition -> title;
    }

    /** A title that depends on whose page it is. */
    Spec called(Function<Edition, String> other) {
      name = other;
      return this;
    }

    Spec below(PageKind above) {
      parent = Optional.of(above);
      return this;
    }

    Spec onTop() {
      onTop = true;
      return this;
    }

    Spec forOrganisers() {
      forOrganisers = true;
      return this;
    }

    Spec unlisted() {
      listed = false;
      return this;
    }

    Spec neutral() {
      neutral = true;
      return this;
    }

    /** A province that is only a name above its localities has it too. */
    Spec ofGroups() {
      ofGroups = true;
      return this;
    }

    /** One page for an edition that has what it takes. */
    Spec where(Predicate<Edition> has) {
      return each(
          edition -> Stream.of(edition).filter(has).map(e -> Shown.whole(e, name.apply(e))));
    }

    /** A page for each that an edition shows of a kind. */
    Spec each(Class<? extends Paged> kind) {
      return each(edition -> edition.all(kind).stream().map(Shown::of));
    }

    /** A page for each of its things. */
    Spec each(Function<Edition, Stream<Shown>> things) {
      shown = things;
      return this;
    }
  }
}
