package vn.lantoa.pages.context;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import vn.lantoa.bytes.Digests;
import vn.lantoa.bytes.PictureNotes;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.content.Picture;
import vn.lantoa.campaign.site.Artifact;
import vn.lantoa.campaign.site.SitePaths;
import vn.lantoa.text.Slug;

/**
 * The files that content names: the pictures that it shows and what it hands out, under names that
 * change with their bytes. Remembers the names and not the bytes, so that memory does not grow with
 * the pictures. Safe for many threads.
 */
public final class NamedFiles {
  private final Map<Path, String> paths = new ConcurrentHashMap<>();

  /** Where an edition holds the picture, below its own root: hinh/logo.0f1e2d3c.png. */
  String path(Picture picture) {
    return paths.computeIfAbsent(picture.file(), file -> path(file, clean(file)));
  }

  /** All pictures of an edition and what it hands out, with their paths below the site's root. */
  public List<Artifact> of(Edition edition, String folder) {
    Map<String, Path> files = new TreeMap<>();
    for (Picture picture : edition.pictures()) {
      files.put(path(picture), picture.file());
    }
    return Stream.concat(
            files.entrySet().stream()
                .map(file -> new Artifact(folder + file.getKey(), clean(file.getValue()))),
            edition.downloads().stream()
                .map(file -> new Artifact(folder + file.path(), read(file.file()))))
        .toList();
  }

  private static String path(Path file, byte[] bytes) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.') < 0 ? name.length() : name.lastIndexOf('.');
    return SitePaths.PICTURES
        + Digests.named(Slug.of(name.substring(0, dot)) + name.substring(dot), bytes);
  }

  /** Without what a camera has written into it. */
  private static byte[] clean(Path file) {
    return PictureNotes.without(read(file));
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
