package vn.lantoa.edit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
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

  private final Path content;
  private final Path journal;

  /**
   * @param content the folder
   * @param journal a folder outside of it; made when it is needed
   */
  public ContentStore(Path content, Path journal) {
    this.content = content;
    this.journal = journal;
  }

  public Path content() {
    return content;
  }

  /** The bytes of a file, where there is one. */
  public Optional<byte[]> read(String file) throws IOException {
    Path path = path(file);
    return Files.isRegularFile(path) ? Optional.of(Files.readAllBytes(path)) : Optional.empty();
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
    return locked(
        () -> {
          Optional<byte[]> before = read(file);
          if (!version(before).equals(version)) {
            return false;
          }
          if (before.isEmpty() || !Arrays.equals(before.get(), bytes)) {
            record(new Change(file, before, Digests.hex(bytes)));
            write(path(file), bytes);
          }
          return true;
        });
  }

  /**
   * Takes the last change back, unless its file was changed since.
   *
   * @return the file
   */
  public Optional<String> undo() throws IOException {
    return locked(
        () -> {
          Optional<Path> last = entries().stream().reduce((one, next) -> next);
          if (last.isEmpty()) {
            return Optional.<String>empty();
          }
          Change change = Change.read(Files.readAllBytes(last.get()));
          boolean isThere = version(read(change.file())).equals(change.after());
          if (isThere && change.before().isPresent()) {
            write(path(change.file()), change.before().get());
          } else if (isThere) {
            Files.delete(path(change.file()));
          }
          if (isThere) {
            Files.delete(last.get());
          }
          return isThere ? Optional.of(change.file()) : Optional.<String>empty();
        });
  }

  /** Whether there is a change that can be taken back. */
  public boolean hasChanges() throws IOException {
    return !entries().isEmpty();
  }

  /** A file as it was, and the digest of what it became. */
  private record Change(String file, Optional<byte[]> before, String after) {
    byte[] bytes() {
      byte[] head =
          (file + "\n" + after + "\n" + before.isPresent() + "\n").getBytes(StandardCharsets.UTF_8);
      byte[] old = before.orElse(new byte[0]);
      byte[] all = Arrays.copyOf(head, head.length + old.length);
      System.arraycopy(old, 0, all, head.length, old.length);
      return all;
    }

    static Change read(byte[] bytes) {
      int[] ends = new int[3];
      int found = 0;
      for (int i = 0; i < bytes.length && found < ends.length; i++) {
        if (bytes[i] == '\n') {
          ends[found++] = i;
        }
      }
      String[] head = new String(bytes, 0, ends[2], StandardCharsets.UTF_8).split("\n", -1);
      byte[] old = Arrays.copyOfRange(bytes, ends[2] + 1, bytes.length);
      boolean was = Boolean.parseBoolean(head[2]);
      return new Change(head[0], was ? Optional.of(old) : Optional.empty(), head[1]);
    }
  }

  private void record(Change change) throws IOException {
    List<Path> entries = entries();
    int next =
        entries.isEmpty()
            ? 0
            : Integer.parseInt(entries.get(entries.size() - 1).getFileName().toString()) + 1;
    write(journal.resolve(String.format(Locale.ROOT, "%08d", next)), change.bytes());
    for (int i = 0; i <= entries.size() - MOST; i++) {
      Files.delete(entries.get(i));
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

  /** Under another name first, which whoever reads content passes by; then in one step. */
  private static void write(Path file, byte[] bytes) throws IOException {
    Files.createDirectories(file.getParent());
    Path fresh = file.resolveSibling("." + file.getFileName() + ".tmp");
    try (FileChannel out =
        FileChannel.open(
            fresh,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      ByteBuffer rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        out.write(rest);
      }
      out.force(true);
    }
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
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
      return work.run();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
