package vn.lantoa.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.lantoa.kept.Manifest;
import vn.lantoa.kept.Unit;
import vn.lantoa.problem.Outcome;
import vn.lantoa.publish.Scratch;

/**
 * Makes one site again and again in a folder of this process's own, where each is the next one's
 * cache and only what differs is written. Sheets, which take long, are made when they are asked
 * for, edition by edition. One thread at a time.
 */
public final class LiveBuild {
  private final Scratch place;

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
   * @param whole paths of the editions whose sheets are all made; the others show those that were
   *     made before of the same
   * @throws IOException where the disk cannot be read
   */
  public Outcome<BuildSummary> make(Inputs inputs, Set<String> whole, Progress progress)
      throws IOException {
    return new Build(inputs, progress, place, Haste.butFor(whole)).publish();
  }

  /** Paths of the editions that have sheets still to be made. */
  public List<String> waiting() {
    return units().filter(Haste::isHasty).map(Unit::name).toList();
  }

  /**
   * The path of the edition that a file belongs to.
   *
   * @param file path in the site
   */
  public Optional<String> edition(String file) {
    return units()
        .filter(unit -> unit.files().stream().anyMatch(one -> one.path().equals(file)))
        .map(Unit::name)
        .findFirst();
  }

  private Stream<Unit> units() {
    return place.manifest().map(Manifest::units).stream().flatMap(List::stream);
  }
}
