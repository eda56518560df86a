package vn.lantoa.edit;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.lantoa.bytes.Digests;

/**
 * The files of a content folder, written whole or not at all. What a change replaces is put into a
 * journal first, so that nothing is lost by whatever ends the process, and any change can be taken
 * back. Safe for many threads and processes.
 */
public final class ContentStore {
  /** The version of a file that is not there. */
  public static final String NONE = "";

  private static final int MOST = 200;

  /** In bytes, of all entries: what was replaced or deleted may be a film of 20 MB each time. */
  private static final long MOST_BYTES = 200_000_000;

  /** Where the desk keeps its journal: beside the content, so that all of it can be taken back. */
  private static final String JOURNAL = ".lantoa-desk";

  /** A step in the writing. */
  private static final String HALF = "half";

  /** The way back from the last step, in the writing. */
  private static final String BACK = "back";

  private final Path content;
  private final Path journal;
  private final long mostBytes;

  /**
   * @param content the folder
   * @param journal a folder outside of it; made when it is needed
   */
  public ContentStore(Path content, Path journal) {
    this(content, journal, MOST_BYTES);
  }

  ContentStore(Path content, Path journal, long mostBytes) {
    this.content = content;
    this.journal = journal;
    this.mostBytes = mostBytes;
  }

  /** The store of a content folder with the journal that everybody keeps of it. */
  public static ContentStore of(Path content) {
    return new ContentStore(content, content.resolveSibling(JOURNAL));
  }

  public Path content() {
    return content;
  }

  /** The folder of the journal, where what is to be remembered of the content may lie too. */
  public Path journal() {
    return journal;
  }

  /** The bytes of a file, where there is one. */
  public Optional<byte[]> read(String file) throws IOException {
    Path path = path(file);
    return Files.isRegularFile(path) ? Optional.of(Files.readAllBytes(path)) : Optional.empty();
  }

  /**
   * All files below a folder, by name; none of a folder with links in it, which lead who knows
   * where.
   *
   * @param folder with a slash at its end
   */
  public List<String> files(String folder) throws IOException {
    Path path = path(folder);
    if (!Files.isDirectory(path)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(path)) {
      List<Path> found = all.filter(one -> !Files.isDirectory(one, NOFOLLOW_LINKS)).toList();
      return found.stream().allMatch(one -> Files.isRegularFile(one, NOFOLLOW_LINKS))
          ? found.stream()
              .map(one -> content.relativize(one).toString().replace('\\', '/'))
              .sorted()
              .toList()
          : List.of();
    }
  }

  /** A name of what stands in a file; {@link #NONE} of no file. */
  public static String version(Optional<byte[]> bytes) {
    return bytes.map(Digests::hex).orElse(NONE);
  }

  /** A folder of the content and below it nothing else: no way leads out. */
  private Path path(String file) {
    Path path = content.resolve(file).normalize();
    if (!path.startsWith(content) || path.equals(content) || isLinked(path)) {
      throw new IllegalArgumentException("not in the content: " + file);
    }
    return path;
  }

