package vn.lantoa.cli;

import java.io.IOException;
import java.nio.file.Path;

/** Where a path leads once links are followed, also where its end is not there yet. */
final class RealPath {
  private RealPath() {}

  static Path of(Path path) {
    Path whole = path.toAbsolutePath().normalize();
    for (Path there = whole; there != null; there = there.getParent()) {
      try {
        return there.toRealPath().resolve(there.relativize(whole)).normalize();
      } catch (IOException e) {
        continue; // its parent may be there
      }
    }
    return whole;
  }
}
