package vn.lantoa.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;
import vn.lantoa.problem.Suggestion;
import vn.lantoa.read.file.ContentRoot;

/** The path named on the command line, when there is no such edition. */
record UnknownPath(List<ContentRoot> roots, String path) {
  /** More than a screen can show helps nobody. */
  private static final int SHOWN = 12;

  Problem unknown() throws IOException {
    List<String> known = new ArrayList<>();
    for (ContentRoot root : roots.stream().filter(root -> !root.lent()).toList()) {
      try (Stream<Path> walk = Files.walk(root.folder(), 6)) {
        walk.filter(file -> file.endsWith("locality.md") || file.endsWith("campaign.md"))
            .map(file -> root.folder().relativize(file.getParent()).toString())
            .filter(folder -> !folder.isEmpty())
            .forEach(folder -> known.add(folder.replace('\\', '/')));
      }
    }
    known.sort(null);
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
