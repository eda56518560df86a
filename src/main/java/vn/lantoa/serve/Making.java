package vn.lantoa.serve;

import vn.lantoa.build.BuildSummary;
import vn.lantoa.build.Inputs;
import vn.lantoa.problem.Outcome;

/** What a preview makes a site from, and who wants to know of each. */
public interface Making {
  /** What to build from now: the day may have changed, and the theme may be gone. */
  Outcome<Inputs> inputs();

  /** A build is done, or there is something to mend. Called from the preview's thread. */
  void made(Outcome<BuildSummary> outcome, boolean sheets, long milliseconds);

  /** What went wrong is no mistake of the author's. */
  void failed(Throwable fault);
}
