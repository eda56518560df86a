package vn.lantoa.pages.machine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.campaign.Audience;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Locality;
import vn.lantoa.campaign.activity.Activity;
import vn.lantoa.campaign.activity.Session;
import vn.lantoa.campaign.activity.Venue;
import vn.lantoa.campaign.time.Hours;
import vn.lantoa.campaign.time.When;
import vn.lantoa.pages.context.DisplayNames;
import vn.lantoa.pages.context.HtmlDates;
import vn.lantoa.pages.context.Ids;
import vn.lantoa.pages.context.PageContext;

/** Activities as events of schema.org, their sessions as events within. */
public final class ActivityEvents {
  private ActivityEvents() {}

  /**
   * Those whose days are certain: an event needs its first day, and the words of schema.org have
   * none for what is only intended.
   */
  public static List<Map<String, Object>> of(PageContext scene) {
    Edition edition = scene.edition();
    Map<String, String> ids = Ids.activities(edition);
    List<Map<String, Object>> events = new ArrayList<>();
    for (Activity activity : edition.activities()) {
      if (activity.when().kind() == When.Kind.DAYS && !activity.tentative()) {
        Map<String, Object> event = event(activity, edition);
        scene.url().ifPresent(url -> event.put("url", url + "#" + ids.get(activity.name())));
        events.add(event);
      }
    }
    return events;
  }

  private static Map<String, Object> event(Activity activity, Edition edition) {
    Map<String, Object> event = StructuredData.object("Event");
    event.put("name", activity.title());
    activity.body().otherLanguage().ifPresent(tag -> event.put("inLanguage", tag));
    putDays(event, activity);
    List<Session> sessions = activity.sessions();
    Venue venue = sessions.size() == 1 ? venue(sessions.get(0), activity) : activity.venue();
    putPlace(event, venue, activity, edition);
    activity
        .organiser()
        .filter(organiser -> !edition.isSample())
        .ifPresent(
            organiser -> {
              Map<String, Object> organisation = StructuredData.object("Organization");
              organisation.put("name", organiser);
              event.put("organizer", organisation);
            });
    if (sessions.size() > 1) {
      event.put(
          "subEvent", sessions.stream().map(each -> session(each, activity, edition)).toList());
    }
    return event;
  }

  private static Map<String, Object> session(Session session, Activity activity, Edition edition) {
    Map<String, Object> event = StructuredData.object("Event");
    event.put("name", session.title().orElse(activity.title()));
    put(event, session.date(), session.hours(), session.date(), session.hours());
    putPlace(event, venue(session, activity), activity, edition);
    return event;
  }

  private static Venue venue(Session session, Activity activity) {
    return session.venue().isKnown() ? session.venue() : activity.venue();
  }

  private static void putDays(Map<String, Object> event, Activity activity) {
    List<Session> sessions = activity.sessions();
    if (sessions.isEmpty()) {
      LocalDate first = activity.when().first().orElseThrow();
      LocalDate last = activity.when().last().orElseThrow();
      put(event, first, activity.hours(), last, activity.hours());
    } else {
      Session first = sessions.get(0);
      Session last = sessions.get(sessions.size() - 1);
      put(event, first.date(), first.hours(), last.date(), last.hours());
    }
  }

  /** A day alone is no end of what starts at an hour of it: it would end before it starts. */
  private static void put(
      Map<String, Object> event,
      LocalDate first,
      Optional<Hours> opening,
      LocalDate last,
      Optional<Hours> closing) {
    Optional<String> end = closing.flatMap(Hours::end).map(time -> HtmlDates.instant(last, time));
    event.put(
        "startDate",
        opening.map(hours -> HtmlDates.instant(first, hours.start())).orElse(first.toString()));
    if (end.isPresent() || opening.isEmpty() || last.isAfter(first)) {
      event.put("endDate", end.orElse(last.toString()));
    }
  }

  private static void putPlace(
      Map<String, Object> event, Venue venue, Activity activity, Edition edition) {
    Optional<Locality> host = edition.localityOf(activity.where()).or(edition::locality);
    name(venue, host, edition)
        .or(venue::address)
        .ifPresent(name -> event.put("location", StructuredData.place(name, venue.address())));
  }

  /**
   * Down to the place itself, which may end with the name of the locality that holds it. An office
   * is none.
   */
  private static Optional<String> name(Venue venue, Optional<Locality> host, Edition edition) {
    if (host.filter(office -> office.level().audience() == Audience.STAFF).isPresent()) {
      return venue.place().map(DisplayNames::capital);
    }
    String here = host.map(edition::placeOf).orElse(DisplayNames.within(edition));
    String own = host.map(Locality::fullName).orElse(here);
    String place = venue.place().orElse(own);
    boolean told = place.toLowerCase(Locale.ROOT).endsWith(own.toLowerCase(Locale.ROOT));
    return Optional.of(
        DisplayNames.capital(told ? place + here.substring(own.length()) : place + ", " + here));
  }
}
