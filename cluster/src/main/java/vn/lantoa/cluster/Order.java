package vn.lantoa.cluster;

import java.io.Serializable;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.lantoa.build.Inputs;
import vn.lantoa.kept.Shard;
import vn.lantoa.read.file.ContentRoot;

/**
 * What is to be built, as it is sent to the executors: names of folders that all machines see under
 * the same names. Equal orders are the same work.
 *
 * @param baseUrl empty for none
 * @param last the site that the public sees
 * @param parts the folder that gets a folder for each part
 * @param count of the parts
 */
record Order(
    List<Root> content,
    String path,
    String theme,
    String assets,
    String baseUrl,
    LocalDate today,
    boolean sheets,
    boolean reuses,
    String last,
    String parts,
    int count)
    implements Serializable {

  /** A root of the content. */
  record Root(String folder, String name, boolean lent) implements Serializable {}

  /**
   * @param inputs of the whole site
   */
  static Order of(Inputs inputs, Path parts, int count) {
    return new Order(
        inputs.content().stream().map(Order::root).toList(),
        inputs.path(),
        inputs.theme().toString(),
        inputs.assets().toString(),
        inputs.baseUrl().map(URI::toString).orElse(""),
        inputs.today(),
        inputs.sheets(),
        inputs.reuses(),
        inputs.out().toString(),
        parts.toString(),
        count);
  }

  private static Root root(ContentRoot root) {
    return new Root(root.folder().toString(), root.name(), root.lent());
  }

  /** For one thread: an executor makes as many parts at a time as it has cores. */
  Inputs inputs() {
    return new Inputs(
        content.stream()
            .map(root -> new ContentRoot(Path.of(root.folder()), root.name(), root.lent()))
            .toList(),
        path,
        Path.of(theme),
        Path.of(assets),
        Path.of(last),
        last,
        Optional.of(baseUrl).filter(url -> !url.isEmpty()).map(URI::create),
        today,
        sheets,
        1,
        reuses);
  }

  Shard shard(int index) {
    return new Shard(index, count);
  }

  /** Where a part lies. */
  Path part(int index) {
    return Path.of(parts).resolve("part-" + index);
  }
}
