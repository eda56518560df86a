package vn.lantoa.build;

import vn.lantoa.campaign.site.StoredFile;
import vn.lantoa.kept.Manifest;
import vn.lantoa.kept.Unit;

/**
 * What a build has made.
 *
 * @param editions localities, years and lists
 * @param pages web pages
 * @param files all files, pages among them; none when nothing was written
 * @param bytes of all files
 * @param remade how many of the editions were not taken over from an earlier build
 * @param unchanged whether the site was as it would have been made, and was left alone
 */
public record BuildSummary(
    int editions, long pages, long files, long bytes, int remade, boolean unchanged) {

  /** Of a site that lies there already. */
  static BuildSummary unchanged(Manifest site) {
    long files = 0;
    long bytes = 0;
    long pages = 0;
    for (Unit unit : site.units()) {
      pages += unit.pages();
      files += unit.files().size();
      bytes += unit.files().stream().mapToLong(StoredFile::size).sum();
    }
    return new BuildSummary(site.units().size() - 1, pages, files, bytes, 0, true);
  }
}
