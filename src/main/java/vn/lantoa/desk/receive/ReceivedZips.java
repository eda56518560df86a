package vn.lantoa.desk.receive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.lantoa.http.Upload;

/**
 * ZIP files that were sent and looked at, until they are taken in or left: a few, in the journal's
 * folder.
 */
record ReceivedZips(Path journal) {
  private static final String FOLDER = "received";
  private static final String ID = "[0-9a-f]{16}";
  private static final int ID_BYTES = 8;

  /** In as many windows one may wait; the oldest gives way. */
  private static final int MOST = 4;

  private Path folder() {
    return journal.resolve(FOLDER);
  }

  /** Where they wait; it is there. */
  Path waiting() throws IOException {
    return Files.createDirectories(folder());
  }

  /** Lets one wait, by the name that is given back. */
  String put(Upload zip) throws IOException {
    byte[] random = new byte[ID_BYTES];
    new SecureRandom().nextBytes(random);
    String id = HexFormat.of().formatHex(random);
    zip.moveTo(waiting().resolve(id));
    forget();
    return id;
  }

  /** One that waits. */
  Optional<Path> find(String id) {
    return Optional.of(id)
        .filter(name -> name.matches(ID))
        .map(folder()::resolve)
        .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS));
  }

  void drop(String id) throws IOException {
    Optional<Path> file = find(id);
    if (file.isPresent()) {
      Files.delete(file.get());
    }
  }

  private void forget() throws IOException {
    List<Map.Entry<FileTime, Path>> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder())) {
      for (Path file : files.toList()) {
        all.add(Map.entry(time(file), file));
      }
    }
    all.sort(Map.Entry.<FileTime, Path>comparingByKey(Comparator.reverseOrder()));
    for (Map.Entry<FileTime, Path> old : all.subList(Math.min(MOST, all.size()), all.size())) {
      Files.deleteIfExists(old.getValue());
    }
  }

  /** One that is being sent may be gone by now. */
  private static FileTime time(Path file) throws IOException {
    try {
      return Files.getLastModifiedTime(file);
    } catch (NoSuchFileException e) {
      return FileTime.fromMillis(0);
    }
  }
}
