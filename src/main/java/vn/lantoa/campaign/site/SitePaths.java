package vn.lantoa.campaign.site;

import vn.lantoa.campaign.Day;
import vn.lantoa.campaign.Slogan;
import vn.lantoa.campaign.activity.Activity;
import vn.lantoa.campaign.content.Paged;
import vn.lantoa.text.Slug;

/** Where things lie: below their edition, but for what the whole site has once. */
public final class SitePaths {
  /** Styles, scripts and fonts, below the root of the site. */
  public static final String ASSETS = "tai-nguyen/";

  /** What servers are told, below the root of the site. */
  public static final String SERVER = "may-chu/";

  /** The pictures that content shows. */
  public static final String PICTURES = "hinh/";

  /** The files that content hands out. */
  public static final String FILES = "tep/";

  /** The files of sheets. */
  public static final String SHEETS = PageKind.PRINTS.path() + "tep/";

  /** The frames for electronic boards: a folder for each size, with its list. */
  public static final String BOARDS = PageKind.PRINTS.path() + "bang-dien-tu/";

  /** In the folder of a board: which frame is shown for how long. */
  public static final String BOARD_LIST = "danh-sach.csv";

  /** The order form for the print shop. */
  public static final String ORDER_FORM = PageKind.PRINTS.path() + "phieu-in.pdf";

  /** What the head of an office signs before anything hangs. */
  public static final String APPROVAL = PageKind.PRINTS.path() + "trinh-duyet.pdf";

  /** Every number on a wall, A3. */
  public static final String WALL_A3 = PageKind.PRINTS.path() + "bang-so-dien-thoai-a3.pdf";

  /** The same, A4. */
  public static final String WALL_A4 = PageKind.PRINTS.path() + "bang-so-dien-thoai-a4.pdf";

  /** Slips with a number, to tear off. */
  public static final String TEAR_OFF = PageKind.PRINTS.path() + "to-xe.pdf";

  /** What people take away. */
  public static final String DOWNLOADS = PageKind.DOWNLOADS.path();

  /** Posts for social media, one after the other. */
  public static final String POSTS = DOWNLOADS + "bai-dang.txt";

  /** Everything of an edition that falls on days. */
  public static final String CALENDAR_FILE = DOWNLOADS + "lich.ics";

  /** What is read over the loudspeakers, without its ending. */
  public static final String SCRIPT = DOWNLOADS + "bai-doc-loa";

  private static final String EVENTS = DOWNLOADS + "lich/";

  /** The report to be filled in by hand. */
  public static final String REPORT_DOCUMENT = DOWNLOADS + "bao-cao.docx";

  /** The report's tables to be filled in. */
  public static final String REPORT_WORKBOOK = DOWNLOADS + "bao-cao.xlsx";

  /**
   * A page that says nothing and goes on at once to where the exit leads: the way out leaves its
   * name in the history in place of the visit's.
   */
  public static final String NEUTRAL = "x.html";

  /** A piece of HTML to be pasted into a page of a portal; no page by itself. */
  public static final String PORTAL = DOWNLOADS + "doan-dan.html";

  private SitePaths() {}

  /** What tells an activity from all else that falls on days. */
  public static String eventName(Activity activity) {
    String slug = Slug.of(activity.name());
    String own = slug.equals(activity.name()) ? "" : "-" + Slug.digest(activity.name());
    return "hoat-dong-" + slug + own;
  }

  /** What tells a day to mark from others. */
  public static String eventName(Day day) {
    return "ngay-" + day.date() + "-" + Slug.digest(day.title());
  }

  /** The calendar with an activity alone, where that is dated. */
  public static String ofEvent(Activity activity) {
    return EVENTS + eventName(activity) + ".ics";
  }

  /** The calendar with a day alone. */
  public static String ofEvent(Day day) {
    return EVENTS + eventName(day) + ".ics";
  }

  /** The page of a slogan. */
  public static String of(Slogan slogan) {
    return PageKind.SLOGAN.path() + slogan.slug() + "/";
  }

  /** The page that a slogan's QR code leads to. */
  public static String ofCode(Slogan slogan) {
    return PageKind.SHORT.path() + slogan.code() + "/";
  }

  /** The page of what has one of its own. */
  public static String of(PageKind kind, Paged content) {
    return kind.path() + content.folder();
  }
}
