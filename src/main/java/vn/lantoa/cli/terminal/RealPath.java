package vn.lantoa.cli.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where a path leads once links are followed, also where its end is not there yet. */
public final class RealPath {
  private RealPath() {}

  public static Path of(Path path) {
    Path whole = path.toAbsolutePath().normalize();
    for (Path there = whole; there != null; there = there.getParent()) {
      if (Files.exists(there)) {
        return real(there).resolve(there.relativize(whole)).normalize();
      }
    }
    return whole;
  }

  private static Path real(Path there) {
    try {
      return there.toRealPath();
    } catch (IOException e) {
      return there; // gone, or not to be looked into: as it was named
    }
  }
}
