package vn.lantoa.desk;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.lantoa.http.Answer;

/** A folder in one ZIP file, to be taken away: the same files give the same bytes. */
final class Parcel {
  /** ZIP knows no time before 1980, and nobody asks when a copy was made. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private Parcel() {}

  /**
   * All files below a folder, but hidden ones.
   *
   * @param inside the folder that they lie in, in the ZIP file; ends with a slash, or is empty
   * @param name of the ZIP file
   */
  static Answer of(Path folder, String inside, String name) throws IOException {
    Path packed = Files.createTempFile("lantoa-", ".zip");
    try (OutputStream out = Files.newOutputStream(packed);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Path file : files(folder)) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        ZipEntry entry = new ZipEntry(inside + path);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        Files.copy(file, zip);
      }
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(packed);
      throw e;
    }
    Map<String, String> headers =
        Map.of(
            "Content-Type",
            "application/zip",
            "Content-Disposition",
            "attachment; filename=\"" + name + "\"");
    return new Answer(200, headers, Files.size(packed), new Once(packed));
  }

  /** What goes into it. */
  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
          .filter(file -> !isHidden(folder.relativize(file)))
          .sorted()
          .toList();
    }
  }

  private static boolean isHidden(Path path) {
    for (Path name : path) {
      if (name.toString().startsWith(".") && !name.toString().equals(".htaccess")) {
        return true;
      }
    }
    return false;
  }

  /** A file that is deleted once it was sent. */
  private static final class Once extends FilterInputStream {
    private final Path file;

    Once(Path file) throws IOException {
      super(open(file));
      this.file = file;
    }

    private static InputStream open(Path file) throws IOException {
      return Files.newInputStream(file);
    }

    @Override
    public void close() throws IOException {
      super.close();
      Files.deleteIfExists(file);
    }
  }
}
