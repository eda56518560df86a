package vn.lantoa.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.lantoa.campaign.site.SitePaths;

/**
 * A finished site in a folder.
 *
 * @param base where it would be published, ending with a slash
 */
record BuiltSite(String name, Path folder, URI base) {
  /** The path on the server that the site lies at; begins and ends with a slash. */
  String mount() {
    return base.getPath();
  }

  /** All files below the folder that are for the public, by name, with slashes. */
  List<String> files() {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .filter(file -> !file.startsWith(".lantoa/"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Those that are whole: a piece for a portal and a page that is left at once have no frame. */
  List<String> pages() {
    return files().stream()
        .filter(file -> file.endsWith(".html") && !file.endsWith(SitePaths.PORTAL))
        .filter(file -> !file.equals(SitePaths.NEUTRAL))
        .toList();
  }

  String read(String file) {
    try {
      return Files.readString(folder.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
