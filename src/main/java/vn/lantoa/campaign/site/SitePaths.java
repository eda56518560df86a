package vn.lantoa.campaign.site;

import vn.lantoa.campaign.Slogan;
import vn.lantoa.campaign.content.Paged;

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

  /** The order form for the print shop. */
  public static final String ORDER_FORM = PageKind.PRINTS.path() + "phieu-in.pdf";

  /** What people take away. */
  public static final String DOWNLOADS = PageKind.DOWNLOADS.path();

  private SitePaths() {}

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
