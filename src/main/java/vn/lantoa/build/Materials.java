package vn.lantoa.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.bytes.Fingerprint;
import vn.lantoa.kept.ContentDigests;
import vn.lantoa.kept.ProgramDigests;
import vn.lantoa.problem.Outcome;
import vn.lantoa.read.Blame;
import vn.lantoa.read.file.ContentRoot;

/**
 * What a site is made from, looked at once for all its parts. Safe for many threads.
 *
 * @param frame what every part depends on, by name: program, theme, assets, options
 */
record Materials(Map<String, String> frame, ContentDigests content, Readings readings) {

  /**
   * Reads what keys are made of.
   *
   * @throws IOException where the content cannot be read
   */
  static Materials of(Inputs inputs) throws IOException {
    Map<String, String> frame = new LinkedHashMap<>();
    frame.put("program", ProgramDigests.program());
    frame.put("theme", theme(inputs.theme()));
    frame.put("assets", ProgramDigests.folder(inputs.assets()));
    frame.put(
        "options",
        new Fingerprint()
            .with(inputs.path())
            .with(inputs.baseUrl())
            .with(inputs.sheets())
            .with(inputs.content().stream().map(ContentRoot::lent).toList())
            .hex());
    ContentDigests content =
        ContentDigests.of(inputs.content().stream().map(ContentRoot::folder).toList());
    return new Materials(Collections.unmodifiableMap(frame), content, new Readings());
  }

  /** With the designs and pictures that a theme without its own prints with. */
  private static String theme(Path theme) {
    return new Fingerprint()
        .with(ProgramDigests.folder(theme))
        .with(ProgramDigests.folder(theme.resolveSibling("lan-toa")))
        .hex();
  }

  /** All that the site depends on but the day. */
  Map<String, String> all() {
    Map<String, String> all = new LinkedHashMap<>(frame);
    all.putAll(content.files());
    return all;
  }

  /** The last reading, for whoever makes several parts from the same. */
  static final class Readings {
    private Optional<Read> last = Optional.empty();

    private record Read(Faulty faulty, Outcome<Ground> ground, Blame blame) {
      boolean isAround(Faulty wanted) {
        return faulty.kept().equals(wanted.kept()) && faulty.leftOut().equals(wanted.leftOut());
      }
    }

    /** Reads. */
    interface Reader {
      Outcome<Ground> read() throws IOException;
    }

    /**
     * What was read around the same localities, or is read now; the attempt learns whom errors
     * concern in either case.
     */
    synchronized Outcome<Ground> of(Attempt attempt, Reader reader) throws IOException {
      Optional<Read> known = last.filter(read -> read.isAround(attempt.faulty()));
      if (known.isEmpty()) {
        Outcome<Ground> ground = reader.read();
        last = Optional.of(new Read(attempt.faulty(), ground, attempt.blame().copy()));
        return ground;
      }
      attempt.blame().addAll(known.get().blame());
      return known.get().ground();
    }
  }
}
