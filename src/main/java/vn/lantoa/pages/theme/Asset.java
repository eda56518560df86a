package vn.lantoa.pages.theme;

import vn.lantoa.bytes.Digests;
import vn.lantoa.campaign.site.SitePaths;

/**
 * A file that pages load.
 *
 * @param name that the theme's author gave it
 * @param path below the root of the site; changes with the bytes
 * @param bytes not to be changed
 * @param integrity what a browser may compare the bytes with, computed once for all pages
 */
public record Asset(String name, String path, byte[] bytes, String integrity) {
  /**
   * The picture of social previews keeps its name: social sites hold on to the address for months,
   * and show nothing once it is gone.
   */
  public static final String PREVIEW = "og.png";

  static Asset of(String name, byte[] bytes) {
    String path = name.equals(PREVIEW) ? name : SitePaths.ASSETS + Digests.named(name, bytes);
    return new Asset(name, path, bytes, Digests.integrity(bytes));
  }

  /** The name alone, as other files of the folder call it. */
  String fileName() {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
