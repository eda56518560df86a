package vn.lantoa.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;
import vn.lantoa.problem.Suggestion;

/** The path named on the command line, when there is no such edition. */
record UnknownPath(Path content, String path) {
  /** More than a screen can show helps nobody. */
  private static final int SHOWN = 12;

  Problem unknown() throws IOException {
    List<String> known;
    try (Stream<Path> walk = Files.walk(content, 6)) {
      known =
          walk.filter(file -> file.endsWith("locality.md") || file.endsWith("campaign.md"))
              .map(file -> content.relativize(file.getParent()).toString().replace('\\', '/'))
              .filter(folder -> !folder.isEmpty())
              .sorted()
              .toList();
    }
    String last = path.substring(path.lastIndexOf('/') + 1);
    String guess =
        known.stream()
            .filter(k -> k.contains("/" + last))
            .findFirst()
            .or(() -> Suggestion.nearest(path, known))
            .orElse("");
    String some = String.join(", ", known.subList(0, Math.min(SHOWN, known.size())));
    return Problem.of(Mistake.UNKNOWN_LOCALITY, Source.command(), path, guess, some);
  }
}
