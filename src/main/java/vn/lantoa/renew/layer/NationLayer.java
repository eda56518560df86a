package vn.lantoa.renew.layer;

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
import vn.lantoa.bytes.Digests;
import vn.lantoa.edit.FrontMatterText;

/**
 * What the program has for all: each file with its digest and the facts that matter to people.
 *
 * @param entries by their paths below the program's content
 */
public record NationLayer(Map<String, Fact> entries) {
  private static final String HEAD = "lantoa-layer 1";

  /** Beside her folder of content, like the desk's journal. */
  private static final String RECORD = ".lantoa-layer";

  /** The keys of each type that are told where they change. */
  private static final Map<String, List<String>> TOLD =
      Map.of(
          "hotline", List.of("phone", "hours", "name"),
          "legal", List.of("status", "until", "replaced-by", "number"),
          "campaign", List.of("theme", "starts", "ends", "guidance"),
          "format", List.of("size", "title"));

  /**
   * One file.
   *
   * @param told the values of the keys that are told
   */
  public record Fact(String type, String title, String digest, Map<String, String> told) {}

  public NationLayer {
    entries = Collections.unmodifiableMap(new TreeMap<>(entries));
  }

  /** Reads the layer of a program: no locality is of it. */
  public static NationLayer read(Path content) throws IOException {
    Map<String, Fact> entries = new TreeMap<>();
    read(content, content, entries);
    return new NationLayer(entries);
  }

  private static void read(Path content, Path folder, Map<String, Fact> into) throws IOException {
    List<Path> all;
    try (Stream<Path> listed = Files.list(folder)) {
      all = listed.sorted().toList();
    }
    for (Path path : all) {
      if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
        if (!Files.exists(path.resolve("locality.md"))) {
          read(content, path, into);
        }
      } else if (path.toString().endsWith(".md")) {
        byte[] bytes = Files.readAllBytes(path);
        FrontMatterText.of(bytes)
            .ifPresent(
                front ->
                    into.put(
                        content.relativize(path).toString().replace('\\', '/'),
                        fact(front, Digests.hex(bytes))));
      }
    }
  }

  private static Fact fact(FrontMatterText front, String digest) {
    String type = front.text("type").orElse("page");
    Map<String, String> told = new LinkedHashMap<>();
    for (String key : TOLD.getOrDefault(type, List.of())) {
      String value = String.join(" × ", front.texts(key));
      if (!value.isEmpty()) {
        told.put(key, value);
      }
    }
    String title =
        front.text("title").or(() -> front.text("name")).or(() -> front.text("phone")).orElse("");
    return new Fact(type, title, digest, told);
  }

  /** The one that was last seen by who works in a folder of content, if any was. */
  public static Optional<NationLayer> seen(Path content) throws IOException {
    Path record = content.resolveSibling(RECORD);
    return Files.isRegularFile(record, LinkOption.NOFOLLOW_LINKS)
        ? parse(Files.readString(record))
        : Optional.empty();
  }

  /** Remembers that it was seen; the folder of the content must be there. */
  public void see(Path content) throws IOException {
    if (!Files.isDirectory(content)) {
      return;
    }
    Path record = content.resolveSibling(RECORD);
    Path fresh = content.resolveSibling(RECORD + ".tmp");
    Files.writeString(fresh, text());
    Files.move(
        fresh,
        record,
        java.nio.file.StandardCopyOption.REPLACE_EXISTING,
        java.nio.file.StandardCopyOption.ATOMIC_MOVE);
  }

  private static String plain(String value) {
    return value.replaceAll("[\\t\\r\\n]+", " ");
  }

  String text() {
    StringBuilder text = new StringBuilder(HEAD).append('\n');
    entries.forEach(
        (path, fact) -> {
          List<String> cells = new ArrayList<>(List.of(path, fact.digest(), fact.type()));
          cells.add(plain(fact.title()));
          fact.told().forEach((key, value) -> cells.add(key + "=" + plain(value)));
          text.append(String.join("\t", cells)).append('\n');
        });
    return text.toString();
  }

  /** None where the text is torn, or of another program. */
  static Optional<NationLayer> parse(String text) {
    List<String> lines = text.lines().toList();
    if (lines.isEmpty() || !lines.get(0).equals(HEAD)) {
      return Optional.empty();
    }
    Map<String, Fact> entries = new TreeMap<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      if (cells.length < 4) {
        return Optional.empty();
      }
      Map<String, String> told = new LinkedHashMap<>();
      for (int i = 4; i < cells.length; i++) {
        int equals = cells[i].indexOf('=');
        if (equals > 0) {
          told.put(cells[i].substring(0, equals), cells[i].substring(equals + 1));
        }
      }
      entries.put(cells[0], new Fact(cells[2], cells[3], cells[1], told));
    }
    return Optional.of(new NationLayer(entries));
  }
}
