package vn.lantoa.build;

import java.util.List;
import java.util.function.Consumer;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.site.Artifact;
import vn.lantoa.campaign.site.Made;
import vn.lantoa.downloads.kit.Kits;
import vn.lantoa.problem.Outcome;

/** What has been made of editions so far, packed. */
record KitsStep(Kits kits) implements Step {
  @Override
  public Outcome<Made> make(Edition edition, Made before, Consumer<Artifact> out) {
    return Outcome.of(before.and(kits.make(edition, before, out)), List.of());
  }
}
