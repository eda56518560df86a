package vn.lantoa.pages.context;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import vn.lantoa.bytes.Digests;
import vn.lantoa.campaign.Body;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Identity;
import vn.lantoa.campaign.Locality;
import vn.lantoa.campaign.Picture;
import vn.lantoa.campaign.site.Artifact;
import vn.lantoa.campaign.site.SitePaths;
import vn.lantoa.text.Slug;

/**
 * The pictures that content shows, under names that change with their bytes. Remembers the names
 * and not the bytes, so that memory does not grow with the pictures. Safe for many threads.
 */
public final class PictureFiles {
  private final Map<Path, String> paths = new ConcurrentHashMap<>();

  /** Where an edition holds the picture, below its own root: hinh/logo.0f1e2d3c.png. */
  String path(Picture picture) {
    return paths.computeIfAbsent(picture.file(), file -> path(file, read(file)));
  }

  /** All pictures of an edition, with their paths below the root of the site. */
  public List<Artifact> of(Edition edition, String folder) {
    Map<String, Path> files = new TreeMap<>();
    for (Picture picture : shown(edition)) {
      files.put(path(picture), picture.file());
    }
    return files.entrySet().stream()
        .map(file -> new Artifact(folder + file.getKey(), read(file.getValue())))
        .toList();
  }

  private static List<Picture> shown(Edition edition) {
    List<Picture> shown = new ArrayList<>();
    edition.campaign().ifPresent(campaign -> add(shown, campaign.introduction()));
    edition.locality().map(Locality::body).ifPresent(body -> add(shown, body));
    edition.hotlines().forEach(hotline -> add(shown, hotline.body()));
    edition.laws().forEach(law -> add(shown, law.summary()));
    edition.activities().forEach(activity -> add(shown, activity.body()));
    edition.duties().forEach(duties -> add(shown, duties.body()));
    edition.reports().forEach(report -> add(shown, report.body()));
    edition.texts().forEach(text -> add(shown, text.body()));
    edition.identity().ifPresent(identity -> add(shown, identity));
    return shown;
  }

  private static void add(List<Picture> shown, Body body) {
    shown.addAll(body.images());
  }

  private static void add(List<Picture> shown, Identity identity) {
    add(shown, identity.rules());
    shown.addAll(identity.logos());
    identity.sponsors().forEach(sponsor -> shown.add(sponsor.logo()));
  }

  private static String path(Path file, byte[] bytes) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.') < 0 ? name.length() : name.lastIndexOf('.');
    return SitePaths.PICTURES
        + Digests.named(Slug.of(name.substring(0, dot)) + name.substring(dot), bytes);
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
