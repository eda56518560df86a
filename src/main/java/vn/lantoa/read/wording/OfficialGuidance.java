package vn.lantoa.read.wording;

import java.util.Map;
import java.util.Optional;
import vn.lantoa.bytes.Resource;

/** The documents by which the ministry ordered the Month of each year. */
public final class OfficialGuidance {
  private final Map<String, String> byYear =
      Resource.table(OfficialGuidance.class, "guidance.properties");

  /**
   * The other year whose Month a document orders.
   *
   * @param text its number, whatever stands beside it
   */
  public Optional<String> otherYear(String text, int year) {
    return byYear.entrySet().stream()
        .filter(known -> text.contains(known.getValue()))
        .map(Map.Entry::getKey)
        .filter(known -> !known.equals(Integer.toString(year)))
        .findFirst();
  }
}
