package vn.lantoa.downloads.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.campaign.Campaign;
import vn.lantoa.campaign.Citation;
import vn.lantoa.campaign.Day;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Locality;
import vn.lantoa.campaign.Reporting;
import vn.lantoa.campaign.activity.Activity;
import vn.lantoa.campaign.activity.Session;
import vn.lantoa.campaign.activity.Venue;
import vn.lantoa.campaign.site.PageKind;
import vn.lantoa.campaign.site.SitePaths;
import vn.lantoa.campaign.time.HangingWindow;
import vn.lantoa.campaign.time.When;
import vn.lantoa.text.Dates;

/** What an edition has that falls on days. */
final class Agenda {
  private final Edition edition;

  Agenda(Edition edition) {
    this.edition = edition;
  }

  /** The month, what is done in it, what is due, days to mark; the same day once. */
  List<CalendarEvent> all() {
    List<CalendarEvent> all = new ArrayList<>();
    edition.month().ifPresent(month -> all.add(month(month)));
    if (edition.hasSheets()) {
      edition.hangingWindows().forEach(window -> all.addAll(hanging(window)));
    }
    edition.activities().forEach(activity -> all.addAll(of(activity)));
    edition.locality().flatMap(Locality::reporting).ifPresent(report -> all.add(due(report)));
    edition.all(Day.class).forEach(day -> all.add(of(day)));
    Map<String, CalendarEvent> once = new LinkedHashMap<>();
    all.forEach(event -> once.putIfAbsent(event.name(), event));
    return List.copyOf(once.values());
  }

  private static CalendarEvent month(Campaign month) {
    return CalendarEvent.allDay(
        "thang", month.titleWithYear(), month.starts(), month.ends(), month.theme(), "");
  }

  private static List<CalendarEvent> hanging(HangingWindow window) {
    String name = "treo-" + window.first();
    String page = PageKind.PRINTS.path();
    return List.of(
        CalendarEvent.allDay(
            name, "Treo băng rôn: " + window.name(), window.first(), window.first(), "", page),
        CalendarEvent.allDay(
            name + "-go", "Gỡ băng rôn: " + window.name(), window.last(), window.last(), "", page));
  }

  private static CalendarEvent due(Reporting report) {
    LocalDate last = report.by().minusDays(1);
    return CalendarEvent.allDay(
        "bao-cao",
        "Hạn cuối gửi báo cáo",
        last,
        last,
        "Nơi nhận: " + report.to() + "\nTrước ngày " + Dates.written(report.by()),
        PageKind.REPORT.path());
  }

  /** A day to mark. */
  static CalendarEvent of(Day day) {
    return CalendarEvent.allDay(
        SitePaths.eventName(day),
        day.title(),
        day.date(),
        day.date(),
        day.about().orElse(""),
        PageKind.CALENDAR.path());
  }

  /** Once, or each of its sessions; nothing where its source names no day. */
  static List<CalendarEvent> of(Activity activity) {
    if (!activity.isDated()) {
      return List.of();
    }
    String name = SitePaths.eventName(activity);
    if (activity.sessions().isEmpty()) {
      return List.of(once(name, activity));
    }
    List<CalendarEvent> sessions = new ArrayList<>();
    for (Session session : activity.sessions()) {
      sessions.add(session(name + "-buoi-" + (sessions.size() + 1), activity, session));
    }
    return sessions;
  }

  private static CalendarEvent once(String name, Activity activity) {
    LocalDate last = activity.when().last().orElseThrow();
    boolean before = activity.when().kind() == When.Kind.BEFORE;
    return new CalendarEvent(
        name,
        before ? "Hạn cuối: " + activity.title() : activity.title(),
        activity.when().first().orElse(last),
        last,
        before ? Optional.empty() : activity.hours(),
        activity.tentative(),
        where(activity.venue()),
        about(activity),
        PageKind.ACTIVITIES.path());
  }

  private static CalendarEvent session(String name, Activity activity, Session session) {
    return new CalendarEvent(
        name,
        activity.title() + session.title().map(title -> ": " + title).orElse(""),
        session.date(),
        session.date(),
        session.hours(),
        activity.tentative(),
        where(session.venue().isKnown() ? session.venue() : activity.venue()),
        about(activity),
        PageKind.ACTIVITIES.path());
  }

  private static String about(Activity activity) {
    return lines(
        activity.organiser().map(who -> "Tổ chức: " + who), activity.source().map(Agenda::source));
  }

  private static String source(String source) {
    return "Nguồn: " + Citation.written(source);
  }

  private static String where(Venue venue) {
    return Stream.of(venue.place(), venue.address())
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }

  private static String lines(Optional<String> first, Optional<String> second) {
    return Stream.of(first, second).flatMap(Optional::stream).collect(Collectors.joining("\n"));
  }
}
