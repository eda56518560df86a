package vn.lantoa.cli;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;

/** The files that a user means by words: files, folders with files, and names with stars. */
final class WorkbookFiles {
  /** What systems put into folders unasked. */
  private static final Set<String> NOBODYS = Set.of("desktop.ini", "Thumbs.db");

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
        problems.add(Problem.of(Mistake.NO_WORKBOOK, Source.command(), words));
      }
      found.forEach(file -> files.put(surroundings.shown(file), file));
    }
    return files;
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

  private List<Path> below(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder, 5)) {
      return walk.filter(Files::isRegularFile).filter(this::isReport).sorted().toList();
    }
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
    PathMatcher pattern = FileSystems.getDefault().getPathMatcher("glob:" + name);
    List<Path> found = new ArrayList<>();
    if (Files.isDirectory(folder)) {
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
