package vn.lantoa.build;

import java.util.List;
import vn.lantoa.kept.EarlierSite;
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
   * What is wrong where parts do not fit the site that they are to become. What a part lacks and
   * nobody has published cannot be left out of a site that all parts know to have it: that is told
   * already. Else it is a day in another phase, or another site whose last pages are kept.
   */
  List<Problem> unfit() {
    EarlierSite part = reuse.portion().parts().get(0);
    boolean isTold =
        part.manifest().stream()
            .flatMap(known -> known.content().entries().stream())
            .anyMatch(entry -> faulty.leftOut().contains(entry.path()));
    String name = part.folder().getFileName().toString();
    return isTold
        ? List.copyOf(faulty.problems().keySet())
        : List.of(Problem.of(Mistake.PART_OF_OTHER, Source.command(), name, "day, --last"));
  }
}
