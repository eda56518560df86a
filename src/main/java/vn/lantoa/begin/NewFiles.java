package vn.lantoa.begin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Writes what a folder begins with: all of it or none, and nothing over what is there. The files
 * are made in a hidden folder beside; then whole new folders take their places, in the usual case
 * by a single renaming.
 */
public final class NewFiles {
  private final Path folder;
  private final Path base;
  private final Path stage;
  private final Deque<Path> moved = new ArrayDeque<>();

  /**
   * What was done.
   *
   * @param written paths below the folder
   * @param kept those that were there already, and are as they were
   */
  public record Written(List<String> written, List<String> kept) {}

  private NewFiles(Path folder, Path base) throws IOException {
    this.folder = folder;
    this.base = base;
    this.stage = Files.createTempDirectory(base, ".lantoa-");
  }

  /**
   * Writes into a folder, which need not be there yet.
   *
   * @throws FileAlreadyExistsException where her own file is there: it has been begun before
   * @throws IOException where the disk fails; nothing was written then
   */
  public static Written write(Path folder, BeginningFiles files) throws IOException {
    Map<String, byte[]> all = new LinkedHashMap<>();
    files.texts().forEach((name, text) -> all.put(name, text.getBytes(StandardCharsets.UTF_8)));
    return write(folder, List.of(files.own()), all);
  }

  /**
   * Writes into a folder, which need not be there yet.
   *
   * @param own those of the files that must not be there
   * @throws FileAlreadyExistsException where one of them is: it has been begun before
   * @throws IOException where the disk fails; nothing was written then
   */
  public static Written write(Path folder, List<String> own, Map<String, byte[]> files)
      throws IOException {
    for (String name : own) {
      if (isThere(folder.resolve(name))) {
        throw new FileAlreadyExistsException(name);
      }
    }
    List<String> written = new ArrayList<>();
    List<String> kept = new ArrayList<>();
    files.keySet().forEach(n -> (isThere(folder.resolve(n)) ? kept : written).add(n));
    Path whole = folder.toAbsolutePath().normalize();
    NewFiles making = new NewFiles(whole, nearest(whole));
    try {
      making.put(files, written);
    } finally {
      making.clear();
    }
    return new Written(written, kept);
  }

  private static boolean isThere(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }

  /** The folder, or the lowest above it that is there. */
  private static Path nearest(Path folder) throws IOException {
    for (Path path = folder; path != null; path = path.getParent()) {
      if (Files.isDirectory(path)) {
        return path;
      }
      if (isThere(path)) {
        throw new FileAlreadyExistsException(path.toString());
      }
    }
    throw new java.nio.file.NoSuchFileException(folder.toString());
  }

  private void put(Map<String, byte[]> bytes, List<String> names) throws IOException {
    Set<Path> pieces = new LinkedHashSet<>();
    for (String name : names) {
      Path below = base.relativize(folder.resolve(name));
      Path file = stage.resolve(below);
      Files.createDirectories(file.getParent());
      Files.write(file, bytes.get(name));
      pieces.add(firstMissing(below));
    }
    try {
      for (Path piece : pieces) {
        Files.move(stage.resolve(piece), base.resolve(piece)); // never over anything
        moved.push(piece);
      }
    } catch (IOException e) {
      takeBack();
      throw e;
    }
  }

  private Path firstMissing(Path below) {
    int parts = 1;
    while (parts < below.getNameCount() && isThere(base.resolve(below.subpath(0, parts)))) {
      parts++;
    }
    return below.subpath(0, parts);
  }

  private void takeBack() throws IOException {
    for (Path piece : moved) {
      Files.move(base.resolve(piece), stage.resolve(piece));
    }
  }

  private void clear() throws IOException {
    try (Stream<Path> left = Files.walk(stage)) {
      for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
