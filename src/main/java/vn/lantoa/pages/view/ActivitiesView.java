package vn.lantoa.pages.view;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Locality;
import vn.lantoa.campaign.activity.Activity;
import vn.lantoa.campaign.activity.Session;
import vn.lantoa.campaign.site.SitePaths;
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
    Map<String, String> ids = Ids.activities(scene.edition());
    List<Map<String, Object>> rows =
        scene.edition().activities().stream()
            .map(activity -> row(scene, activity, Objects.requireNonNull(ids.get(activity.name()))))
            .toList();
    return new ViewModel(
        "Hoạt động",
        Summary.list(
            rows.size() + " hoạt động, " + DisplayNames.within(scene.edition()),
            scene.edition().activities().stream().map(Activity::title).toList()),
        new Model()
            .with("activities", rows)
            .with("when", month(scene.edition()))
            .with("place", DisplayNames.place(scene.edition()))
            .with("calendar", scene.calendar(SitePaths.CALENDAR_FILE))
            .with("office", office(scene.edition())),
        ActivityEvents.of(scene));
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

  private static Map<String, Object> row(PageContext scene, Activity activity, String id) {
    return new Model()
        .with(row(scene, activity, activity.sessions()))
        .with("id", id)
        .with(
            "calendar",
            scene.calendar(SitePaths.ofEvent(activity)).filter(unused -> activity.isDated()))
        .with("about", scene.html(activity.body(), Ids.below(id), 1))
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
                sentences(DisplayNames.venue(activity.venue()), activity.organiser().orElse(""))))
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
