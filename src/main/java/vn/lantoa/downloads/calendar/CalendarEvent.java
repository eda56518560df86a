package vn.lantoa.downloads.calendar;

import java.time.LocalDate;
import java.util.Optional;
import vn.lantoa.campaign.time.Hours;

/**
 * Something that stands in a calendar.
 *
 * @param name tells it from others of the edition, whatever else is changed
 * @param last not before {@code first}; the same for a single day
 * @param hours of each of its days; none for all day
 * @param tentative whether its source only intends the time
 * @param where empty where nobody has said
 * @param about lines of text
 * @param page below the edition that tells more
 */
record CalendarEvent(
    String name,
    String title,
    LocalDate first,
    LocalDate last,
    Optional<Hours> hours,
    boolean tentative,
    String where,
    String about,
    String page) {

  static CalendarEvent allDay(
      String name, String title, LocalDate first, LocalDate last, String about, String page) {
    return new CalendarEvent(name, title, first, last, Optional.empty(), false, "", about, page);
  }
}
