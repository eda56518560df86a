package vn.lantoa.renew;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.lantoa.begin.StandIns;
import vn.lantoa.edit.FrontMatterText;

/**
 * What her folder has of a year, for one of her editions or for all.
 *
 * @param folder of the year: 2025, or 2025-thang-6
 * @param editions their paths below the content, the higher ones first
 * @param files of the editions and of what lies above them, by their paths below the content
 */
public record OldYear(String folder, List<String> editions, Map<String, byte[]> files) {
  static final String LOCALITY = "locality.md";
  private static final int DEEPEST = 12;
  private static final long LARGEST = 16L << 20;

  public OldYear {
    editions = List.copyOf(editions);
    files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
  }

  /** The four digits. */
  public int year() {
    return Integer.parseInt(folder.substring(0, 4));
  }

  /** Without an edition; where another one lies below it, as what that needs. */
  public OldYear without(String edition) {
    List<String> rest = editions.stream().filter(one -> !one.equals(edition)).toList();
    Map<String, byte[]> left = new LinkedHashMap<>(files);
    if (rest.stream().noneMatch(one -> one.startsWith(edition + "/"))) {
      left.keySet().removeIf(path -> owner(path, editions, folder).equals(edition));
    }
    return new OldYear(folder, rest, left);
  }

  /** Her own files of an edition, of some types. */
  public List<String> ofType(String edition, String... types) {
    return ofType(types).stream()
        .filter(path -> owner(path, places(), folder).equals(edition))
        .toList();
  }

  /** The nearest place, or else the year, that a file is of. */
  String owner(String path) {
    return owner(path, places(), folder);
  }

  private List<String> places() {
    return files.keySet().stream()
        .filter(path -> path.endsWith("/" + LOCALITY))
        .map(path -> path.substring(0, path.length() - LOCALITY.length() - 1))
        .toList();
  }

  /** The same folder of another year. */
  public String folder(int other) {
    return other + folder.substring(4);
  }

  /** A path of this year in another one. */
  public String renamed(String path, int other) {
    return folder(other) + path.substring(folder.length());
  }

  /** Folders of years that she has, the latest last. */
  public static List<String> years(Path content) throws IOException {
    if (!Files.isDirectory(content)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(content)) {
      return all.filter(path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
          .map(path -> String.valueOf(path.getFileName()))
          .filter(OldYear::isYear)
          .sorted()
          .toList();
    }
  }

  /** Whether a folder is that of a campaign: 2025, 2025-thang-6. */
  public static boolean isYear(String name) {
    return name.matches("20\\d\\d(-[\\p{L}\\d-]+)?");
  }

  /**
   * Reads it.
   *
   * @param edition its path; that of the year for all of them
   */
  public static OldYear read(Path content, String edition) throws IOException {
    String year = edition.replaceFirst("/.*", "");
    Map<String, byte[]> all = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(content.resolve(year), DEEPEST)) {
      for (Path file : walk.filter(path -> isPlain(content, path)).toList()) {
        if (Files.size(file) <= LARGEST) {
          all.put(content.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
        }
      }
    }
    List<String> places =
        all.keySet().stream()
            .filter(path -> path.endsWith("/" + LOCALITY))
            .map(path -> path.substring(0, path.length() - LOCALITY.length() - 1))
            .toList();
    boolean whole = edition.equals(year);
    StandIns standIns = new StandIns(all.keySet());
    List<String> wanted = new ArrayList<>();
    for (String place : places) {
      if (place.equals(edition)
          || whole && !standIns.isOne(place, file -> Optional.ofNullable(all.get(file)))) {
        wanted.add(place);
      }
    }
    Map<String, byte[]> files = new LinkedHashMap<>();
    all.forEach(
        (path, bytes) -> {
          String owner = owner(path, places, year);
          if (whole || owner.equals(edition) || edition.startsWith(owner + "/")) {
            files.put(path, bytes);
          }
        });
    return new OldYear(year, wanted, files);
  }

  private static boolean isPlain(Path content, Path file) {
    for (Path name : content.relativize(file)) {
      if (String.valueOf(name).startsWith(".")) {
        return false;
      }
    }
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
  }

  private static String owner(String path, List<String> places, String year) {
    return places.stream()
        .filter(place -> path.startsWith(place + "/"))
        .reduce((one, next) -> one.length() > next.length() ? one : next)
        .orElse(year);
  }

  /** A file's front matter, where it has one that can be read. */
  public Optional<FrontMatterText> front(String path) {
    return Optional.ofNullable(files.get(path))
        .filter(unused -> path.endsWith(".md"))
        .flatMap(FrontMatterText::of);
  }

  /** Files of a type, in their order, those of editions alone. */
  private List<String> ofType(String... types) {
    List<String> wanted = List.of(types);
    return files.keySet().stream()
        .filter(path -> front(path).filter(f -> wanted.contains(type(f)) && isShown(f)).isPresent())
        .toList();
  }

  private static boolean isShown(FrontMatterText front) {
    return !front.has("hide") && !front.has("taken-down");
  }

  static String type(FrontMatterText front) {
    return front.text("type").orElse("page");
  }
}
