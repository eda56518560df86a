package vn.lantoa.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the public sees of a site: all but the hidden folder, which is the build's memory. */
final class SiteTree {
  private static final String HIDDEN = ".lantoa";

  private SiteTree() {}

  /** The SHA-256 of each file by its path. */
  static Map<String, String> of(Path site) throws IOException {
    Map<String, String> sums = new TreeMap<>();
    try (Stream<Path> files = Files.walk(site)) {
      files
          .filter(file -> Files.isRegularFile(file) && !file.startsWith(site.resolve(HIDDEN)))
          .forEach(file -> sums.put(site.relativize(file).toString(), sum(file)));
    }
    return sums;
  }

  /** Copies all of a folder, hidden files too. */
  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  private static String sum(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }
}
