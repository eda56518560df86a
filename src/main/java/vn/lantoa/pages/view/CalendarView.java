package vn.lantoa.pages.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.lantoa.campaign.Day;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.activity.Activity;
import vn.lantoa.campaign.site.PageKind;
import vn.lantoa.campaign.site.SitePaths;
import vn.lantoa.pages.context.ActivityTimes;
import vn.lantoa.pages.context.DisplayNames;
import vn.lantoa.pages.context.HtmlDates;
import vn.lantoa.pages.context.Ids;
import vn.lantoa.pages.context.PageContext;
import vn.lantoa.pages.context.Summary;
import vn.lantoa.pages.context.ViewModel;
import vn.lantoa.pages.template.Html;
import vn.lantoa.pages.template.Model;

/** What takes place on days of the locality's own; then the days that everybody marks. */
public final class CalendarView implements View {
  @Override
  public ViewModel render(PageContext scene) {
    String title = scene.page().title();
    List<Day> days = scene.edition().all(Day.class);
    List<Optional<String>> sources = days.stream().map(Day::source).distinct().toList();
    boolean one = sources.size() == 1;
    return new ViewModel(
        title,
        Summary.list(
            "Những ngày để nói về bình đẳng giới, " + DisplayNames.within(scene.edition()),
            days.stream().map(day -> HtmlDates.brief(day.date()) + " " + day.title()).toList()),
        new Model()
            .with("title", title)
            .with("sections", sections(scene, !one))
            .with("source", one ? scene.source(sources.get(0)) : Optional.empty())
            .with("calendar", scene.calendar(SitePaths.CALENDAR_FILE)));
  }

  /**
   * The locality's own under their names, those of everybody behind; alone, by month.
   *
   * @param sourced whether each says where its days are from
   */
  private static List<Map<String, Object>> sections(PageContext scene, boolean sourced) {
    Edition edition = scene.edition();
    List<Day> own = edition.ownDays();
    String calendar = "Lịch của " + DisplayNames.within(edition);
    Sections sections = new Sections(scene);
    edition.appointments().forEach(activity -> sections.add(calendar, activity));
    own.forEach(day -> sections.add(day.list().orElse(calendar), day));
    boolean alone = sections.rows.isEmpty();
    edition.all(Day.class).stream()
        .filter(day -> !own.contains(day))
        .forEach(day -> sections.add(alone ? month(day.date()) : PageKind.CALENDAR.title(), day));
    return sections.all(sourced);
  }

  private static String month(LocalDate day) {
    return "Tháng " + day.getMonthValue() + " năm " + day.getYear();
  }

  /** Rows by title, while they are put together. */
  private static final class Sections {
    private final PageContext scene;
    private final Map<String, List<Map<String, Object>>> rows = new LinkedHashMap<>();
    private final Map<String, Optional<String>> sources = new LinkedHashMap<>();
    private final Set<LocalDate> marked = new HashSet<>();

    Sections(PageContext scene) {
      this.scene = scene;
    }

    void add(String title, Activity activity) {
      String id = Ids.activities(scene.edition()).get(activity.name());
      put(
          title,
          new Model()
              .with("when", ActivityTimes.html(activity))
              .with("title", activity.title())
              .with("lang", activity.body().otherLanguage())
              .with("href", scene.to(PageKind.ACTIVITIES) + "#" + id));
    }

    void add(String title, Day day) {
      String iso = day.date().toString();
      Html when =
          Html.of("<time datetime=\"" + iso + "\">" + HtmlDates.brief(day.date()) + "</time>");
      put(
          title,
          new Model()
              .with("id", marked.add(day.date()) ? Ids.day(day.date()) : "")
              .with("when", when)
              .with("title", day.title())
              .with("about", day.about())
              .with("calendar", scene.calendar(SitePaths.ofEvent(day))));
      sources.putIfAbsent(title, day.source());
    }

    private void put(String title, Model row) {
      rows.computeIfAbsent(title, unused -> new ArrayList<>()).add(row.map());
    }

    List<Map<String, Object>> all(boolean sourced) {
      List<Map<String, Object>> all = new ArrayList<>();
      rows.forEach(
          (title, days) ->
              all.add(
                  new Model()
                      .with("id", Ids.own("phan-" + (all.size() + 1)))
                      .with("title", title)
                      .with("days", days)
                      .with(
                          "source",
                          scene.source(
                              sources.getOrDefault(title, Optional.empty()).filter(s -> sourced)))
                      .map()));
      return all;
    }
  }
}
