package vn.lantoa.edit;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

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
    return touches(place, places) && files.stream().allMatch(file -> isFor(file, place, places));
  }

  /**
   * Those of its files that are for a place, too, which it does not touch.
   *
   * @param places all that there are
   */
  public List<String> sharedWith(String place, List<String> places) {
    return touches(place, places)
        ? List.of()
        : files.stream().filter(file -> isFor(file, place, places)).toList();
  }

  /**
   * Whether any of its files is a place's own, and of none below it.
   *
   * @param places all that there are
   */
  public boolean touches(String place, List<String> places) {
    return files.stream().anyMatch(file -> owner(file, place, places).equals(place));
  }

  /** Whether it is the place's own or, in its year, of none but those above it. */
  private static boolean isFor(String file, String place, List<String> places) {
    String owner = owner(file, place, places);
    return file.startsWith(place.replaceFirst("/.*", "") + "/")
        && (owner.isEmpty() || (place + "/").startsWith(owner + "/"));
  }

  /** The lowest place that a file lies in; empty of one that lies in none. */
  private static String owner(String file, String place, List<String> places) {
    return Stream.concat(Stream.of(place), places.stream())
        .filter(one -> file.startsWith(one + "/"))
        .max(Comparator.comparingInt(String::length))
        .orElse("");
  }
}
