package vn.lantoa.desk.office;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.lantoa.begin.StandIn;
import vn.lantoa.edit.ContentStore;

/**
 * The places that an officer has files of. One that others lie in may be hers, too, or stand there
 * for their sake only, with nothing in it but its name.
 */
record OwnPlaces(ContentStore store) {
  private static final String FILE = "locality.md";

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
              .sorted()
              .toList();
      TreeSet<String> places = new TreeSet<>();
      files.stream()
          .filter(file -> file.endsWith("/" + FILE))
          .forEach(file -> places.add(folder(file)));
      Set<String> written = written(files, places);
      List<String> own = new ArrayList<>();
      for (String place : places) {
        if (written.contains(place) || !isAboveAnother(place, places) || !standsIn(place)) {
          own.add(place);
        }
      }
      return own;
    }
  }

  private static String folder(String file) {
    return file.substring(0, Math.max(0, file.lastIndexOf('/')));
  }

  /** Those that have another file than the one that names them. */
  private static Set<String> written(List<String> files, TreeSet<String> places) {
    Set<String> written = new TreeSet<>();
    for (String file : files) {
      String place = folder(file);
      boolean names = file.equals(place + "/" + FILE);
      boolean hidden = file.startsWith(".") || file.contains("/.");
      while (!place.isEmpty() && !places.contains(place)) {
        place = folder(place);
      }
      if (!place.isEmpty() && !names && !hidden) {
        written.add(place);
      }
    }
    return written;
  }

  private static boolean isAboveAnother(String place, TreeSet<String> places) {
    return Optional.ofNullable(places.ceiling(place + "/"))
        .filter(next -> next.startsWith(place + "/"))
        .isPresent();
  }

  private boolean standsIn(String place) throws IOException {
    return store.read(place + "/" + FILE).filter(StandIn::is).isPresent();
  }
}
