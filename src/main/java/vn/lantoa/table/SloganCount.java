package vn.lantoa.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.lantoa.edit.FrontMatterText;
import vn.lantoa.edit.SloganText;

/**
 * How many slogans a commune has, its own and those from above. Counted file by file, so that a
 * mistake in one commune keeps nobody from seeing what the others lack.
 */
final class SloganCount {
  private static final String SLOGANS = "slogans";

  private final List<Path> roots;
  private final Map<String, Map<String, Integer>> known = new HashMap<>();

  /**
   * @param roots the folders of content, those that lend first
   */
  SloganCount(List<Path> roots) {
    this.roots = List.copyOf(roots);
  }

  int of(CommuneFolder commune) throws IOException {
    Map<String, Integer> all = new TreeMap<>();
    String path = "";
    all.putAll(in(path));
    for (String name : commune.path().split("/")) {
      path = path.isEmpty() ? name : path + "/" + name;
      if (isNone(path)) {
        all.clear();
      }
      all.putAll(in(path));
    }
    return all.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Whether a locality wants none of those from above. */
  private boolean isNone(String path) throws IOException {
    for (Path root : roots) {
      Path file = root.resolve(path).resolve(CommuneFolder.LOCALITY);
      if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
          && FrontMatterText.of(Files.readAllBytes(file))
              .filter(text -> text.has(SLOGANS))
              .isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Those of one folder, by the names of their files: a nearer one covers one of its name. */
  private Map<String, Integer> in(String path) throws IOException {
    Map<String, Integer> found = known.get(path);
    if (found == null) {
      found = new TreeMap<>();
      for (Path root : roots) {
        count(root.resolve(path), found);
      }
      known.put(path, found);
    }
    return found;
  }

  private static void count(Path folder, Map<String, Integer> found) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path each : List.of(folder, folder.resolve(SLOGANS))) {
      if (Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS)) {
        try (Stream<Path> all = Files.list(each)) {
          all.filter(file -> file.toString().endsWith(".md"))
              .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
              .sorted()
              .forEach(files::add);
        }
      }
    }
    for (Path file : files) {
      byte[] bytes = Files.readAllBytes(file);
      FrontMatterText.of(bytes)
          .filter(text -> text.text("type").filter(SLOGANS::equals).isPresent())
          .ifPresent(
              text -> {
                int count =
                    text.has("hide")
                        ? 0
                        : SloganText.of(bytes).map(all -> all.slogans().size()).orElse(0);
                found.put(String.valueOf(file.getFileName()), count);
              });
    }
  }
}
