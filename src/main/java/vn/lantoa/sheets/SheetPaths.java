package vn.lantoa.sheets;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.site.Site;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;

/**
 * The files that sheets become. Their names are made of those of formats, designs and slogans,
 * which may meet ("khổ a" of "b-c" and "khổ a-b" of "c") and may grow longer than disks allow.
 */
final class SheetPaths {
  private final Map<String, Source> taken = new HashMap<>();
  private final Set<Source> told = new HashSet<>();
  private final int folder;
  private final Source locality;
  private final List<Problem> problems;

  /**
   * @param problems where findings go
   */
  SheetPaths(Site site, Edition edition, List<Problem> problems) {
    this.folder = site.folder(edition.entry()).length();
    this.locality = edition.source();
    this.problems = problems;
  }

  /** Tells a file that another sheet has already, and one whose path is too long. */
  void take(SheetSpec job) {
    for (String path : SheetExporter.paths(job)) {
      Source owner = taken.putIfAbsent(path, job.place());
      if (owner != null) {
        tell(Mistake.DUPLICATE_SLUG, job.place(), path, owner.toString(), "taken.sheet");
      }
      if (path.length() > Site.LONGEST_PATH) {
        Source place = folder > Site.LONGEST_FOLDER ? locality : job.place();
        String length = Integer.toString(path.length());
        tell(Mistake.PATH_TOO_LONG, place, length, Integer.toString(Site.LONGEST_PATH), path);
      }
    }
  }

  /** Once for each place: what is wrong with one sheet of a slogan is so with most others. */
  private void tell(Mistake mistake, Source place, String... arguments) {
    if (told.add(place)) {
      problems.add(Problem.of(mistake, place, arguments));
    }
  }
}
