package vn.lantoa.build.recall;

import java.util.Comparator;

/**
 * A finished file that was not looked through, or not to its end: somebody has to.
 *
 * @param file below the root of the site; of an archive, the part of it after a sign
 */
public record Gap(String file, Reason reason) implements Comparable<Gap> {
  private static final Comparator<Gap> ORDER =
      Comparator.comparing(Gap::file).thenComparing(Gap::reason);

  @Override
  public int compareTo(Gap other) {
    return ORDER.compare(this, other);
  }

  /** Why. */
  public enum Reason {
    /** The disk does not give it. */
    CLOSED,
    /** An archive that breaks off, or has a password. */
    BROKEN,
    /** More than a file of ours ever has. */
    LARGE,
    /** An archive in an archive in an archive. */
    DEEP
  }
}
