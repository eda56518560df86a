package vn.lantoa.build;

import java.io.IOException;
import java.nio.file.Path;
import vn.lantoa.problem.Outcome;
import vn.lantoa.publish.Scratch;
import vn.lantoa.publish.SitePlace;

/**
 * Makes one site again and again in a folder of this process's own, where each is the next one's
 * cache and only what differs is written.
 */
public final class LiveBuild {
  private final SitePlace place;

  /**
   * @param out the folder of the site; it need not exist
   */
  public LiveBuild(Path out) {
    this.place = new Scratch(out);
  }

  /**
   * Makes it from what its inputs are now. Nobody may read the folder from the moment on that
   * publishing starts.
   *
   * @throws IOException where the disk cannot be read
   */
  public Outcome<BuildSummary> make(Inputs inputs, Progress progress) throws IOException {
    return new Build(inputs, progress, place).publish();
  }
}
