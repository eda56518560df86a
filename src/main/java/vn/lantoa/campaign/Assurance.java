package vn.lantoa.campaign;

import java.util.Optional;

/**
 * What an author vouches for, where a slogan or a theme looks wrong.
 *
 * @param whole that its words are all there
 * @param confirmedBy the document that gives this theme to this year, though it was another year's
 */
public record Assurance(boolean whole, Optional<String> confirmedBy) {
  public static final Assurance NONE = new Assurance(false, Optional.empty());

  /** Whether the words are meant as they stand. */
  public boolean isGiven() {
    return whole || confirmedBy.isPresent();
  }
}
