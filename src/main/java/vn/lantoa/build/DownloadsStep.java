package vn.lantoa.build;

import java.util.List;
import java.util.function.Consumer;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.site.Artifact;
import vn.lantoa.campaign.site.Made;
import vn.lantoa.downloads.Downloads;
import vn.lantoa.problem.Outcome;

/** What people take away from editions. */
record DownloadsStep(Downloads downloads) implements Step {
  @Override
  public Outcome<Made> make(Edition edition, Made before, Consumer<Artifact> out) {
    return Outcome.of(before.and(downloads.make(edition, before, out)), List.of());
  }

  /** The files that the whole site has once. */
  List<Artifact> shared() {
    return downloads.shared();
  }
}
