package vn.lantoa.build;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.lantoa.campaign.site.StoredFile;
import vn.lantoa.kept.Manifest;
import vn.lantoa.kept.Unit;
import vn.lantoa.problem.Problem;

/**
 * What a build has made.
 *
 * @param editions localities, years and lists
 * @param pages web pages
 * @param files all files, pages among them; none when nothing was written
 * @param bytes of all files
 * @param remade how many of the editions were not taken over from an earlier build
 * @param unchanged whether the site was as it would have been made, and was left alone
 * @param faulty the localities around which it was made
 * @param errors of these
 */
public record BuildSummary(
    int editions,
    long pages,
    long files,
    long bytes,
    int remade,
    boolean unchanged,
    List<Faulty> faulty,
    List<Problem> errors) {
  public BuildSummary {
    faulty = List.copyOf(faulty);
    errors = List.copyOf(errors);
  }

  /**
   * A locality with errors.
   *
   * @param since when its pages were made, which are older than the others; none where it has no
   *     pages any more
   */
  public record Faulty(String path, Optional<LocalDate> since) {}

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
    return new BuildSummary(
        site.units().size() - 1, pages, files, bytes, 0, true, List.of(), List.of());
  }
}
