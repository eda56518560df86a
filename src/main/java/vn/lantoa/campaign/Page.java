package vn.lantoa.campaign;

import vn.lantoa.problem.Source;

/**
 * One web page that an edition has.
 *
 * @param path below the edition: empty for its home page, else ending with a slash
 * @param title as shown in navigation and breadcrumbs
 * @param source the content that it comes from
 */
public record Page(PageKind kind, String path, String title, Source source) {

  /**
   * The path that a link of a body names, however it is written: {@code /lich}, {@code /lich/},
   * {@code /lich/index.html?a#b}.
   *
   * @param link starts with a slash
   */
  public static String pathOf(String link) {
    String path =
        link.substring(1).replaceAll("[#?].*$", "").replaceFirst("(^|/)index\\.html$", "$1");
    return path.isEmpty() || path.endsWith("/") ? path : path + "/";
  }
}
