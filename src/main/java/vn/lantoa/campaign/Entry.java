package vn.lantoa.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the lists of years and localities need to know of an edition, small enough to hold for every
 * commune of the country.
 *
 * @param path of the edition below the content root, without a slash at its end; empty for the root
 * @param occasion its campaign; none for the root
 * @param name as displayed: Phường Kỳ Lừa, Năm 2025
 * @param above names of the localities above it, the highest first
 * @param also former names, and places merged into it
 * @param code that the State gives the place, the same in every year
 * @param successor what took it in, where it is no more
 */
public record Entry(
    String path,
    Kind kind,
    Optional<Occasion> occasion,
    String name,
    List<String> above,
    List<String> also,
    Optional<String> code,
    Optional<String> successor) {
  public Entry {
    above = List.copyOf(above);
    also = List.copyOf(also);
  }

  /** What an edition is: everything, a year, a mere name above its localities, or a locality. */
  public enum Kind {
    ROOT,
    YEAR,
    GROUP,
    LOCALITY
  }

  /**
   * A campaign, as lists tell it from others; one for all its editions.
   *
   * @param path of its folder below the content root
   * @param name within a sentence, such as năm 2025, tháng 6/2025
   * @param title of its own, where its name says no more than when it is
   * @param series what the campaigns of several years have in common
   */
  public record Occasion(
      String path,
      int year,
      LocalDate starts,
      String name,
      Optional<String> title,
      String theme,
      String series) {
    public static Occasion of(String path, Campaign campaign) {
      boolean month = campaign.isForEquality();
      return new Occasion(
          path,
          campaign.year(),
          campaign.starts(),
          campaign.name(),
          month ? Optional.empty() : Optional.of(campaign.titleWithYear()),
          campaign.theme(),
          month ? "" : campaign.title().replace(String.valueOf(campaign.year()), ""));
    }
  }

  public OptionalInt year() {
    return occasion.map(of -> OptionalInt.of(of.year())).orElse(OptionalInt.empty());
  }

  /** Whether it is a locality, or a mere name above some. */
  public boolean isPlace() {
    return kind == Kind.LOCALITY || kind == Kind.GROUP;
  }

  /** Whether it lies below the other. */
  public boolean isBelow(Entry other) {
    return other.path.isEmpty() ? !path.isEmpty() : path.startsWith(other.path + "/");
  }
}
