package vn.lantoa.downloads.calendar;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.lantoa.campaign.Day;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.activity.Activity;
import vn.lantoa.campaign.site.Deliverable.Topic;
import vn.lantoa.campaign.site.Site;
import vn.lantoa.campaign.site.SitePaths;
import vn.lantoa.downloads.shelf.Shelf;

/** The calendar of an edition, and each of its activities and days in a file of its own. */
public final class CalendarFiles {
  private final Edition edition;
  private final Ics ics;

  public CalendarFiles(Site site, Edition edition, Instant made) {
    this.edition = edition;
    String folder = site.folder(edition.entry());
    ics = new Ics(edition.entry().path(), site.baseUrl().map(base -> base + folder), made);
  }

  /** Makes them; pages of activities and of days lead to theirs. */
  public void put(Shelf shelf) {
    List<CalendarEvent> all = new Agenda(edition).all();
    if (all.isEmpty()) {
      return;
    }
    shelf.put(
        Topic.CALENDAR,
        "Mọi ngày của địa phương, cho lịch trong máy",
        "ICS",
        SitePaths.CALENDAR_FILE,
        () -> ics.bytes(edition.entry().name(), all));
    for (Activity activity : edition.activities()) {
      List<CalendarEvent> events = Agenda.of(activity);
      if (!events.isEmpty()) {
        shelf.hide(SitePaths.ofEvent(activity), () -> ics.bytes(activity.title(), events));
      }
    }
    Set<String> written = new HashSet<>();
    for (Day day : edition.all(Day.class)) {
      if (written.add(SitePaths.ofEvent(day))) {
        shelf.hide(SitePaths.ofEvent(day), () -> ics.bytes(day.title(), List.of(Agenda.of(day))));
      }
    }
  }
}
