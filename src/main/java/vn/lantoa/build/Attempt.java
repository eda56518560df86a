package vn.lantoa.build;

import java.util.ArrayList;
import java.util.List;
import vn.lantoa.campaign.site.Site;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;
import vn.lantoa.read.Blame;

/**
 * One way through a build: it may be tried again around localities with errors.
 *
 * @param reuse what need not be made again
 * @param faulty what is passed by
 * @param blame takes down which localities errors concern
 */
record Attempt(Reuse reuse, Faulty faulty, Blame blame) {
  /**
   * What keeps a site from being put together as the parts are: errors that only they have found,
   * or that they were made for another site than this, which is a day in another phase, or another
   * site whose last pages are kept.
   */
  List<Problem> unfit(Site site) {
    List<Problem> told = toldByParts();
    if (!told.isEmpty() || reuse.fitsParts(site) || leavesOutMore()) {
      return told;
    }
    String name = reuse.portion().parts().get(0).folder().getFileName().toString();
    return List.of(Problem.of(Mistake.PART_OF_OTHER, Source.command(), name, "day, --last"));
  }

  /** Errors of localities that this attempt is not made around yet. */
  private List<Problem> toldByParts() {
    List<Problem> told = new ArrayList<>();
    reuse.portion().parts().stream()
        .flatMap(part -> part.manifest().stream())
        .flatMap(part -> part.units().stream())
        .filter(unit -> unit.isFailed() && !faulty.places().contains(unit.name()))
        .forEach(
            unit ->
                unit.problems()
                    .forEach(
                        problem -> {
                          blame.add(problem, unit.name(), false);
                          told.add(problem);
                        }));
    return told;
  }

  /**
   * Whether some part shows a locality that this site leaves out, since only the making of its
   * pages showed that it has errors and nobody has published it: then pages that speak of it have
   * to be made anew, and parts have but the sheets.
   */
  private boolean leavesOutMore() {
    return reuse.portion().parts().stream()
        .flatMap(part -> part.manifest().stream())
        .flatMap(known -> known.content().entries().stream())
        .anyMatch(entry -> faulty.leftOut().contains(entry.path()));
  }

  /** Whether editions are made, and not only taken over from parts. */
  boolean makesEditions(Site site) {
    return reuse.portion().parts().isEmpty() || !reuse.fitsParts(site);
  }
}
