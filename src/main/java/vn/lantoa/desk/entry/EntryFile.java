package vn.lantoa.desk.entry;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.desk.office.Office;
import vn.lantoa.edit.BodyText;
import vn.lantoa.edit.ContentStore;
import vn.lantoa.edit.FrontMatterText;
import vn.lantoa.edit.PartsText;

/**
 * One of an edition's own files, as it lies there.
 *
 * @param path below the content
 * @param version what it was when it was read
 */
record EntryFile(String path, String version, FrontMatterText front) {
  private static final int USUAL_ORDER = 100;
  private static final int DEEPEST = 16;
  private static final String ENDING = ".md";

  static Optional<EntryFile> read(ContentStore store, String path) throws IOException {
    Optional<byte[]> bytes = store.read(path);
    return bytes
        .flatMap(FrontMatterText::of)
        .map(front -> new EntryFile(path, ContentStore.version(bytes), front));
  }

  /**
   * What an edition has of its own.
   *
   * @param entries in the order of its pages
   * @param unread files of the usual folder that cannot be read
   */
  record Found(List<EntryFile> entries, List<String> unread) {
    Optional<EntryFile> entry(String path) {
      return entries.stream().filter(entry -> entry.path().equals(path)).findFirst();
    }
  }

  /** Of one kind, wherever below the edition's folder they lie; the only one, where it lies. */
  static Found find(Office office, String edition, EntryKind kind) throws IOException {
    if (kind.isOnly()) {
      Optional<EntryFile> only =
          read(office.store(), kind.file(edition))
              .filter(file -> file.text("type").equals(kind.type()));
      return new Found(only.stream().toList(), List.of());
    }
    List<EntryFile> entries = new ArrayList<>();
    List<String> unread = new ArrayList<>();
    for (String path : files(office.store().content(), edition)) {
      Optional<EntryFile> file = read(office.store(), path);
      if (file.isPresent() && file.get().text("type").equals(kind.type())) {
        entries.add(file.get());
      } else if (file.isEmpty() && path.startsWith(edition + "/" + kind.folder() + "/")) {
        unread.add(path);
      }
    }
    entries.sort(kind.order());
    return new Found(entries, unread);
  }

  /** Markdown files of an edition, without those of editions below it; no link is followed. */
  private static List<String> files(Path content, String edition) throws IOException {
    Path top = content.resolve(edition);
    List<String> files = new ArrayList<>();
    if (!Files.isDirectory(top, LinkOption.NOFOLLOW_LINKS)) {
      return files;
    }
    Files.walkFileTree(
        top,
        EnumSet.noneOf(FileVisitOption.class),
        DEEPEST,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean other = !folder.equals(top) && Files.exists(folder.resolve("locality.md"));
            return other || name(folder).startsWith(".")
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile()
                && name(file).endsWith(ENDING)
                && !name(file).startsWith(".")) {
              files.add(content.relativize(file).toString().replace('\\', '/'));
            }
            return FileVisitResult.CONTINUE;
          }
        });
    files.sort(null);
    return files;
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }

  /** Its name without the ending. */
  String stem() {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.substring(0, name.length() - ENDING.length());
  }

  String folder() {
    return path.substring(0, path.lastIndexOf('/'));
  }

  /** The text behind a key, or the body; empty where there is none. */
  String text(String key) {
    return key.equals(EntryField.BODY) ? body().words() : front.text(key).orElse("");
  }

  BodyText body() {
    return BodyText.of(front.bytes()).orElseThrow();
  }

  List<Map<String, String>> rows(String key) {
    return new PartsText(front, key, "date").texts();
  }

  int order() {
    return Optional.of(text("order"))
        .filter(text -> text.matches("-?\\d{1,6}"))
        .map(Integer::valueOf)
        .orElse(USUAL_ORDER);
  }

  /** Whether it only takes away what the edition would inherit. */
  boolean hides() {
    return text("hide").equals("true");
  }
}
