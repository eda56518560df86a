package vn.lantoa.pages.context;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import vn.lantoa.campaign.time.PartialDate;
import vn.lantoa.pages.template.Html;
import vn.lantoa.text.Dates;

/** Days as Vietnamese readers and as machines write them. */
public final class HtmlDates {
  private HtmlDates() {}

  /** 15/11/2025. */
  public static String day(LocalDate day) {
    return Dates.written(day);
  }

  /** 15/11 – 15/12/2025, marked up for machines. */
  public static Html html(LocalDate from, LocalDate to) {
    if (from.equals(to)) {
      return time(from, day(from));
    }
    String first = from.getYear() == to.getYear() ? brief(from) : day(from);
    return Html.of(time(from, first) + " – " + time(to, day(to)));
  }

  /** One day, marked up for machines. */
  public static Html html(LocalDate day) {
    return time(day, day(day));
  }

  private static Html time(LocalDate day, String text) {
    return Html.of("<time datetime=\"" + day + "\">" + text + "</time>");
  }

  /** 15/11, 08/3. */
  public static String brief(LocalDate day) {
    return Dates.withoutYear(day);
  }

  /** As much as is known: 15/11/2025, tháng 11 năm 2025, năm 2025. */
  public static String partial(PartialDate date) {
    if (date.month().isEmpty()) {
      return "năm " + date.year();
    }
    int month = date.month().getAsInt();
    return date.day().isEmpty()
        ? "tháng " + month + " năm " + date.year()
        : day(LocalDate.of(date.year(), month, date.day().getAsInt()));
  }

  /** ISO 8601, for {@code datetime} attributes: 2025-11-15, 2025-11, 2025. */
  public static String iso(PartialDate date) {
    if (date.month().isEmpty()) {
      return String.valueOf(date.year());
    }
    YearMonth month = YearMonth.of(date.year(), date.month().getAsInt());
    return date.day().isEmpty() ? month.toString() : month.atDay(date.day().getAsInt()).toString();
  }

  /** The first moment of a day in Vietnam, as Atom wants it. */
  public static String instant(LocalDate day) {
    return instant(day, LocalTime.MIDNIGHT);
  }

  /** An hour of a day in Vietnam. */
  public static String instant(LocalDate day, LocalTime time) {
    return day + "T" + time + ":00+07:00";
  }
}
