package vn.lantoa.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.lantoa.read.file.ContentRoot;
import vn.lantoa.read.file.FileNames;
import vn.lantoa.read.file.Scanner;

/**
 * The same folders in earlier years, which a build of one edition passes by. Who begins a year
 * copies them, so they are what tells last year's documents under a new date.
 */
final class EarlierYears {
  private EarlierYears() {}

  /**
   * The files down to the same place and, where that is a locality, below it.
   *
   * @param wanted path of an edition, or none for everything, which passes nothing by
   */
  static List<Scanner.Found> files(ContentRoot root, String wanted) throws IOException {
    if (wanted.isEmpty() || !Files.isDirectory(root.folder())) {
      return List.of();
    }
    int slash = wanted.indexOf('/');
    String year = slash < 0 ? wanted : wanted.substring(0, slash);
    String below = wanted.substring(year.length());
    try (Stream<Path> folders = Files.list(root.folder())) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("campaign.md")))
          .map(FileNames::of)
          .filter(name -> rest(name).equals(rest(year)) && name.compareTo(year) < 0)
          .sorted()
          .flatMap(old -> files(root, old, old + below))
          .toList();
    }
  }

  /** Campaigns of one kind have it in common: 2024-thang-6 was what 2025-thang-6 is. */
  private static String rest(String name) {
    return name.replaceFirst("^20\\d\\d", "");
  }

  private static Stream<Scanner.Found> files(ContentRoot root, String year, String path) {
    return new Scanner(root, path)
        .scan().stream()
            .filter(
                file ->
                    file.folder().equals(year)
                        || !path.equals(year) && file.folder().startsWith(year + "/"));
  }
}
