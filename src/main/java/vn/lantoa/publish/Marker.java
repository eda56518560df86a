package vn.lantoa.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.lantoa.campaign.site.Artifact;
import vn.lantoa.kept.EarlierSite;

/**
 * The folder {@code .lantoa} in the root of a site. Its list says who made the site and names
 * everything that lies directly in it, but for what is {@linkplain Preserved kept}. A folder with
 * more in it (the officer's own photos) is somebody else's and is never replaced. Beside the list
 * lies what the next build need not make again: {@link vn.lantoa.kept.Manifest}. Sites of older
 * versions have the list as a file of that name.
 *
 * <p>It lies inside the site, not beside it, so that a copied or moved site stays replaceable and a
 * folder of the user's put in its place does not become so.
 */
final class Marker {
  static final String NAME = EarlierSite.HIDDEN;

  private static final String LIST = "names.txt";

  private static final String SENTENCE =
      "# Thư mục này do Lan Tỏa tạo ra và sẽ bị thay toàn bộ ở lần dựng sau: đừng để tệp riêng ở đây,"
          + " trừ các tệp "
          + String.join(", ", Preserved.NAMES);

  /** What file managers leave behind: nobody misses it. */
  private static final Set<String> DROPPINGS = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

  private Marker() {}

  /**
   * Marks a folder as a site.
   *
   * @param manifest what the next build may want to know
   */
  static void write(Path folder, Artifact.Source manifest) throws IOException {
    StringBuilder text = new StringBuilder(SENTENCE).append('\n');
    names(folder).forEach(name -> text.append(name).append('\n'));
    Path hidden = Files.createDirectory(folder.resolve(NAME));
    Files.writeString(hidden.resolve(LIST), text);
    try (OutputStream out = Files.newOutputStream(hidden.resolve(EarlierSite.MANIFEST))) {
      manifest.writeTo(out);
    }
  }

  /** Where the list lies. */
  static Path list(Path folder) {
    Path marker = folder.resolve(NAME);
    return Tree.isFolder(marker) ? marker.resolve(LIST) : marker;
  }

  /** What lies in the folder that we neither made nor keep, sorted. */
  static List<String> foreign(Path folder) throws IOException {
    Set<String> found = names(folder);
    found.removeAll(DROPPINGS);
    found.removeIf(name -> Preserved.is(folder.resolve(name)));
    Path list = list(folder);
    if (Files.isRegularFile(list, LinkOption.NOFOLLOW_LINKS)) {
      found.remove(NAME);
      found.removeAll(new HashSet<>(listed(list)));
    }
    return List.copyOf(found);
  }

  /** Not as strict text: somebody else may have written it. */
  private static List<String> listed(Path marker) throws IOException {
    return new String(Files.readAllBytes(marker), StandardCharsets.UTF_8)
        .lines()
        .filter(name -> !Preserved.NAMES.contains(name))
        .toList();
  }

  private static Set<String> names(Path folder) throws IOException {
    Set<String> names = new TreeSet<>();
    Tree.children(folder).forEach(child -> names.add(child.getFileName().toString()));
    return names;
  }
}
