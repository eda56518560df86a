package vn.lantoa.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.lantoa.TestFolders;

/**
 * A site of {@code src/test/resources/sites}: the correct one in {@code _base}, changed by the
 * files of its own folder. {@code .delete} names files or folders to take away, {@code
 * arguments.txt} the command, {@code expected.txt} the exit code and all that is said. What lies in
 * {@code themes/rieng} changes a copy of our theme.
 */
record FixtureSite(String name) {
  private static final Path SITES = Golden.RESOURCES.resolve("sites");
  private static final String BASE = "_base";
  private static final String THEME = "themes/rieng";

  /** All sites but the base, sorted. */
  static List<FixtureSite> all() throws IOException {
    try (Stream<Path> folders = Files.list(SITES)) {
      return folders
          .map(folder -> folder.getFileName().toString())
          .filter(name -> !name.equals(BASE))
          .sorted()
          .map(FixtureSite::new)
          .toList();
    }
  }

  /** Lays the site out in a folder. */
  void copyTo(Path folder) throws IOException {
    TestFolders.copy(SITES.resolve(BASE).resolve("content"), folder.resolve("content"));
    Path delete = SITES.resolve(name).resolve(".delete");
    if (Files.exists(delete)) {
      for (String line : Files.readAllLines(delete, UTF_8)) {
        delete(folder.resolve(line));
      }
    }
    Path own = SITES.resolve(name).resolve("content");
    if (Files.exists(own)) {
      TestFolders.copy(own, folder.resolve("content"));
    }
    Path theme = SITES.resolve(name).resolve(THEME);
    if (Files.exists(theme)) {
      TestFolders.copy(Path.of("themes/lan-toa"), folder.resolve(THEME));
      TestFolders.copy(theme, folder.resolve(THEME));
    }
  }

  /** The command, {@code check} unless the site says otherwise. */
  String[] arguments() throws IOException {
    Path arguments = SITES.resolve(name).resolve("arguments.txt");
    return Files.exists(arguments)
        ? Files.readAllLines(arguments, UTF_8).toArray(String[]::new)
        : new String[] {"check"};
  }

  Path expected() {
    return Path.of("sites", name, "expected.txt");
  }

  @Override
  public String toString() {
    return name;
  }

  private static void delete(Path path) throws IOException {
    try (Stream<Path> walk = Files.walk(path)) {
      for (Path each : walk.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
