package vn.lantoa.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import vn.lantoa.build.BuildSummary;
import vn.lantoa.build.Inputs;
import vn.lantoa.build.LiveBuild;
import vn.lantoa.build.Progress;
import vn.lantoa.problem.Outcome;

/** Makes the site for the preview, again and again, below a folder of the preview's own. */
final class Workshop {
  private final Path out;
  private final ServedSite served;
  private final LiveBuild build;

  Workshop(Path folder, ServedSite served) {
    this.out = folder.resolve("site");
    this.served = served;
    this.build = new LiveBuild(out);
  }

  /** Where the site is once it is made. */
  Path out() {
    return out;
  }

  /** Paths of the editions whose sheets are still to be made; that of the page in view is first. */
  List<String> waiting() {
    Optional<String> viewed = viewed();
    return build.waiting().stream()
        .sorted(Comparator.comparing(edition -> !viewed.equals(Optional.of(edition))))
        .toList();
  }

  /** The path of the edition in view. */
  Optional<String> viewed() {
    return build.edition(served.page());
  }

  /**
   * Makes it.
   *
   * @param whole paths of the editions whose sheets are made, too
   * @param isOvertaken whether nobody wants it any more; asked after each edition
   * @return nothing where that was so
   * @throws IOException where the disk cannot be read
   */
  Optional<Outcome<BuildSummary>> make(
      Inputs inputs, Set<String> whole, BooleanSupplier isOvertaken) throws IOException {
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
            inputs.sheets(),
            inputs.jobs(),
            true);
    Turns turns = new Turns(isOvertaken);
    try {
      return Optional.of(build.make(own, whole, turns));
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
