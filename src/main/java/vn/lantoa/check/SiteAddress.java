package vn.lantoa.check;

import vn.lantoa.text.Percent;

/**
 * Where a link leads within the site.
 *
 * @param path below the root of the site; starts with ".." where it leads out of it
 * @param fragment without the #; empty for none
 */
record SiteAddress(String path, String fragment) {

  /**
   * A relative link, resolved as browsers do (RFC 3986, section 5.2.4). A server of files does not
   * look at its query.
   *
   * @param from path of the page that holds it
   * @param rooted path of the site's root on its server, "/" unless it lies deeper
   */
  static SiteAddress resolve(String from, String href, String rooted) {
    int hash = href.indexOf('#');
    String fragment = hash < 0 ? "" : Percent.decoded(href.substring(hash + 1));
    String whole = hash < 0 ? href : href.substring(0, hash);
    int query = whole.indexOf('?');
    String path = Percent.decoded(query < 0 ? whole : whole.substring(0, query));
    if (path.isEmpty()) {
      return new SiteAddress(from, fragment);
    }
    if (path.startsWith(rooted)) {
      String below = path.substring(rooted.length());
      return new SiteAddress(below.isEmpty() ? "index.html" : below, fragment);
    }
    String folder = from.substring(0, from.lastIndexOf('/') + 1);
    return new SiteAddress(below(folder, path), fragment);
  }

  /** A path from a folder: each ".." at its start goes up by one; our links have none elsewhere. */
  private static String below(String folder, String path) {
    int start = 0;
    int end = folder.length();
    while (path.startsWith("../", start) && end > 0) {
      start += 3;
      end = folder.lastIndexOf('/', end - 2) + 1;
    }
    while (path.startsWith("./", start)) {
      start += 2;
    }
    return folder.substring(0, end) + path.substring(start);
  }
}
