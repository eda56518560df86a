package vn.lantoa.pages.context;

import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.site.Site;

/**
 * How one page names other files. Links are relative and name the file, so that the site works from
 * a web server, from any sub-path and from a folder.
 *
 * @param toSite from the page to the root of the site: empty or ending with a slash
 * @param toEdition from the page to the root of its edition, likewise
 */
public record Links(String toSite, String toEdition) {
  /** From a page of an edition; its path is below the edition. */
  public static Links from(Site site, Edition edition, String path) {
    String toEdition = up(path);
    return new Links(toEdition + up(site.folder(edition.entry())), toEdition);
  }

  /** From a page that the server may show at any address: the path from the host's root. */
  public static Links absolute(Site site) {
    String base = site.baseUrl().map(url -> url.getRawPath()).orElse("/");
    return new Links(base, base);
  }

  /** With holes, for what many pages share; each page fills them. */
  public static Links holes() {
    return new Links("{site}", "{up}");
  }

  private static String up(String path) {
    return "../".repeat((int) path.chars().filter(c -> c == '/').count());
  }

  /** A page of the same edition; its path is empty or ends with a slash. */
  public String page(String path) {
    return toEdition + path + "index.html";
  }

  /** The home page of another edition, by its folder below the root of the site. */
  String home(String folder) {
    return toSite + folder + "index.html";
  }

  /** A file that the whole site shares. */
  public String shared(String path) {
    return toSite + path;
  }
}
