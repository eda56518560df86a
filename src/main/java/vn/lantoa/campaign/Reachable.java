package vn.lantoa.campaign;

import java.time.LocalDate;
import java.util.Optional;
import vn.lantoa.campaign.content.Content;
import vn.lantoa.problem.Source;

/** Somebody whom people are told to call or to go to: a wrong number can hurt them. */
public interface Reachable extends Content {
  /** File name without .md. */
  String name();

  /** As read: digits in groups, such as 1900 96 96 80; empty where there is none. */
  String phone();

  /** When somebody answers, where that is known. */
  Optional<String> hours();

  Provenance provenance();

  /** Whether it is the locality's own, and not one of the whole country. */
  boolean local();

  /** Where the number is written. */
  Source place();

  /** The digits for a {@code tel:} link. */
  default String digits() {
    return phone().replaceAll("[^0-9+]", "");
  }

  /** Whether it is one of the short numbers that the State gives to a service: 113, 115. */
  default boolean isShort() {
    return digits().length() == 3;
  }

  /**
   * Whether somebody should call it again. That is for the editor alone: the number stays on pages,
   * sheets and in scripts. The State's short numbers do not age.
   */
  default boolean isStale(LocalDate today) {
    return !isShort() && provenance().isStale(today);
  }
}
