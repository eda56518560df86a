package vn.lantoa.build.recall;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The files of a finished site that have what is recalled.
 *
 * @param files paths below the site's folder, sorted
 * @param gaps what could not be looked through
 */
record PublishedFiles(List<String> files, List<Gap> gaps) {
  PublishedFiles {
    files = List.copyOf(files);
    gaps = List.copyOf(gaps);
  }

  /**
   * Letters of a PDF are outlines and a picture has none: those are known by their names.
   *
   * @param sheets files that have it by the content of today
   */
  static PublishedFiles of(Recalled recalled, Path site, Set<String> sheets) throws IOException {
    Set<String> files = new TreeSet<>();
    Set<Gap> gaps = new TreeSet<>();
    Files.walkFileTree(
        site,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String path = below(site, file);
            if (sheets.contains(path) || recalled.isNamedBy(path)) {
              files.add(path);
            } else if (Files.isRegularFile(file)) {
              FinishedFile.Finding finding =
                  FinishedFile.search(recalled, path, () -> Files.newInputStream(file));
              if (finding.found()) {
                files.add(path);
              } else {
                gaps.addAll(finding.gaps());
              }
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            gaps.add(new Gap(file.equals(site) ? "." : below(site, file), Gap.Reason.CLOSED));
            return FileVisitResult.CONTINUE;
          }
        });
    return new PublishedFiles(List.copyOf(files), List.copyOf(gaps));
  }

  private static String below(Path site, Path file) {
    return site.relativize(file).toString().replace('\\', '/');
  }
}
