package vn.lantoa.build;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
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
    Optional<Reuse.Stale> stale = attempt.faulty().isNone() ? reuse.stale() : Optional.empty();
    if (stale.isPresent()) {
      Optional<Outcome<Ground>> again =
          reader()
              .readAgain(inputs.path(), stale.get().before(), stale.get().places())
              .map(this::ground);
      if (again.flatMap(Outcome::value).filter(now -> reuse.isAsBefore(now.site())).isPresent()) {
        return again.get();
      }
    }
    return reuse.materials().readings().of(attempt, () -> readAround(attempt));
  }

  private Outcome<Ground> readAround(Attempt attempt) throws IOException {
    Faulty faulty = attempt.faulty();
    return ground(
        reader()
            .readAround(
                inputs.path(), faulty.before(), faulty.kept(), faulty.leftOut(), attempt.blame()));
  }

  private ContentReader reader() throws IOException {
    return new ContentReader(
        inputs.content(), inputs.today(), workers::together, OfficialPlaces.of(inputs));
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
