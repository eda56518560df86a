package vn.lantoa.begin;

import java.io.IOException;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The places of a folder of content that are there for the sake of those below them only: nobody
 * has written anything of theirs but what they are called.
 */
public final class StandIns {
  private static final String NAMES = "/locality.md";

  private final TreeSet<String> places = new TreeSet<>();
  private final Set<String> written = new TreeSet<>();

  /**
   * Looks at what there is.
   *
   * @param files paths of all files below the content, with '/' between folders
   */
  public StandIns(Collection<String> files) {
    files.stream()
        .filter(file -> file.endsWith(NAMES))
        .map(file -> file.substring(0, file.length() - NAMES.length()))
        .forEach(places::add);
    files.stream()
        .filter(file -> !file.startsWith(".") && !file.contains("/."))
        .forEach(
            file -> owner(file).filter(of -> !file.equals(of + NAMES)).ifPresent(written::add));
  }

  /** Gives the file of a place. */
  public interface Reader {
    Optional<byte[]> read(String file) throws IOException;
  }

  /** All places, in the order of their paths. */
  public Set<String> places() {
    return places;
  }

  /** Whether a place is one of these. */
  public boolean isOne(String place, Reader reader) throws IOException {
    return !written.contains(place)
        && Optional.ofNullable(places.ceiling(place + "/"))
            .filter(next -> next.startsWith(place + "/"))
            .isPresent()
        && reader.read(place + NAMES).filter(StandIn::is).isPresent();
  }

  /** The deepest place that a file lies in. */
  private Optional<String> owner(String file) {
    int end = file.lastIndexOf('/');
    while (end > 0 && !places.contains(file.substring(0, end))) {
      end = file.lastIndexOf('/', end - 1);
    }
    return end > 0 ? Optional.of(file.substring(0, end)) : Optional.empty();
  }
}
