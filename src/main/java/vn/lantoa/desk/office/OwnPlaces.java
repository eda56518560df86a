package vn.lantoa.desk.office;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.lantoa.begin.StandIns;
import vn.lantoa.edit.ContentStore;

/**
 * The places that an officer has files of. One that others lie in may be hers, too, or stand there
 * for their sake only, with nothing in it but its name.
 */
record OwnPlaces(ContentStore store) {
  /** A year, a province, a commune, an office of it. */
  private static final int DEEPEST = 6;

  /** Paths of those that are hers, below the content. */
  List<String> own() throws IOException {
    Path content = store.content();
    if (!Files.isDirectory(content)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(content, DEEPEST)) {
      List<String> files =
          all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
              .map(file -> content.relativize(file).toString().replace('\\', '/'))
              .toList();
      StandIns standIns = new StandIns(files);
      List<String> own = new ArrayList<>();
      for (String place : standIns.places()) {
        if (!standIns.isOne(place, store::read)) {
          own.add(place);
        }
      }
      return own;
    }
  }
}
