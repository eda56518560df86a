package vn.lantoa.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** What the user has in the site's folder and must find there again, byte for byte. */
record PreservedFiles(Map<String, String> files) {
  /** One of each name; one is empty, and one too long to be copied at a stroke. */
  static final PreservedFiles ALL =
      new PreservedFiles(
          Map.of(
              ".git", "gitdir: ../kho/.git/worktrees/site\n",
              ".gitignore", "*\n!.gitignore\n" + "# dòng ghi chú\r\n".repeat(20_000),
              ".nojekyll", "",
              "CNAME", "binhdang.example.vn"));

  /** Those whose bit is set, so that sixteen numbers give every choice. */
  static PreservedFiles chosen(int bits) {
    Map<String, String> files = new TreeMap<>(ALL.files());
    files.keySet().removeIf(name -> (bits & 1 << Preserved.NAMES.indexOf(name)) == 0);
    return new PreservedFiles(files);
  }

  void putInto(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<String, String> file : files.entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
  }

  /** The files of a folder that holds these and a site. */
  Map<String, String> with(MadeUpSite site) {
    Map<String, String> all = site.files();
    all.putAll(files);
    return all;
  }
}
