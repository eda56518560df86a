package vn.lantoa.dist;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A Java for Windows as its maker gives it out: a ZIP, and the SHA-256 that the maker publishes.
 * Nothing in it is changed; the folder that it has around everything is left out.
 */
final class WindowsRuntime {
  private static final List<String> PROGRAMS = List.of("bin/java.exe", "bin/javaw.exe");

  private WindowsRuntime() {}

  /**
   * @param folder is made; nothing may be there before
   * @throws IOException where the ZIP is not the one that was meant, or no Java for Windows
   */
  static void unpack(Path file, String sha256, Path folder) throws IOException {
    String sum = sum(file);
    if (!sum.equals(sha256.toLowerCase(Locale.ROOT).strip())) {
      throw new IOException(file + " has the SHA-256 " + sum + ", not " + sha256);
    }
    try (ZipFile zip = new ZipFile(file.toFile())) {
      String around = around(zip);
      for (String program : PROGRAMS) {
        if (zip.getEntry(around + program) == null) {
          throw new IOException(file + " is no Java for Windows: it lacks " + program);
        }
      }
      Map<ZipEntry, Path> targets = new LinkedHashMap<>();
      for (ZipEntry entry : Collections.list(zip.entries())) {
        if (!entry.isDirectory()) {
          targets.put(entry, target(folder, entry.getName().substring(around.length())));
        }
      }
      for (Map.Entry<ZipEntry, Path> entry : targets.entrySet()) {
        unpack(zip, entry.getKey(), entry.getValue());
      }
    }
  }

  private static String sum(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] some = new byte[1 << 16];
      for (int read = in.read(some); read >= 0; read = in.read(some)) {
        digest.update(some, 0, read);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The folder that all entries are in, with its slash; nothing where they are in several. */
  private static String around(ZipFile zip) {
    List<String> names = zip.stream().map(ZipEntry::getName).toList();
    String first = names.isEmpty() ? "" : names.get(0);
    String folder = first.substring(0, first.indexOf('/') + 1);
    return names.stream().allMatch(name -> name.startsWith(folder)) ? folder : "";
  }

  /** Windows takes backslashes and drives for ways out, too. */
  private static Path target(Path folder, String name) throws IOException {
    Path target = folder.resolve(name).normalize();
    if (name.isEmpty()
        || name.contains("\\")
        || name.contains(":")
        || target.equals(folder.normalize())
        || !target.startsWith(folder.normalize())) {
      throw new IOException("leads out of the ZIP: " + name);
    }
    return target;
  }

  private static void unpack(ZipFile zip, ZipEntry entry, Path target) throws IOException {
    Files.createDirectories(target.getParent());
    try (InputStream in = zip.getInputStream(entry)) {
      Files.copy(in, target);
    }
  }

  /** Away with what an earlier build has unpacked. */
  static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      Files.walkFileTree(folder, new Deleting());
    }
  }

  private static final class Deleting extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.delete(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException e) throws IOException {
      Files.delete(folder);
      return FileVisitResult.CONTINUE;
    }
  }
}
