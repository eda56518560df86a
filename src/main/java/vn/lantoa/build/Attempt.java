package vn.lantoa.build;

import java.util.ArrayList;
import java.util.List;
import vn.lantoa.campaign.site.Site;
import vn.lantoa.kept.Manifest;
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
   * that they lack a locality without telling why, or that they were made on a day in another
   * phase.
   */
  List<Problem> unfit(Site site) {
    List<Problem> told = toldByParts();
    if (!told.isEmpty() || reuse.fitsParts(site) || isMadeAnew()) {
      return told;
    }
    if (!faulty.isNone()) {
      return List.copyOf(faulty.problems().keySet());
    }
    String name = reuse.portion().parts().get(0).folder().getFileName().toString();
    return List.of(Problem.of(Mistake.PART_OF_OTHER, Source.command(), name, "day"));
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
   * Whether parts differ over a locality with errors that only the making of its pages showed: its
   * own part knows nothing new of it, others have pages that tell its new name or lead to it. Then
   * these have to be made anew, and parts have but the sheets.
   */
  private boolean isMadeAnew() {
    return reuse.portion().parts().stream()
        .flatMap(part -> part.manifest().stream())
        .anyMatch(Manifest::hasFailed);
  }

  /** Whether editions are made, and not only taken over from parts. */
  boolean makesEditions(Site site) {
    return reuse.portion().parts().isEmpty() || !reuse.fitsParts(site);
  }
}
