package vn.lantoa.sheets.design;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import vn.lantoa.problem.Outcome;
import vn.lantoa.problem.Source;

/**
 * The drawings of a theme by name, for designs with room for one. Each is read when it is first
 * asked for. Safe for many threads.
 */
public final class Illustrations {
  /** What stands where nobody asks for another: it goes with any slogan. */
  public static final String NEUTRAL = "cung-nhau";

  private static final String ENDING = ".svg";

  private final Map<String, Path> files;
  private final Map<String, Outcome<Illustration>> known = new ConcurrentHashMap<>();

  private Illustrations(Map<String, Path> files) {
    this.files = files;
  }

  /**
   * Looks what drawings there are, and reads none.
   *
   * @param folder {@code themes/lan-toa/pictures}; there need not be any
   */
  public static Illustrations find(Path folder) {
    Map<String, Path> files = new TreeMap<>();
    try (Stream<Path> entries = Files.list(folder)) {
      entries.forEach(
          file -> {
            String name = String.valueOf(file.getFileName());
            if (name.endsWith(ENDING) && !name.startsWith(".")) {
              files.put(name.substring(0, name.length() - ENDING.length()), file);
            }
          });
    } catch (IOException e) {
      return new Illustrations(Map.of());
    }
    return new Illustrations(files);
  }

  /** Sorted. */
  public List<String> names() {
    return List.copyOf(files.keySet());
  }

  /** Where one lies. */
  public Optional<Path> file(String name) {
    return Optional.ofNullable(files.get(name));
  }

  /** The drawing of one of these {@link #names}. */
  public Outcome<Illustration> read(String name) {
    return known.computeIfAbsent(
        name,
        n -> {
          Path file = Objects.requireNonNull(files.get(n), n);
          return Illustration.read(file, Source.of(file));
        });
  }
}
