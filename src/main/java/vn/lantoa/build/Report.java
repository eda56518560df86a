package vn.lantoa.build;

import vn.lantoa.campaign.Catalogue;
import vn.lantoa.campaign.Entry;

/**
 * What a build has made.
 *
 * @param editions localities, years and lists
 * @param pages web pages
 * @param files all files, pages among them; none when nothing was written
 * @param bytes of all files
 */
public record Report(int editions, long pages, long files, long bytes) {

  /** What would be made of the content. */
  static Report unwritten(Catalogue catalogue) {
    long pages = 0;
    for (Entry entry : catalogue.entries()) {
      pages += catalogue.edition(entry).pages().size();
    }
    return new Report(catalogue.entries().size(), pages, 0, 0);
  }
}
