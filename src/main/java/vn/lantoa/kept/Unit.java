package vn.lantoa.kept;

import java.util.List;
import vn.lantoa.campaign.site.LinkOut;
import vn.lantoa.campaign.site.StoredFile;
import vn.lantoa.problem.Problem;

/**
 * A part of the site that is made in one go, from inputs of its own: an edition, or what all of
 * them share.
 *
 * @param name path of the edition below the content root
 * @param key of all that it was made from
 * @param day of the build that made it; later ones take it over
 * @param pages how many of its files are pages
 * @param leads out of it
 * @param problems that were told while it was made
 */
public record Unit(
    String name,
    String key,
    String day,
    int pages,
    List<StoredFile> files,
    List<KeptSheet> sheets,
    List<LinkOut> leads,
    List<Problem> problems) {
  /** The name of what belongs to no edition; none of those has it. */
  public static final String SHARED = "*";

  /** The key of what could not be made for its errors: nothing is made from such. */
  private static final String FAILED = "";

  /** An edition of a part of a site that could not be made for its errors. */
  public static Unit failed(String name, String day, List<Problem> errors) {
    return new Unit(name, FAILED, day, 0, List.of(), List.of(), List.of(), errors);
  }

  /** Whether it could not be made. */
  public boolean isFailed() {
    return key.equals(FAILED);
  }

  public Unit {
    files = List.copyOf(files);
    sheets = List.copyOf(sheets);
    leads = List.copyOf(leads);
    problems = List.copyOf(problems);
  }
}
