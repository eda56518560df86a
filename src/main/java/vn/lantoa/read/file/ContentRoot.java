package vn.lantoa.read.file;

import java.nio.file.Path;

/**
 * A folder with content; what a later root says goes before what an earlier one says.
 *
 * @param name as the author would type it, for messages
 * @param lent whether it only lends: its localities are left out, and its years where no other root
 *     has anything below them
 */
public record ContentRoot(Path folder, String name, boolean lent) {

  /** A path below it as the author would type it. */
  public String name(String path) {
    return path.isEmpty() ? name : name + "/" + path;
  }
}
