package vn.lantoa.pages.view;

import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Locality;
import vn.lantoa.campaign.activity.Activity;
import vn.lantoa.campaign.activity.Session;
import vn.lantoa.campaign.site.SitePaths;
import vn.lantoa.campaign.time.When;
import vn.lantoa.pages.context.ActivityTimes;
import vn.lantoa.pages.context.DisplayNames;
import vn.lantoa.pages.context.HtmlDates;
import vn.lantoa.pages.context.Ids;
import vn.lantoa.pages.context.PageContext;
import vn.lantoa.pages.context.Summary;
import vn.lantoa.pages.context.ViewModel;
import vn.lantoa.pages.machine.ActivityEvents;
import vn.lantoa.pages.template.Html;
import vn.lantoa.pages.template.Model;

/** What happens, and when. */
public final class ActivitiesView implements View {
  @Override
  public ViewModel render(PageContext scene) {
    List<Activity> all = scene.edition().activities();
    Map<When, List<Activity>> shared = shared(all);
    List<Activity> alone = all.stream().filter(activity -> !isIn(shared, activity)).toList();
    return new ViewModel(
        "Hoạt động",
        Summary.list(
            all.size() + " hoạt động, " + DisplayNames.within(scene.edition()),
            all.stream().map(Activity::title).toList()),
        new Model()
            .with("activities", rows(scene, alone, 1))
            .with("shared", groups(scene, shared))
            .with("when", month(scene.edition()))
            .with("place", DisplayNames.place(scene.edition()))
            .with("calendar", scene.calendar(SitePaths.CALENDAR_FILE))
            .with("office", office(scene.edition())),
        ActivityEvents.of(scene));
  }

  /** Times that several activities have, so that each need not repeat them. */
  private static Map<When, List<Activity>> shared(List<Activity> all) {
    Map<When, List<Activity>> byTime =
        all.stream()
            .filter(activity -> activity.when().kind() != When.Kind.OPEN)
            .filter(activity -> activity.hours().isEmpty() && activity.sessions().isEmpty())
            .filter(activity -> !activity.tentative())
            .collect(Collectors.groupingBy(Activity::when, LinkedHashMap::new, toList()));
    byTime.values().removeIf(same -> same.size() < 2);
    List<Activity> undated =
        all.stream().filter(activity -> activity.when().kind() == When.Kind.OPEN).toList();
    if (!byTime.isEmpty() && !undated.isEmpty()) {
      byTime.put(When.open(), undated); // what has a time is not read behind what has none
    }
    return byTime;
  }

  private static boolean isIn(Map<When, List<Activity>> shared, Activity activity) {
    return shared.values().stream().anyMatch(same -> same.contains(activity));
  }

  private static List<Map<String, Object>> groups(
      PageContext scene, Map<When, List<Activity>> shared) {
    List<Map<String, Object>> groups = new ArrayList<>();
    shared.forEach(
        (when, same) -> {
          boolean whole = isWholeMonth(scene.edition(), when);
          Html days = ActivityTimes.html(same.get(0));
          groups.add(
              new Model()
                  .with("id", Ids.own("thoi-gian-" + (groups.size() + 1)))
                  .with("title", title(whole, days))
                  .with("when", Optional.of(days).filter(unused -> whole))
                  .with("activities", rows(scene, same, 2))
                  .map());
        });
    return groups;
  }

  private static Html title(boolean whole, Html days) {
    return whole
        ? Html.of("Cả Tháng hành động")
        : days.toString().isEmpty() ? Html.of("Chưa rõ ngày") : days;
  }

  /** Whether something goes on from the first day of the month to the last. */
  static boolean isWholeMonth(Edition edition, When when) {
    return edition
        .month()
        .filter(month -> when.equals(When.days(month.starts(), month.ends())))
        .isPresent();
  }

  private static List<Map<String, Object>> rows(
      PageContext scene, List<Activity> activities, int level) {
    Map<String, String> ids = Ids.activities(scene.edition());
    return activities.stream()
        .map(
            activity ->
                row(scene, activity, Objects.requireNonNull(ids.get(activity.name())), level))
        .toList();
  }

  /** Whom to ask: the office that runs the month, where the locality has told its number. */
  private static Optional<Map<String, Object>> office(Edition edition) {
    return edition
        .office()
        .map(
            contact ->
                new Model()
                    .with("title", contact.title())
                    .with(DisplayNames.number(contact))
                    .map());
  }

  /** The days of the month, where all that has days falls into it: some plans are for the year. */
  private static Optional<Html> month(Edition edition) {
    return edition
        .campaign()
        .filter(campaign -> edition.month().isPresent())
        .filter(
            campaign ->
                edition.activities().stream().map(Activity::when).allMatch(campaign::covers))
        .map(campaign -> HtmlDates.html(campaign.starts(), campaign.ends()));
  }

  private static Map<String, Object> row(
      PageContext scene, Activity activity, String id, int level) {
    return new Model()
        .with(row(scene, activity, activity.sessions()))
        .with("id", id)
        .with("whose", whose(scene.edition(), activity))
        .with("place", place(scene.edition(), activity))
        .with("organiser", activity.organiser())
        .with(
            "calendar",
            scene.calendar(SitePaths.ofEvent(activity)).filter(unused -> activity.isDated()))
        .with("about", scene.html(activity.body(), Ids.below(id), level))
        .map();
  }

  /**
   * An activity without its text, as the home page shows it.
   *
   * @param sessions those to show
   */
  public static Map<String, Object> row(
      PageContext scene, Activity activity, List<Session> sessions) {
    return new Model()
        .with("title", activity.title())
        .with("lang", activity.body().otherLanguage())
        .with("when", ActivityTimes.html(activity))
        .with(
            "where",
            sentences(
                whose(scene.edition(), activity).orElse(""),
                sentences(place(scene.edition(), activity), activity.organiser().orElse(""))))
        .with("sessions", sessions.stream().map(ActivitiesView::row).toList())
        .with("source", scene.source(activity.source()))
        .map();
  }

  private static Map<String, Object> row(Session session) {
    return new Model()
        .with("when", ActivityTimes.html(session))
        .with("what", sentences(session.title().orElse(""), DisplayNames.venue(session.venue())))
        .map();
  }

  /** Where it is; nothing where that is all the locality, of which the page is anyway. */
  private static String place(Edition edition, Activity activity) {
    String place = DisplayNames.venue(activity.venue());
    boolean everywhere =
        edition.locality().filter(own -> own.displayName().equals(place)).isPresent();
    return everywhere ? "" : place;
  }

  /** One after the other, as far as they are known. */
  private static String sentences(String first, String second) {
    return first.isEmpty() || second.isEmpty() ? first + second : first + ". " + second;
  }

  /** Of an activity that a locality above holds: Hoạt động của tỉnh Lạng Sơn. */
  private static Optional<String> whose(Edition edition, Activity activity) {
    Optional<Locality> host = edition.localityOf(activity.where());
    return host.equals(edition.locality())
        ? Optional.empty()
        : host.map(above -> "Hoạt động của " + above.fullName());
  }
}
