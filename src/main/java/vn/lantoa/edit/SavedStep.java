package vn.lantoa.edit;

import java.time.Instant;
import java.util.List;

/**
 * Files that were saved at once.
 *
 * @param name in the journal, until it is undone or done again
 * @param time when they were saved
 * @param files by their names in the store
 */
public record SavedStep(String name, Instant time, List<String> files) {
  /** Between the number of the undoing and that of what is undone. */
  static final String OF = "-";

  /** Whether it is undone, and may be done again. */
  public boolean isUndone() {
    return name.contains(OF);
  }

  /** The larger, the later it was saved or, where it is undone, undone. */
  public int number() {
    return number(name);
  }

  static int number(String name) {
    return Integer.parseInt(name.split(OF, 2)[0]);
  }

  /**
   * Whether it is of a place alone, and of what stands above it for all below.
   *
   * @param places all that there are
   */
  public boolean isIn(String place, List<String> places) {
    return touches(place) && files.stream().allMatch(file -> isFor(file, place, places));
  }

  /**
   * Those of its files that are for a place, too, which it does not touch.
   *
   * @param places all that there are
   */
  public List<String> sharedWith(String place, List<String> places) {
    return touches(place)
        ? List.of()
        : files.stream().filter(file -> isFor(file, place, places)).toList();
  }

  /** Whether it lies in the place or, in its year, in none but those above it. */
  private static boolean isFor(String file, String place, List<String> places) {
    return file.startsWith(place + "/")
        || file.startsWith(place.replaceFirst("/.*", "") + "/")
            && places.stream()
                .filter(other -> file.startsWith(other + "/"))
                .allMatch(other -> (place + "/").startsWith(other + "/"));
  }

  /** Whether any of its files lies in a folder. */
  public boolean touches(String folder) {
    return files.stream().anyMatch(file -> file.startsWith(folder + "/"));
  }
}
