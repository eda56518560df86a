package vn.lantoa.build;

import java.util.function.Consumer;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.site.Artifact;
import vn.lantoa.campaign.site.Made;
import vn.lantoa.problem.Outcome;

/** One of the things that are made of an edition, one after the other. Used by many threads. */
interface Step {
  /**
   * Makes its files.
   *
   * @param before what the steps before it have made of the edition
   * @param out takes each file as soon as it is made, from any thread
   * @return what has been made now
   */
  Outcome<Made> make(Edition edition, Made before, Consumer<Artifact> out);
}
