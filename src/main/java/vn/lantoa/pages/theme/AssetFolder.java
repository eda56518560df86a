package vn.lantoa.pages.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.lantoa.text.TemporaryName;

/** The files of one folder of a theme. */
final class AssetFolder {
  private AssetFolder() {}

  /** Sorted by name; temporary files and folders are left out, and a missing folder is empty. */
  static List<Asset> read(Path folder) {
    List<Asset> assets = new ArrayList<>();
    for (Path file : files(folder)) {
      assets.add(Asset.of(String.valueOf(file.getFileName()), bytes(file)));
    }
    return assets;
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !TemporaryName.is(String.valueOf(file.getFileName())))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
