package vn.lantoa.campaign.print;

import vn.lantoa.campaign.Format;

/**
 * What kind of thing a format is, by its shape: an officer who adds a size need not say which list
 * it belongs to.
 */
public enum FormatFamily {
  BANNER("bang-ron", "Băng rôn"),
  UPRIGHT("phuon", "Phướn, standee"),
  POSTER("ap-phich", "Áp phích, tờ rơi"),
  BOARD("pa-no", "Pa nô, phông"),
  SCREEN("mang-xa-hoi", "Mạng xã hội");

  /** Longer than this, a sheet is read as one or two lines: a banner of 3 × 1 m, not a board. */
  private static final double LONG = 2.2;

  /** In mm; above A0 nothing is called a poster. */
  private static final double LARGEST_POSTER = 1_300;

  private final String id;
  private final String title;

  FormatFamily(String id, String title) {
    this.id = id;
    this.title = title;
  }

  /** For addresses and classes. */
  public String id() {
    return id;
  }

  /** As people call such things. */
  public String title() {
    return title;
  }

  /** Whether it is hung or set up to be seen from afar: a shop makes few of it, each for itself. */
  public boolean isBanner() {
    return this == BANNER || this == UPRIGHT || this == BOARD;
  }

  /** That of a format. */
  public static FormatFamily of(Format format) {
    if (format.medium() == Format.Medium.SCREEN) {
      return SCREEN;
    }
    if (format.width() > LONG * format.height()) {
      return BANNER;
    }
    if (format.height() > LONG * format.width()) {
      return UPRIGHT;
    }
    return Math.max(format.width(), format.height()) <= LARGEST_POSTER ? POSTER : BOARD;
  }
}
