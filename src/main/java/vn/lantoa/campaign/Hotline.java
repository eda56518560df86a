package vn.lantoa.campaign;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.lantoa.problem.Source;

/**
 * A number to call.
 *
 * @param name file name without .md
 * @param title what the line is called
 * @param phone as read: digits in groups, such as 1900 96 96 80
 * @param scope whom and where it serves
 * @param recorded whether calls are recorded, where that is known
 * @param languages BCP 47 tags served besides Vietnamese, where known
 * @param source the document or address that gives the number
 * @param verifiedOn the day on which the number was last held against its source
 * @param order smaller comes first; the first of an edition is the emergency number
 * @param body when to call it and what happens then
 */
public record Hotline(
    String name,
    String title,
    String phone,
    String owner,
    String scope,
    Optional<String> hours,
    Optional<String> cost,
    Optional<Boolean> recorded,
    List<String> languages,
    String source,
    LocalDate verifiedOn,
    int order,
    Body body,
    Source place) {
  /** After this a number is called stale: people who rely on it must be able to. */
  public static final Period FRESH_FOR = Period.ofDays(180);

  public Hotline {
    languages = List.copyOf(languages);
  }

  /** Without what only says that it is a number to call: Bảo vệ trẻ em. */
  public String shortTitle() {
    String rest = title.replaceFirst("^(Tổng đài quốc gia|Đường dây nóng)( của)? ", "");
    return rest.isEmpty()
        ? title
        : rest.substring(0, 1).toUpperCase(Locale.ROOT) + rest.substring(1);
  }

  /** The digits for a {@code tel:} link. */
  public String digits() {
    return phone.replaceAll("[^0-9+]", "");
  }

  public boolean isStale(LocalDate today) {
    return today.isAfter(verifiedOn.plus(FRESH_FOR));
  }
}
