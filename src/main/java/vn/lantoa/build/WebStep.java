package vn.lantoa.build;

import java.util.List;
import java.util.function.Consumer;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.site.Artifact;
import vn.lantoa.campaign.site.Made;
import vn.lantoa.campaign.site.Site;
import vn.lantoa.pages.Pages;
import vn.lantoa.pages.template.Templates;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Outcome;
import vn.lantoa.problem.Problem;

/** The web pages of editions. */
record WebStep(Pages pages, Site site) implements Step {
  @Override
  public Outcome<Made> make(Edition edition, Made before, Consumer<Artifact> out) {
    try {
      pages.render(site, edition, before).forEach(out);
      return Outcome.of(before, leadingBack(edition));
    } catch (Templates.BrokenTemplate e) {
      return Outcome.failed(e.problems());
    }
  }

  /** A way out that leads to the visited site again. */
  private List<Problem> leadingBack(Edition edition) {
    return edition
        .ownExit()
        .filter(exit -> site.isOwn(exit.address()))
        .map(exit -> Problem.of(Mistake.EXIT_LEADS_BACK, exit.place(), exit.address().toString()))
        .stream()
        .toList();
  }

  /** The files that the whole site has once. */
  Outcome<List<Artifact>> shared() {
    try {
      return Outcome.of(pages.shared(site), List.of());
    } catch (Templates.BrokenTemplate e) {
      return Outcome.failed(e.problems());
    }
  }
}
