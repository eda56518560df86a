package vn.lantoa.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * What git and the host of a site want in its folder: it is the user's, and every build leaves it
 * there. It is copied just before the swap, so a change made during the build counts, and a build
 * that dies has taken nothing away.
 *
 * <p>Only plain files are kept; whatever else bears such a name is refused like all that is the
 * user's. A relative link would lead elsewhere from another folder, and what it leads to is not
 * ours to copy; a {@code .git} folder is a whole history, too much for the moment before a swap.
 */
final class Preserved {
  static final String GIT = ".git";
  static final List<String> NAMES = List.of(GIT, ".gitignore", ".nojekyll", "CNAME");

  private Preserved() {}

  static boolean is(Path path) {
    return NAMES.contains(path.getFileName().toString())
        && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
  }

  static void copy(Path from, Path to) throws IOException {
    for (String name : NAMES) {
      Path file = from.resolve(name);
      if (is(file)) {
        Files.copy(
            file,
            to.resolve(name),
            StandardCopyOption.COPY_ATTRIBUTES,
            StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}
