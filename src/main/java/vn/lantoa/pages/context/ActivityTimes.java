package vn.lantoa.pages.context;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import vn.lantoa.campaign.activity.Activity;
import vn.lantoa.campaign.activity.Session;
import vn.lantoa.campaign.time.Hours;
import vn.lantoa.campaign.time.PartialDate;
import vn.lantoa.campaign.time.When;
import vn.lantoa.pages.template.Html;
import vn.lantoa.text.Dates;

/** When an activity takes place, as much as the source says and no more, marked up for machines. */
public final class ActivityTimes {
  private ActivityTimes() {}

  /**
   * 15/11/2025; 7 giờ 30, ngày 15/11/2025; 2 buổi, từ ngày 15/11 – 22/11/2025; trước ngày
   * 27/12/2024; trong năm 2024. Empty for nothing.
   */
  public static Html html(Activity activity) {
    When when = activity.when();
    return switch (when.kind()) {
      case DAYS -> days(activity);
      case BEFORE -> before(activity, when.last().orElseThrow().plusDays(1));
      case DURING -> led(lead(activity, "trong"), period(when.during().orElseThrow()));
      case OPEN -> Html.of("");
    };
  }

  /** Trước ngày 20/12/2025; trước 16 giờ, ngày 20/12/2025. */
  private static Html before(Activity activity, LocalDate day) {
    String hour =
        activity.hours().map(hours -> " " + time(hours.start(), Optional.of(day)) + ",").orElse("");
    return led(lead(activity, "trước" + hour + " ngày"), HtmlDates.html(day));
  }

  private static Html days(Activity activity) {
    LocalDate first = activity.when().first().orElseThrow();
    LocalDate last = activity.when().last().orElseThrow();
    boolean single = first.equals(last);
    int sessions = activity.sessions().size();
    Optional<String> details =
        activity
            .hours()
            .map(hours -> hours(hours, Optional.of(first).filter(unused -> single)))
            .or(() -> Optional.of(sessions + "\u00a0buổi").filter(unused -> sessions > 1));
    String lead = lead(activity, details.map(words -> words + ",").orElse(""));
    String link = single ? " ngày" : " từ ngày";
    return led(lead.isEmpty() ? "" : lead + link, HtmlDates.html(first, last));
  }

  /** 8 giờ – 10 giờ, ngày 22/11/2025. */
  public static Html html(Session session) {
    Html day = HtmlDates.html(session.date());
    return session
        .hours()
        .map(hours -> Html.of(hours(hours, Optional.of(session.date())) + ", ngày\u00a0" + day))
        .orElse(day);
  }

  /** The same without marks, for feeds. */
  public static String words(Activity activity) {
    return html(activity).toString().replaceAll("<[^>]*>", "");
  }

  /**
   * @param day of the hours; none where they are those of each day
   */
  private static String hours(Hours hours, Optional<LocalDate> day) {
    String words =
        time(hours.start(), day) + hours.end().map(end -> " – " + time(end, day)).orElse("");
    return day.isPresent() ? words : words + " mỗi ngày";
  }

  private static String time(LocalTime time, Optional<LocalDate> day) {
    String machine = day.map(date -> date + "T").orElse("") + time;
    return "<time datetime=\"" + machine + "\">" + Dates.hour(time) + "</time>";
  }

  private static String period(PartialDate period) {
    return "<time datetime=\""
        + HtmlDates.iso(period)
        + "\">"
        + HtmlDates.partial(period)
        + "</time>";
  }

  private static String lead(Activity activity, String words) {
    return activity.tentative() ? ("dự kiến " + words).strip() : words;
  }

  /** What stands small before the days. */
  private static Html led(String lead, Object days) {
    return Html.of(
        lead.isEmpty()
            ? days.toString()
            : "<small>" + DisplayNames.capital(lead) + "</small> " + days);
  }
}
