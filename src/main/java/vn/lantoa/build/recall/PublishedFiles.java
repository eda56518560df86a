package vn.lantoa.build.recall;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The files of a finished site that have what is recalled. */
final class PublishedFiles {
  private PublishedFiles() {}

  /**
   * Paths below the site's folder, sorted. Letters of a PDF are outlines and a picture has none:
   * those are known by their names.
   *
   * @param sheets files that have it by the content of today
   */
  static List<String> of(Recalled recalled, Path site, Set<String> sheets) throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      return files
          .filter(Files::isRegularFile)
          .filter(
              file -> {
                String path = below(site, file);
                return sheets.contains(path) || recalled.isNamedBy(path) || has(recalled, file);
              })
          .map(file -> below(site, file))
          .sorted()
          .toList();
    }
  }

  private static String below(Path site, Path file) {
    return site.relativize(file).toString().replace('\\', '/');
  }

  private static boolean has(Recalled recalled, Path file) {
    try {
      return FinishedText.of(file.toString(), Files.readAllBytes(file))
          .filter(recalled::isIn)
          .isPresent();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
