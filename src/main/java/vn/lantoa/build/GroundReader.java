package vn.lantoa.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.lantoa.campaign.site.OfficialPlace;
import vn.lantoa.country.AdministrativeMap;
import vn.lantoa.country.BrokenMapException;
import vn.lantoa.country.Commune;
import vn.lantoa.country.Province;
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
    return new ContentReader(inputs.content(), inputs.today(), workers::together, official());
  }

  /** The program's map; where it can't be read, who begins a folder is told. */
  private Function<String, Optional<OfficialPlace>> official() throws IOException {
    Path folder = inputs.assets().resolve(AdministrativeMap.FOLDER);
    if (!Files.isDirectory(folder)) {
      return code -> Optional.empty();
    }
    try {
      AdministrativeMap map = AdministrativeMap.read(folder);
      return code ->
          map.commune(code)
              .map(GroundReader::place)
              .or(() -> map.province(code).map(GroundReader::place));
    } catch (BrokenMapException e) {
      return code -> Optional.empty();
    }
  }

  private static OfficialPlace place(Commune commune) {
    Optional<OfficialPlace> above = Optional.of(place(commune.province()));
    return new OfficialPlace(commune.code(), commune.name(), commune.fullName(), above);
  }

  private static OfficialPlace place(Province province) {
    return new OfficialPlace(
        province.code(), province.name(), province.fullName(), Optional.empty());
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
