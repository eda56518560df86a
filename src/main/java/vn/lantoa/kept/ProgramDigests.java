package vn.lantoa.kept;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import vn.lantoa.bytes.Fingerprint;

/** What program makes a site, and with which files of its own. */
public final class ProgramDigests {
  private ProgramDigests() {}

  /**
   * The classes that run, and the Java that they run in: its fonts, its compression and its
   * pictures may differ from version to version. They are those that the process began with,
   * whatever lies in their files meanwhile.
   */
  public static String program() {
    return Running.PROGRAM;
  }

  /** Looked at once: it is the same as long as the process lives. */
  private static final class Running {
    static final String PROGRAM =
        new Fingerprint()
            .with(Runtime.version().toString())
            .with(System.getProperty("java.vendor", ""))
            .with(classes(System.getProperty("java.class.path", "")))
            .hex();
  }

  /**
   * The folders and jars of a class path, in any order: that of {@code jars/*} is another on each
   * machine, and an engine's workers name some jars twice.
   */
  static List<String> classes(String classPath) {
    return Stream.of(classPath.split(File.pathSeparator))
        .map(Path::of)
        .filter(Files::exists)
        .map(part -> Files.isDirectory(part) ? folder(part) : jar(part))
        .distinct()
        .sorted()
        .toList();
  }

  /** By the check sums of its list, which is read without unpacking anything. */
  private static String jar(Path file) {
    Fingerprint print = new Fingerprint();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
        ZipEntry entry = all.nextElement();
        print.with(entry.getName()).with(entry.getCrc());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // the program runs out of it
    }
    return print.hex();
  }

  /** All files of a folder, by their paths, sizes and CRC-32C; nothing where there is none. */
  public static String folder(Path folder) {
    Fingerprint print = new Fingerprint();
    if (!Files.isDirectory(folder)) {
      return print.hex();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> sorted = files.filter(Files::isRegularFile).sorted().toList();
      for (Path file : sorted) {
        byte[] bytes = Files.readAllBytes(file);
        CRC32C crc = new CRC32C();
        crc.update(bytes);
        print.with(folder.relativize(file).toString().replace('\\', '/'));
        print.with(bytes.length).with(crc.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return print.hex();
  }
}
