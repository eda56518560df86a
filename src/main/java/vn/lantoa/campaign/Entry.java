package vn.lantoa.campaign;

import java.util.List;
import java.util.OptionalInt;

/**
 * What the lists of years and localities need to know of an edition, small enough to hold for every
 * commune of the country.
 *
 * @param path of the edition below the content root, without a slash at its end; empty for the root
 * @param name as displayed: Phường Kỳ Lừa, Năm 2025
 * @param above names of the localities above it, the highest first
 * @param also former names, and places merged into it
 * @param theme of its campaign, empty for the root
 */
public record Entry(
    String path,
    Kind kind,
    OptionalInt year,
    String name,
    List<String> above,
    List<String> also,
    String theme) {
  public Entry {
    also = List.copyOf(also);
    above = List.copyOf(above);
  }

  /** What an edition is: everything, a year, a mere name above its localities, or a locality. */
  public enum Kind {
    ROOT,
    YEAR,
    GROUP,
    LOCALITY
  }

  /** Whether it lies below the other. */
  public boolean isBelow(Entry other) {
    return other.path.isEmpty() ? !path.isEmpty() : path.startsWith(other.path + "/");
  }
}