  /** Whether the file, or a folder on the way to it, is a link: the checks refuse those, too. */
  private boolean isLinked(Path path) {
    Path at = content;
    for (Path name : content.relativize(path)) {
      at = at.resolve(name);
      if (Files.isSymbolicLink(at)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Writes a file.
   *
   * @param version what stood there when its author looked
   * @return whether that was so still; if not, nothing is changed
   * @throws IOException where the disk refuses it; nothing is changed then
   */
  public boolean save(String file, String version, byte[] bytes) throws IOException {
    return save(List.of(new Save(file, version, Optional.of(bytes)))).isEmpty();
  }

  /**
   * A file as it is to be.
   *
   * @param version what stood there when its author looked
   * @param bytes none where it is to go
   */
  public record Save(String file, String version, Optional<byte[]> bytes) {}

  /**
   * Writes several files, all of them or none, also where the process is killed meanwhile; they are
   * one step for {@link #undo}.
   *
   * @return the files that were changed since their author looked; if there is any, nothing is
   *     changed
   * @throws IOException where the disk refuses it; nothing is changed then
   */
  public List<String> save(List<Save> all) throws IOException {
    return locked(
        () -> {
          List<String> since = new ArrayList<>();
          List<Change> step = new ArrayList<>();
          for (Save one : all) {
            Optional<byte[]> before = read(one.file());
            if (!version(before).equals(one.version())) {
              since.add(one.file());
            } else if (!version(one.bytes()).equals(one.version())) {
              step.add(new Change(one.file(), before, version(one.bytes())));
            }
          }
          if (since.isEmpty() && !step.isEmpty()) {
            write(step, all);
          }
          return since;
        });
  }

  private void write(List<Change> step, List<Save> all) throws IOException {
    Path half = journal.resolve(HALF);
    WholeFile.write(half, Change.bytes(step));
    try {
      for (Save one : all) {
        put(one.file(), one.bytes());
      }
    } catch (IOException | RuntimeException e) {
      takeBack(step);
      Files.delete(half);
      throw e;
    }
    record(half);
  }

  /** Writes what is not there already, or deletes. */
  private void put(String file, Optional<byte[]> bytes) throws IOException {
    Path path = path(file);
    if (bytes.isPresent()) {
      if (!version(read(file)).equals(version(bytes))) {
        WholeFile.write(path, bytes.get());
      }
    } else if (Files.deleteIfExists(path)) {
      deleteEmptyAbove(path);
    }
  }

  /** The folders that were made for a file that goes. */
  private void deleteEmptyAbove(Path file) throws IOException {
    Path folder = file.getParent();
    while (folder != null && folder.startsWith(content) && !folder.equals(content)) {
      try (Stream<Path> inside = Files.list(folder)) {
        if (inside.findAny().isPresent()) {
          return;
        }
      }
      Files.delete(folder);
      folder = folder.getParent();
    }
  }

  /**
   * Ends what a killed process had begun: a step that all of its files have gone is kept, any other
   * is taken back. Whatever writes does this first; who only reads does it once, at the start.
   *
   * @throws IOException where the disk refuses it
   */
  public void settle() throws IOException {
    if (Files.exists(journal.resolve(HALF)) || Files.exists(journal.resolve(BACK))) {
      locked(() -> true);
    }
  }

  private void settled() throws IOException {
    Path half = journal.resolve(HALF);
    if (isEnded(half)) {
      record(half);
    }
    Path back = journal.resolve(BACK);
    if (isEnded(back)) {
      Files.delete(back);
    }
  }

  /** Whether there is such a step and all of it stands; what stands of another is taken back. */
  private boolean isEnded(Path begun) throws IOException {
    if (!Files.isRegularFile(begun)) {
      return false;
    }
    List<Change> step = Change.read(Files.readAllBytes(begun));
    for (Change change : step) {
      if (!stands(change)) {
        takeBack(step);
        Files.delete(begun);
        return false;
      }
    }
    return true;
  }

  private boolean stands(Change change) throws IOException {
    return version(read(change.file())).equals(change.after());
  }

  /** Files that a step has changed are again as before it; the others were not reached yet. */
  private void takeBack(List<Change> step) throws IOException {
    for (Change change : step) {
      if (stands(change)) {
        put(change.file(), change.before());
      }
    }
  }

  /**
   * Takes the last change back, unless one of its files was changed since.
   *
   * @return the file; of several the first
   */
  public Optional<String> undo() throws IOException {
    return locked(this::undone);
  }

  private Optional<String> undone() throws IOException {
    Optional<Path> last = entries().stream().reduce((one, next) -> next);
    if (last.isEmpty()) {
      return Optional.empty();
    }
    List<Change> step = Change.read(Files.readAllBytes(last.get()));
    if (isUndone(step)) {
      Files.delete(last.get());
      return undone();
    }
    for (Change change : step) {
      if (!stands(change)) {
        return Optional.empty();
      }
    }
    Path back = journal.resolve(BACK);
    WholeFile.write(back, Change.bytes(step.stream().map(this::back).toList()));
    for (Change change : step) {
      put(change.file(), change.before());
    }
    Files.delete(back);
    Files.delete(last.get());
    return Optional.of(step.get(0).file());
  }

  /** Whether a process died when it had taken a step back, but for its entry. */
  private boolean isUndone(List<Change> step) throws IOException {
    for (Change change : step) {
      if (!version(read(change.file())).equals(version(change.before()))) {
        return false;
      }
    }
    return true;
  }

  /** The way back, as a change of its own: whoever dies on it has not gone it. */
  private Change back(Change change) {
    try {
      return new Change(change.file(), read(change.file()), version(change.before()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file as it was, and the version of what it became. */
  private record Change(String file, Optional<byte[]> before, String after) {
    /** One after the other: a head of four lines, and the bytes that were there. */
    static byte[] bytes(List<Change> step) {
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      for (Change change : step) {
        byte[] old = change.before().orElse(new byte[0]);
        String head =
            String.join(
                "\n",
                change.file(),
                change.after(),
                Boolean.toString(change.before().isPresent()),
                Integer.toString(old.length),
                "");
        all.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        all.writeBytes(old);
      }
      return all.toByteArray();
    }

    static List<Change> read(byte[] bytes) {
      List<Change> step = new ArrayList<>();
      int at = 0;
      while (at < bytes.length) {
        String[] head = new String[4];
        for (int line = 0; line < head.length; line++) {
          int from = at;
          while (bytes[at] != '\n') {
            at++;
          }
          head[line] = new String(bytes, from, at - from, StandardCharsets.UTF_8);
          at++;
        }
        int length = Integer.parseInt(head[3]);
        byte[] old = Arrays.copyOfRange(bytes, at, at + length);
        at += length;
        boolean was = Boolean.parseBoolean(head[2]);
        step.add(new Change(head[0], was ? Optional.of(old) : Optional.empty(), head[1]));
      }
      return step;
    }
  }

  /** What was done becomes the last entry, by its name alone. */
  private void record(Path half) throws IOException {
    List<Path> entries = entries();
    int next =
        entries.isEmpty()
            ? 0
            : Integer.parseInt(entries.get(entries.size() - 1).getFileName().toString()) + 1;
    Path entry = journal.resolve(String.format(Locale.ROOT, "%08d", next));
    Files.move(half, entry, StandardCopyOption.ATOMIC_MOVE);
    forget();
  }

  /** The oldest entries go, by their number and by what they weigh; the newest stays. */
  private void forget() throws IOException {
    List<Path> entries = entries();
    long bytes = 0;
    for (int i = entries.size() - 1; i >= 0; i--) {
      bytes += Files.size(entries.get(i));
      boolean newest = i == entries.size() - 1;
      if (!newest && (bytes > mostBytes || entries.size() - i > MOST)) {
        for (Path old : entries.subList(0, i + 1)) {
          Files.delete(old);
        }
        return;
      }
    }
  }

  private List<Path> entries() throws IOException {
    if (!Files.isDirectory(journal)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(journal)) {
      return all.filter(path -> path.getFileName().toString().matches("\\d{8}"))
          .sorted(Comparator.naturalOrder())
          .toList();
    }
  }

  private interface Work<T> {
    T run() throws IOException;
  }

  private synchronized <T> T locked(Work<T> work) throws IOException {
    Files.createDirectories(journal);
    try (FileChannel lock =
            FileChannel.open(
                journal.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock held = lock.lock()) {
      if (!held.isValid()) {
        throw new IllegalStateException("no lock");
      }
      settled();
      return work.run();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
