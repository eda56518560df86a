package vn.lantoa.kept;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.lantoa.bytes.Digests;

/**
 * What turns one published site into another.
 *
 * @param uploads paths of files that are new or others, what pages need before the pages
 * @param deletes paths of files that are no more
 */
public record SiteChanges(List<String> uploads, List<String> deletes) {
  private static final Comparator<String> PAGES_LAST =
      Comparator.comparing((String path) -> path.endsWith(".html"))
          .thenComparing(Comparator.naturalOrder());

  public SiteChanges {
    uploads = List.copyOf(uploads);
    deletes = List.copyOf(deletes);
  }

  /**
   * Compares two folders, file by file; the files that git keeps in one are nobody's.
   *
   * @throws IOException where one cannot be read
   */
  public static SiteChanges between(Path before, Path now) throws IOException {
    Map<String, Path> old = files(before);
    Map<String, Path> all = files(now);
    List<String> deletes = old.keySet().stream().filter(path -> !all.containsKey(path)).toList();
    Stream.Builder<String> uploads = Stream.builder();
    for (Map.Entry<String, Path> file : all.entrySet()) {
      Path was = old.get(file.getKey());
      if (was == null || !isSame(was, file.getValue())) {
        uploads.add(file.getKey());
      }
    }
    return new SiteChanges(uploads.build().sorted(PAGES_LAST).toList(), deletes);
  }

  /**
   * Compares two sites of which the digests are known.
   *
   * @param before digests by the paths of files
   * @param now likewise
   */
  public static SiteChanges between(Map<String, String> before, Map<String, String> now) {
    return new SiteChanges(
        now.entrySet().stream()
            .filter(file -> !file.getValue().equals(before.get(file.getKey())))
            .map(Map.Entry::getKey)
            .sorted(PAGES_LAST)
            .toList(),
        before.keySet().stream().filter(path -> !now.containsKey(path)).sorted().toList());
  }

  private static boolean isSame(Path one, Path other) throws IOException {
    return Files.size(one) == Files.size(other)
        && (Files.isSameFile(one, other) || digest(one).equals(digest(other)));
  }

  private static String digest(Path file) throws IOException {
    return Digests.hex(Files.readAllBytes(file));
  }

  private static Map<String, Path> files(Path root) throws IOException {
    Map<String, Path> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(root)) {
      for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
        String path = root.relativize(file).toString().replace('\\', '/');
        if (!path.equals(".git") && !path.startsWith(".git/")) {
          files.put(path, file);
        }
      }
    }
    return files;
  }
}
