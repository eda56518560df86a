package vn.lantoa.campaign;

/** The kinds of page, with the path below the edition where the path is fixed. */
public enum PageKind {
  HOME(""),
  SLOGANS("thong-diep/"),
  SLOGAN("thong-diep/"),
  HOTLINES("duong-day-nong/"),
  SAFETY("an-toan/"),
  LAWS("phap-luat/"),
  LAW("phap-luat/"),
  IDENTITY("nhan-dien/"),
  ACTIVITIES("hoat-dong/"),
  CALENDAR("lich/"),
  PRINTS("in-an/"),
  ORDER("in-an/phieu-in/"),
  SHORT("q/"),
  LOUDSPEAKER("truyen-thanh/"),
  DUTIES("phan-cong/"),
  REPORT("bao-cao/"),
  ABOUT("gioi-thieu/"),
  TEXT("");

  private final String path;

  PageKind(String path) {
    this.path = path;
  }

  /** The path below the edition, or the folder that the kind's pages lie in; ends with a slash. */
  public String path() {
    return path;
  }

  /**
   * Whether the page is for somebody who needs help: its title, address and preview then say
   * nothing that would alarm whoever looks into the browser's history.
   */
  public boolean isNeutral() {
    return this == HOTLINES || this == SAFETY || this == SHORT;
  }
}
