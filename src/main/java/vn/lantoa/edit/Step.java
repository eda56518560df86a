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
public record Step(String name, Instant time, List<String> files) {
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

  /** Whether all of its files lie in a folder. */
  public boolean isIn(String folder) {
    return files.stream().allMatch(file -> file.startsWith(folder + "/"));
  }

  /** Whether any of its files lies in a folder. */
  public boolean touches(String folder) {
    return files.stream().anyMatch(file -> file.startsWith(folder + "/"));
  }
}
