package vn.lantoa.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.lantoa.bytes.Digests;
import vn.lantoa.kept.SiteChanges;

/**
 * What was in the sites that were taken away: the last one, and the one before. A site that was
 * taken since it was made is held against the one before, so that the list stays for who takes
 * both.
 *
 * @param folder where that is remembered
 * @param name of the edition, as files may be called
 */
record TakenSites(Path folder, String name) {
  /**
   * A site as it was taken.
   *
   * @param files digests by paths
   */
  private record Taken(LocalDate day, Map<String, String> files) {}

  /**
   * What has changed since.
   *
   * @param since the day on which the other was taken
   */
  record Changed(LocalDate since, SiteChanges changes) {}

  private Path last() {
    return folder.resolve("lay-" + name + ".txt");
  }

  private Path before() {
    return folder.resolve("lay-" + name + "-truoc.txt");
  }

  /** Remembers that a site is being taken. */
  void take(Path site, LocalDate day) throws IOException {
    Map<String, String> now = files(site);
    Optional<Taken> known = read(last());
    if (known.isPresent() && known.get().files().equals(now)) {
      return;
    }
    Files.createDirectories(folder);
    if (known.isPresent()) {
      Files.move(last(), before(), StandardCopyOption.REPLACE_EXISTING);
    }
    String lines =
        now.entrySet().stream()
            .map(file -> file.getValue() + " " + file.getKey() + "\n")
            .collect(Collectors.joining("", day + "\n", ""));
    Path fresh = folder.resolve(".lay-" + name + ".tmp");
    Files.writeString(fresh, lines);
    Files.move(fresh, last(), StandardCopyOption.REPLACE_EXISTING);
  }

  /** What there is to upload and to delete; nothing where no other one was ever taken. */
  Optional<Changed> changed(Path site) throws IOException {
    Map<String, String> now = files(site);
    Optional<Taken> last = read(last());
    boolean same = last.filter(taken -> taken.files().equals(now)).isPresent();
    return (same ? read(before()) : last)
        .map(taken -> new Changed(taken.day(), SiteChanges.between(taken.files(), now)));
  }

  /** Whether there is something to hold a site against. */
  boolean isKnown() {
    return Files.isRegularFile(last());
  }

  private static Map<String, String> files(Path site) throws IOException {
    Map<String, String> files = new TreeMap<>();
    for (Path file : Parcel.files(site)) {
      String path = site.relativize(file).toString().replace('\\', '/');
      files.put(path, Digests.hex(Files.readAllBytes(file)));
    }
    return files;
  }

  /** What is torn is none. */
  private static Optional<Taken> read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    String[] lines = Files.readString(file, StandardCharsets.UTF_8).split("\n");
    if (!lines[0].matches("\\d{4}-\\d{2}-\\d{2}")) {
      return Optional.empty();
    }
    Map<String, String> files = new TreeMap<>();
    for (int i = 1; i < lines.length; i++) {
      String[] parts = lines[i].split(" ", 2);
      if (parts.length == 2) {
        files.put(parts[1], parts[0]);
      }
    }
    return Optional.of(new Taken(LocalDate.parse(lines[0]), files));
  }
}
