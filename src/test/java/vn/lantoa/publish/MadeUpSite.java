package vn.lantoa.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.lantoa.campaign.site.Artifact;
import vn.lantoa.check.CheckedSites;
import vn.lantoa.kept.EarlierSite;
import vn.lantoa.problem.Outcome;

/** A site of which every file tells its version, and versions differ in their files too. */
record MadeUpSite(int version, int pages) {
  List<Artifact> artifacts() {
    List<Artifact> artifacts = new ArrayList<>();
    for (int i = 0; i < pages + version % 3; i++) {
      artifacts.add(artifact("2025/tinh-" + i % 7 + "/trang-" + i + "/index.html", i));
    }
    artifacts.add(artifact("index.html", 0));
    artifacts.add(artifact("tai-nguyen/le." + version + ".css", 0));
    return artifacts;
  }

  private Artifact artifact(String path, int i) {
    String text = ("phiên bản " + version + " trang " + i + "\n").repeat(i % 50 + 1);
    return new Artifact(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes and publishes all of it. */
  Outcome<Published> publish(Path out) {
    return new Publisher(out, "site")
        .open(EarlierSite.none())
        .then(
            stage -> {
              try (stage) {
                artifacts().parallelStream().forEach(stage::write);
                return stage.publish(CheckedSites.of(artifacts()), new byte[0]);
              }
            });
  }

  /** The files as they must be found in the folder, the marker left out. */
  Map<String, String> files() {
    Map<String, String> files = new TreeMap<>();
    artifacts().forEach(a -> files.put(a.path(), new String(a.bytes(), StandardCharsets.UTF_8)));
    return files;
  }

  /** Which version the folder says it is; the caller compares all of it. */
  static MadeUpSite seemsToBe(Path out, int pages) throws IOException {
    String home = Files.readString(out.resolve("index.html"));
    return new MadeUpSite(Integer.parseInt(home.split(" ")[2]), pages);
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
