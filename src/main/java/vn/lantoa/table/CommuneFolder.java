package vn.lantoa.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.lantoa.begin.TypedAnswer;
import vn.lantoa.bytes.Digests;
import vn.lantoa.campaign.Level;
import vn.lantoa.edit.ContentStore;
import vn.lantoa.edit.FrontMatterText;

/**
 * What the files of a commune say.
 *
 * @param path of its folder below the content
 * @param files that the table is about, by their paths below the folder
 */
record CommuneFolder(String path, Map<String, byte[]> files) {
  static final String LOCALITY = "locality.md";
  private static final String CONTACTS = "contacts";
  private static final String DEFAULT_LEVEL = "xã";
  private static final int MARK = 10;

  /** A year, a province, a commune, and a few folders more. */
  private static final int DEEPEST = 6;

  /** All communes below a path, by their folders. */
  static List<CommuneFolder> below(ContentStore store, String path) throws IOException {
    Path top = store.content().resolve(path).normalize();
    if (!top.startsWith(store.content()) || !Files.isDirectory(top, LinkOption.NOFOLLOW_LINKS)) {
      return List.of();
    }
    List<String> places;
    try (Stream<Path> all = Files.walk(top, DEEPEST)) {
      places =
          all.filter(file -> String.valueOf(file.getFileName()).equals(LOCALITY))
              .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
              .map(file -> store.content().relativize(file.getParent()))
              .map(folder -> folder.toString().replace('\\', '/'))
              .filter(folder -> !folder.isEmpty())
              .sorted(Comparator.naturalOrder())
              .toList();
    }
    Stream.Builder<CommuneFolder> found = Stream.builder();
    for (String place : places) {
      CommuneFolder folder = read(store, place);
      if (folder.isCommune()) {
        found.add(folder);
      }
    }
    return found.build().toList();
  }

  /** One folder, whether it is a commune's or not. */
  static CommuneFolder read(ContentStore store, String path) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    store.read(path + "/" + LOCALITY).ifPresent(bytes -> files.put(LOCALITY, bytes));
    Path contacts = store.content().resolve(path).resolve(CONTACTS);
    if (Files.isDirectory(contacts, LinkOption.NOFOLLOW_LINKS)) {
      List<Path> all;
      try (Stream<Path> listed = Files.list(contacts)) {
        all = listed.sorted().toList();
      }
      for (Path file : all) {
        String name = String.valueOf(file.getFileName());
        boolean regular = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
        if (regular && name.endsWith(".md") && !name.startsWith(".")) {
          files.put(CONTACTS + "/" + name, Files.readAllBytes(file));
        }
      }
    }
    return new CommuneFolder(path, files);
  }

  /** What stands between the dashes of a file; none of a file that is not there. */
  Optional<FrontMatterText> front(String file) {
    return Optional.ofNullable(files.get(file)).flatMap(FrontMatterText::of);
  }

  private boolean isCommune() {
    String label = value(TableColumn.LEVEL);
    Optional<Level> level = Level.labelled(label);
    return level.isEmpty()
        || !level.get().isBody() && level.get() != Level.PROVINCE && level.get() != Level.CITY;
  }

  /** The files of its contacts that are not hidden. */
  List<String> contacts() {
    return files.keySet().stream()
        .filter(file -> !file.equals(LOCALITY))
        .filter(file -> front(file).filter(text -> !text.has("hide")).isPresent())
        .toList();
  }

  /** What a cell of its row shows; empty where its files say nothing. */
  String value(TableColumn column) {
    if (column.equals(TableColumn.FOLDER)) {
      return path;
    }
    if (column.equals(TableColumn.MARK)) {
      return mark();
    }
    if (column.equals(TableColumn.CALLED_ON) || column.equals(TableColumn.CALLED_BY)) {
      return shared(column);
    }
    if (!column.isInFile()
        || column.contact().filter(file -> !contacts().contains(file)).isPresent()) {
      return "";
    }
    String text = front(column.file()).flatMap(front -> front.text(column.inFile())).orElse("");
    if (column.equals(TableColumn.LEVEL) && text.isEmpty()) {
      return DEFAULT_LEVEL;
    }
    return column.isDay() ? TableDay.shown(text) : TypedAnswer.tidy(text);
  }

  /** What all contacts with a number have in common: when they were called, and by whom. */
  private String shared(TableColumn column) {
    String key = column.key().substring(1);
    List<String> all =
        contacts().stream()
            .map(file -> front(file).orElseThrow())
            .filter(text -> text.has("phone"))
            .map(text -> text.text(key).orElse(""))
            .distinct()
            .toList();
    String text = all.size() == 1 ? all.get(0) : "";
    return column.isDay() ? TableDay.shown(text) : TypedAnswer.tidy(text);
  }

  /**
   * Tells whether anything of it was changed since; a letter first, or Excel makes a number of it.
   */
  private String mark() {
    StringBuilder all = new StringBuilder(path);
    files.forEach((file, bytes) -> all.append('\n').append(file).append(Digests.hex(bytes)));
    return "v"
        + Digests.hex(all.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8))
            .substring(0, MARK);
  }
}
