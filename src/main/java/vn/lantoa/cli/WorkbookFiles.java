package vn.lantoa.cli;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.lantoa.cli.terminal.Environment;
import vn.lantoa.cli.terminal.PathOptions;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;

/** The files that a user means by words: files, folders with files, and names with stars. */
final class WorkbookFiles {
  /** What systems put into folders unasked. */
  private static final Set<String> NOBODYS = Set.of("desktop.ini", "Thumbs.db");

  private static final int DEEPEST = 32;

  private final Environment surroundings;
  private final Path not;

  /**
   * @param not a file that is written, not read
   */
  WorkbookFiles(Environment surroundings, Path not) {
    this.surroundings = surroundings;
    this.not = not;
  }

  /** By their names as the user knows them. */
  Map<String, Path> find(List<String> typed, List<Problem> problems) throws IOException {
    Map<String, Path> files = new TreeMap<>();
    for (String words : typed) {
      List<Path> found = found(words);
      if (found.isEmpty()) {
        String shown = printable(words);
        problems.add(Problem.of(Mistake.NO_WORKBOOK, Source.command(), shown));
      }
      found.forEach(file -> put(files, file));
    }
    return files;
  }

  /** Two that would be shown alike are still two. */
  private void put(Map<String, Path> files, Path file) {
    String name = printable(surroundings.shown(file));
    while (!file.equals(files.getOrDefault(name, file))) {
      name += "?";
    }
    files.put(name, file);
  }

  private static String printable(String text) {
    return text.replaceAll("\\p{Cc}", "?");
  }

  private List<Path> found(String words) throws IOException {
    try {
      Path path = PathOptions.resolve(surroundings.folder(), words);
      if (Files.isRegularFile(path)) {
        return List.of(path);
      }
      if (Files.isDirectory(path)) {
        return below(path);
      }
    } catch (InvalidPathException e) { // Windows allows no star in a path
      return starred(words);
    }
    return starred(words);
  }

  /** What lies in a folder; what could not be looked into, too, so that it can be told. */
  private List<Path> below(Path folder) throws IOException {
    Path real = folder.toRealPath();
    List<Path> found = new ArrayList<>();
    Files.walkFileTree(
        real,
        Set.of(),
        DEEPEST,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (Files.isRegularFile(file) || Files.isDirectory(file)) {
              found.add(folder.resolve(real.relativize(file)));
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            found.add(folder.resolve(real.relativize(file)));
            return FileVisitResult.CONTINUE;
          }
        });
    return found.stream().map(Path::normalize).filter(this::isReport).sorted().toList();
  }

  /** Not what Excel, LibreOffice or the system put there. */
  private boolean isReport(Path file) {
    String name = file.getFileName().toString();
    return !name.startsWith(".")
        && !name.startsWith("~$")
        && !NOBODYS.contains(name)
        && !file.equals(not);
  }

  /** Shells of Windows leave stars to programs. */
  private List<Path> starred(String words) throws IOException {
    String tidy = words.replace('\\', '/');
    String name = tidy.substring(tidy.lastIndexOf('/') + 1);
    String folderName = tidy.substring(0, tidy.lastIndexOf('/') + 1);
    if (!name.contains("*") || folderName.contains("*")) {
      return List.of();
    }
    Path folder = PathOptions.resolve(surroundings.folder(), folderName);
    String glob = name.replaceAll("[\\\\\\[\\]{}?]", "\\\\$0");
    PathMatcher pattern = FileSystems.getDefault().getPathMatcher("glob:" + glob);
    List<Path> found = new ArrayList<>();
    if (Files.isDirectory(folder) && !Files.isReadable(folder)) {
      found.add(folder);
    } else if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        files
            .filter(Files::isRegularFile)
            .filter(this::isReport)
            .filter(file -> pattern.matches(file.getFileName()))
            .sorted()
            .forEach(found::add);
      }
    }
    return found;
  }
}
