package vn.lantoa.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.lantoa.campaign.site.Artifact;
import vn.lantoa.campaign.site.ContentFacts;
import vn.lantoa.campaign.site.StoredFile;
import vn.lantoa.check.CheckedSites;
import vn.lantoa.kept.EarlierSite;
import vn.lantoa.kept.Manifest;
import vn.lantoa.kept.ManifestText;
import vn.lantoa.kept.Unit;
import vn.lantoa.problem.Outcome;

/**
 * A site of which every file tells its version, and versions differ in their files too.
 *
 * @param lasting how many versions a page stays the same; the home page and the style never do
 */
record MadeUpSite(int version, int pages, int lasting) {
  private static final ManifestText FORM = new ManifestText(List.of());

  /** One of which nothing can be taken over. */
  MadeUpSite(int version, int pages) {
    this(version, pages, 1);
  }

  List<Artifact> artifacts() {
    List<Artifact> artifacts = new ArrayList<>();
    for (int i = 0; i < pages + version % 3; i++) {
      int told = version - Math.floorMod(version - i, lasting);
      artifacts.add(artifact("2025/tinh-" + i % 7 + "/trang-" + i + "/index.html", i, told));
    }
    artifacts.add(artifact("index.html", 0, version));
    artifacts.add(artifact("tai-nguyen/le." + version + ".css", 0, version));
    return artifacts;
  }

  private static Artifact artifact(String path, int i, int told) {
    String text = ("phiên bản " + told + " trang " + i + "\n").repeat(i % 50 + 1);
    return new Artifact(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes and publishes all of it. */
  Outcome<Published> publish(Path out) {
    return publish(out, EarlierSite.none());
  }

  /** Takes over what is the same, and is told of by a site that was published so. */
  Outcome<Published> publishAnew(Path out) {
    try {
      return publish(out, earlier(out));
    } catch (EarlierSiteGone e) {
      return publish(out);
    }
  }

  static EarlierSite earlier(Path out) {
    return new Publisher(out, "site").earlier(FORM);
  }

  private Outcome<Published> publish(Path out, EarlierSite earlier) {
    return new Publisher(out, "site")
        .open(earlier)
        .then(
            stage -> {
              try (stage) {
                write(stage, earlier);
                return stage.publish(CheckedSites.of(artifacts()), manifest(stage));
              }
            });
  }

  /** Writes what the earlier site does not have. */
  void write(Stage stage, EarlierSite earlier) {
    artifacts().parallelStream()
        .map(
            artifact ->
                earlier
                    .unit(artifact.path(), artifact.text())
                    .map(unit -> earlier.artifact(unit.files().get(0)))
                    .orElse(artifact))
        .forEach(stage::write);
  }

  Artifact.Source manifest(Stage stage) {
    return manifest(version, artifacts(), stage);
  }

  /** Each file is a part of its own, whose key is what is in it. */
  static Artifact.Source manifest(int day, List<Artifact> artifacts, Stage stage) {
    List<Unit> units = new ArrayList<>();
    for (Artifact artifact : artifacts) {
      List<StoredFile> files = stage.stored(artifact.path()).stream().toList();
      units.add(
          new Unit(
              artifact.path(),
              artifact.text(),
              "" + day,
              1,
              files,
              List.of(),
              List.of(),
              List.of()));
    }
    Manifest manifest =
        new Manifest(Map.of(), "" + day, "", ContentFacts.NONE, units, List.of(), Optional.empty());
    return out -> FORM.write(manifest, out);
  }

  /** The files as they must be found in the folder, the marker left out. */
  Map<String, String> files() {
    Map<String, String> files = new TreeMap<>();
    artifacts().forEach(a -> files.put(a.path(), new String(a.bytes(), StandardCharsets.UTF_8)));
    return files;
  }

  /** Which version the folder says it is; the caller compares all of it. */
  static MadeUpSite seemsToBe(Path out, int pages, int lasting) throws IOException {
    String home = Files.readString(out.resolve("index.html"));
    return new MadeUpSite(Integer.parseInt(home.split(" ")[2]), pages, lasting);
  }

  static Map<String, String> read(Path out) throws IOException {
    Map<String, String> files = new TreeMap<>();
    Path root = out.toRealPath();
    try (Stream<Path> all = Files.walk(root)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String path = root.relativize(file).toString().replace('\\', '/');
        if (!path.startsWith(Marker.NAME + "/")) {
          files.put(path, Files.readString(file));
        }
      }
    }
    return files;
  }
}
