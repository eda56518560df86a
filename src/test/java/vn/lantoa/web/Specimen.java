package vn.lantoa.web;

import vn.lantoa.campaign.site.PageKind;

/** One page of each type, in the site of the whole content, or in that of the guide's examples. */
enum Specimen {
  ROOT(PageKind.CHOOSER, "", ""),
  YEAR(PageKind.HOME, "2025/", ""),
  GROUP(PageKind.CHOOSER, "2025/lang-son/", ""),
  LOCALITY(PageKind.HOME, "2025/lang-son/ky-lua/", ""),
  PAST_LOCALITY(PageKind.HOME, "2024/lai-chau/tam-duong/", ""),
  SLOGANS(PageKind.SLOGANS, "2024/lai-chau/tam-duong/", ""),
  SLOGAN(PageKind.SLOGAN, "2025/lang-son/ky-lua/", "hay-len-tieng-khi-bi-bao-luc/"),
  HOTLINES(PageKind.HOTLINES, "2025/lang-son/ky-lua/", ""),
  SAFETY(PageKind.SAFETY, "2025/lang-son/ky-lua/", ""),
  SEARCH(PageKind.SEARCH, "2024/so-tu-phap/", ""),
  LAWS(PageKind.LAWS, "2025/", ""),
  LAW(PageKind.LAW, "2025/", "144-2021-nd-cp/"),
  IDENTITY(PageKind.IDENTITY, "2025/lang-son/ky-lua/", ""),
  ACTIVITIES(PageKind.ACTIVITIES, "2025/lang-son/ky-lua/", ""),
  CALENDAR(PageKind.CALENDAR, "2024/so-tu-phap/", ""),
  PRINTS(PageKind.PRINTS, "2025/lang-son/ky-lua/", ""),
  ORDER(PageKind.ORDER, "2025/lang-son/ky-lua/", ""),
  DOWNLOADS(PageKind.DOWNLOADS, "2025/lang-son/ky-lua/", ""),
  SHORT(PageKind.SHORT, "2025/lang-son/ky-lua/", "ab2fed/"),
  LOUDSPEAKER(PageKind.LOUDSPEAKER, "2021/bac-kan/", ""),
  DUTIES(PageKind.DUTIES, "2024/lai-chau/tam-duong/", ""),
  REPORT(PageKind.REPORT, "2024/lai-chau/tam-duong/", ""),
  ABOUT(PageKind.ABOUT, "2024/quang-ngai/ba-to/", ""),
  TEXT(PageKind.TEXT, "2024/quang-ngai/ba-to/", "dia-chi-tin-cay/"),
  CLOSED_OF_THE_GUIDE(PageKind.CLOSED, "2025/lang-son/hoa-mai/", ""),
  WARD_OF_THE_GUIDE(PageKind.HOME, Specimen.GUIDE, ""),
  HOTLINES_OF_THE_GUIDE(PageKind.HOTLINES, Specimen.GUIDE, ""),
  ACTIVITIES_OF_THE_GUIDE(PageKind.ACTIVITIES, Specimen.GUIDE, ""),
  NEWS_OF_THE_GUIDE(PageKind.NEWS, Specimen.GUIDE, ""),
  POST_OF_THE_GUIDE(PageKind.POST, Specimen.GUIDE, "le-phat-dong/"),
  RESULTS_OF_THE_GUIDE(PageKind.RESULTS, Specimen.GUIDE, ""),
  ABOUT_OF_THE_GUIDE(PageKind.ABOUT, Specimen.GUIDE, ""),
  NOT_FOUND(PageKind.NOT_FOUND, "", "");

  private static final String GUIDE = "2025/lang-son/hoa-ban/";

  private final PageKind kind;
  private final String file;
  private final boolean ofGuide;

  Specimen(PageKind kind, String edition, String rest) {
    this.kind = kind;
    this.ofGuide = edition.startsWith("2025/lang-son/hoa-");
    boolean anywhere = kind == PageKind.NOT_FOUND;
    this.file = anywhere ? "404.html" : edition + kind.path() + rest + "index.html";
  }

  PageKind kind() {
    return kind;
  }

  /** The site that it is of. */
  BuiltSite site(Sites sites) {
    return ofGuide ? sites.guide() : sites.whole();
  }

  /** Below the root of the site. */
  String file() {
    return file;
  }

  /** As a name of files. */
  String slug() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
