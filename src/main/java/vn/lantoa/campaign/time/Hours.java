package vn.lantoa.campaign.time;

import java.time.LocalTime;
import java.util.Optional;

/**
 * Hours of a day, as far as a source says: many plans tell when something begins and no more.
 *
 * @param end after {@code start}
 */
public record Hours(LocalTime start, Optional<LocalTime> end) {
  public Hours {
    if (end.filter(last -> !last.isAfter(start)).isPresent()) {
      throw new IllegalArgumentException("from " + start + " to " + end.get());
    }
  }
}
