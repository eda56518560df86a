package vn.lantoa.campaign.site;

import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.lantoa.campaign.Entry;

/**
 * What is built, and for when.
 *
 * @param baseUrl address of the site's root, ending with a slash; without it nothing absolute is
 *     written (canonical addresses, Open Graph, sitemap, feed)
 * @param today as of which day it speaks, in Vietnam: the first of the phase that is built in
 */
public record Site(Catalogue catalogue, Optional<URI> baseUrl, LocalDate today) {
  /**
   * What a path below the root of the site may measure, in characters: Windows takes 260 with the
   * folder that the site lies in.
   */
  public static final int LONGEST_PATH = 200;

  /** The share of an edition's folder in that: a long slogan's sheet needs the other 150. */
  public static final int LONGEST_FOLDER = 50;

  /** The same as of another day. */
  public Site on(LocalDate day) {
    return new Site(catalogue, baseUrl, day);
  }

  /** The edition that is the root of the site. */
  public Entry root() {
    return catalogue.entries().get(0);
  }

  /** Whether an address leads to a page of the site, however its host is written. */
  public boolean isOwn(URI address) {
    URI plain = address.normalize();
    return baseUrl
        .map(URI::normalize)
        .filter(base -> host(base).equals(host(plain)))
        .filter(base -> folder(plain).startsWith(folder(base)))
        .isPresent();
  }

  private static String folder(URI address) {
    return address.getPath() + (address.getPath().endsWith("/") ? "" : "/");
  }

  /** One site may answer with and without www. and encryption. */
  private static String host(URI address) {
    String host = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
    boolean usual = Set.of(-1, 80, 443).contains(address.getPort());
    return host.replaceFirst("^www\\.", "").replaceFirst("\\.$", "")
        + (usual ? "" : ":" + address.getPort());
  }

  /** The folder of an edition below the root of the site: empty, or ending with a slash. */
  public String folder(Entry entry) {
    String root = root().path();
    String below = root.isEmpty() ? entry.path() : entry.path().substring(root.length());
    String relative = below.startsWith("/") ? below.substring(1) : below;
    return relative.isEmpty() ? "" : relative + "/";
  }
}
