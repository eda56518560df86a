package vn.lantoa.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import vn.lantoa.build.BuildSummary;
import vn.lantoa.build.Inputs;
import vn.lantoa.build.LiveBuild;
import vn.lantoa.build.Progress;
import vn.lantoa.problem.Outcome;

/**
 * Makes the site for the preview, again and again, below a folder of the preview's own. Pages alone
 * and all with sheets have a folder each, and each is the next build's cache.
 */
final class Workshop {
  private final Path folder;
  private final ServedSite served;
  private final LiveBuild pages;
  private final LiveBuild whole;

  Workshop(Path folder, ServedSite served) {
    this.folder = folder;
    this.served = served;
    this.pages = new LiveBuild(out(false));
    this.whole = new LiveBuild(out(true));
  }

  /** Where the site is once it is made. */
  Path out(boolean sheets) {
    return folder.resolve(sheets ? "whole" : "pages");
  }

  /**
   * Makes it.
   *
   * @param isOvertaken whether nobody wants it any more; asked after each edition
   * @return nothing where that was so
   * @throws IOException where the disk cannot be read
   */
  Optional<Outcome<BuildSummary>> make(Inputs inputs, boolean sheets, BooleanSupplier isOvertaken)
      throws IOException {
    Path out = out(sheets);
    Inputs own =
        new Inputs(
            inputs.content(),
            inputs.path(),
            inputs.theme(),
            inputs.assets(),
            out,
            out.toString(),
            inputs.baseUrl(),
            inputs.today(),
            sheets,
            inputs.jobs(),
            true);
    Turns turns = new Turns(isOvertaken);
    try {
      return Optional.of((sheets ? whole : pages).make(own, turns));
    } catch (Overtaken e) {
      return Optional.empty();
    } finally {
      turns.hold.ifPresent(served::release);
    }
  }

  /** Stops a build that is of no use; while it takes the old site's place, nobody reads that. */
  private final class Turns implements Progress {
    private final BooleanSupplier isOvertaken;
    private Optional<Long> hold = Optional.empty();

    Turns(BooleanSupplier isOvertaken) {
      this.isOvertaken = isOvertaken;
    }

    @Override
    public void starts(Phase phase) {
      if (phase == Phase.PUBLISH && hold.isEmpty()) {
        hold = Optional.of(served.hold());
      }
    }

    @Override
    public void advances(int done, int total) {
      if (isOvertaken.getAsBoolean()) {
        throw new Overtaken();
      }
    }
  }

  /** Ends a build between two editions: it has no other way to be told. */
  private static final class Overtaken extends RuntimeException {
    private static final long serialVersionUID = 1;

    Overtaken() {
      super("a newer build is wanted", null, false, false);
    }
  }
}
