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
   * @param gone why it would have none
   */
  public record Faulty(String path, Optional<LocalDate> since, Gone gone) {}

  /** Why a locality with errors cannot keep its last pages. */
  public enum Gone {
    /** There are none that can be used. */
    NEVER,
    /** An error is in a number to call: they may tell a wrong one. */
    NUMBER,
    /** A number was changed, or a text taken down since they were made. */
    CHANGED,
    /** A text was deleted since. */
    DELETED,
    /** They do not go with the pages of the others. */
    ALONE
  }

  /** Of a site that lies there already. */
  static BuildSummary unchanged(Manifest site) {
    long files = 0;
    long bytes = 0;
    long pages = 0;
    int editions = 0;
    for (Unit unit : site.units()) {
      editions += unit.name().equals(Unit.SHARED) ? 0 : 1;
      pages += unit.pages();
      files += unit.files().size();
      bytes += unit.files().stream().mapToLong(StoredFile::size).sum();
    }
    return new BuildSummary(editions, pages, files, bytes, 0, true, List.of(), List.of());
  }
}
