package vn.lantoa.campaign.content;

import java.time.LocalDate;
import java.util.Optional;
import vn.lantoa.problem.Source;

/** Content that has a page of its own. */
public interface Paged extends Content {
  /** The folder of the page below that of its kind: ASCII, ends with a slash. */
  String folder();

  String title();

  /** The title where there is little room. */
  default String label() {
    return title();
  }

  /** The day that it is of, where it has one. */
  default Optional<LocalDate> day() {
    return Optional.empty();
  }

  /** Where it is written. */
  Source place();
}
