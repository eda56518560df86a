package vn.lantoa.build;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.lantoa.campaign.site.ContentFacts;
import vn.lantoa.jbake.JBakeSettings;
import vn.lantoa.pages.theme.Theme;
import vn.lantoa.problem.Outcome;
import vn.lantoa.read.ContentReader;
import vn.lantoa.read.Reading;

/**
 * Reads content and theme; what is wrong with either is told in one run.
 *
 * @param workers for the files of the content
 */
record GroundReader(Inputs inputs, ThreadPool workers) {
  /**
   * Everything.
   *
   * @throws IOException where the disk cannot be read
   */
  Outcome<Ground> read() throws IOException {
    return ground(reader().readAll(inputs.path()));
  }

  /**
   * Only what changed since an earlier build, where that gives the same as reading everything.
   *
   * @throws IOException where the disk cannot be read
   */
  Outcome<Ground> read(Attempt attempt) throws IOException {
    Reuse reuse = attempt.reuse();
    Faulty faulty = attempt.faulty();
    ContentFacts before = faulty.before();
    Optional<Set<String>> stale = faulty.isNone() ? reuse.stale() : Optional.empty();
    if (stale.isPresent()) {
      Optional<Outcome<Ground>> again =
          reader().readAgain(inputs.path(), before, stale.get()).map(this::ground);
      if (again.flatMap(Outcome::value).filter(now -> reuse.isAsBefore(now.site())).isPresent()) {
        return again.get();
      }
    }
    return ground(
        reader()
            .readAround(inputs.path(), before, faulty.kept(), faulty.leftOut(), attempt.blame()));
  }

  private ContentReader reader() {
    return new ContentReader(inputs.content(), inputs.today(), workers::together);
  }

  private Outcome<Ground> ground(Outcome<Reading> content) {
    return content.with(
        Theme.read(inputs.theme(), inputs.assets()),
        (reading, theme) ->
            JBakeSettings.read(inputs.theme())
                .then(
                    settings ->
                        Outcome.of(new Ground(inputs, reading, theme, settings), List.of())));
  }
}
