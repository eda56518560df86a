package vn.lantoa.campaign.activity;

import java.util.Optional;

/**
 * Where something takes place.
 *
 * @param place name of the hall
 * @param address number, street, quarter
 */
public record Venue(Optional<String> place, Optional<String> address) {
  /** Nobody has said where. */
  public static final Venue UNKNOWN = new Venue(Optional.empty(), Optional.empty());

  public boolean isKnown() {
    return place.isPresent() || address.isPresent();
  }
}
