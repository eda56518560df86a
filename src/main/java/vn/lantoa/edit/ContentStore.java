package vn.lantoa.edit;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
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

  /** In bytes, of all entries: what was replaced or deleted may be a film of 20 MB each time. */
  private static final long MOST_BYTES = 200_000_000;

  /** Where the desk keeps its journal: beside the content, so that all of it can be taken back. */
  private static final String JOURNAL = ".lantoa-desk";

  private final Path content;
  private final Journal journal;

  /**
   * @param content the folder
   * @param journal a folder outside of it; made when it is needed
   */
  public ContentStore(Path content, Path journal) {
    this(content, journal, MOST_BYTES);
  }

  ContentStore(Path content, Path journal, long mostBytes) {
    this.content = content;
    this.journal = new Journal(journal, mostBytes);
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
    return journal.folder();
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
    Path half = journal.half();
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
    journal.end(half);
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
    if (!journal.begun().isEmpty()) {
      locked(() -> true);
    }
  }

  private void settled() throws IOException {
    for (Path begun : journal.begun()) {
      if (isEnded(begun)) {
        journal.end(begun);
      }
    }
  }

  /** Whether all of what was begun stands; what stands of another is taken back. */
  private boolean isEnded(Path begun) throws IOException {
    List<Change> step = Change.read(begun);
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

  /** All steps that are remembered, those that are undone, too; the oldest first. */
  public List<SavedStep> steps() throws IOException {
    return Files.isDirectory(journal.folder()) ? locked(journal::steps) : List.of();
  }

  /** What a file was before a step, or before that was undone. */
  public Optional<byte[]> before(SavedStep step, String file) throws IOException {
    Optional<Path> entry = journal.entry(step.name());
    List<Change> changes = entry.isPresent() ? Change.read(entry.get()) : List.of();
    return changes.stream()
        .filter(change -> change.file().equals(file))
        .findFirst()
        .flatMap(Change::before);
  }

  /**
   * Undoes a step, or does an undone one again, unless one of its files was changed since.
   *
   * @param name of the step
   * @return the step as it is now; none where nothing was done
   */
  public Optional<SavedStep> turn(String name) throws IOException {
    return locked(
        () -> {
          Optional<Path> entry = journal.entry(name);
          Optional<Path> turned = entry.isPresent() ? turned(entry.get()) : Optional.empty();
          return turned.isPresent() ? Optional.of(journal.step(turned.get())) : Optional.empty();
        });
  }

  /**
   * Takes the last change back, wherever it was, unless one of its files was changed since.
   *
   * @return the file; of several the first
   */
  public Optional<String> undo() throws IOException {
    return locked(this::undone);
  }

  private Optional<String> undone() throws IOException {
    Optional<Path> last = journal.done().stream().reduce((one, next) -> next);
    if (last.isPresent() && isUndone(Change.read(last.get()))) {
      Files.delete(last.get());
      return undone();
    }
    Optional<Path> undone = last.isPresent() ? turned(last.get()) : Optional.empty();
    return undone.isPresent()
        ? Optional.of(journal.step(undone.get()).files().get(0))
        : Optional.empty();
  }

  /**
   * Takes a save back as if it had never been, unless one of its files was changed since.
   *
   * @param saves as they were saved
   */
  public void revoke(List<Save> saves) throws IOException {
    locked(
        () -> {
          List<Path> done = journal.done();
          for (int i = done.size() - 1; i >= 0; i--) {
            if (is(Change.read(done.get(i)), saves)) {
              Optional<Path> undone = turned(done.get(i));
              if (undone.isPresent()) {
                Files.delete(undone.get());
              }
              return true;
            }
          }
          return false;
        });
  }

  private static boolean is(List<Change> step, List<Save> saves) {
    return step.stream()
        .allMatch(
            change ->
                saves.stream()
                    .anyMatch(
                        save ->
                            save.file().equals(change.file())
                                && version(save.bytes()).equals(change.after())));
  }

  /** Goes the way back from a step that all of its files still stand as it left them. */
  private Optional<Path> turned(Path entry) throws IOException {
    List<Change> step = Change.read(entry);
    for (Change change : step) {
      if (!stands(change)) {
        return Optional.empty();
      }
    }
    Path begun = journal.begun(entry);
    FileTime time = Files.getLastModifiedTime(entry);
    WholeFile.write(begun, Change.bytes(step.stream().map(this::back).toList()));
    Files.setLastModifiedTime(begun, time);
    for (Change change : step) {
      put(change.file(), change.before());
    }
    return Optional.of(journal.end(begun));
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

  private interface Work<T> {
    T run() throws IOException;
  }

  private synchronized <T> T locked(Work<T> work) throws IOException {
    Files.createDirectories(journal.folder());
    try (FileChannel lock =
            FileChannel.open(
                journal.folder().resolve("lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
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
