package vn.lantoa.pages.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.campaign.Campaign;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Post;
import vn.lantoa.campaign.activity.Activity;
import vn.lantoa.campaign.activity.Session;
import vn.lantoa.campaign.site.PageKind;
import vn.lantoa.campaign.time.When;
import vn.lantoa.pages.context.DisplayNames;
import vn.lantoa.pages.context.HtmlDates;
import vn.lantoa.pages.context.PageContext;
import vn.lantoa.pages.context.ViewModel;
import vn.lantoa.pages.machine.StructuredData;
import vn.lantoa.pages.template.Model;
import vn.lantoa.pages.view.share.ShareLinks;
import vn.lantoa.text.Languages;

/** The home page of a locality or of a year. */
public final class HomeView implements View {
  private static final int POSTERS = 8;
  private static final int ACTIVITIES = 3;
  private static final int NEWS = 3;

  /** As many activities, and sessions of each, as the browser may choose the next from. */
  private static final int KNOWN = 12;

  private final Posters posters;
  private final ShareLinks share;
  private final Optional<String> places;

  /**
   * @param places the script with all places, where there is one
   */
  public HomeView(Posters posters, ShareLinks share, Optional<String> places) {
    this.posters = posters;
    this.share = share;
    this.places = places;
  }

  @Override
  public ViewModel render(PageContext scene) {
    Campaign campaign = scene.edition().campaign().orElseThrow();
    Edition edition = scene.edition();
    String subject = DisplayNames.subject(edition);
    boolean month = edition.month().isPresent();
    Model model =
        new Model()
            .with(
                "campaign",
                month
                    ? campaign.isThemePending() ? "" : campaign.titleWithYear()
                    : DisplayNames.occasion(edition).orElseThrow())
            .with("theme", edition.theme())
            .with("heading", scene.terms().html(subject, Languages.VIETNAMESE))
            .with("fit", DisplayNames.size(subject))
            .with("issuer", DisplayNames.issuer(edition))
            .with("share", share.html(scene, subject))
            .with("choices", LocalityChooser.of(scene, places));
    if (month) {
      model.with("when", HtmlDates.html(campaign.starts(), campaign.ends()));
    }
    addHelp(scene, model);
    addSlogans(scene, model);
    addActivities(scene, model);
    addNews(scene, model);
    model.with("work", WorkSteps.of(scene));
    if (edition.locality().isEmpty()) {
      model.with("introduction", scene.html(campaign.introduction()));
    }
    return new ViewModel(
        DisplayNames.edition(edition.entry())
            + " – "
            + DisplayNames.occasion(edition).orElseThrow(),
        description(edition, campaign),
        model,
        StructuredData.home(scene, campaign));
  }

  /** What the edition is about, when, and whose it is. */
  private static String description(Edition edition, Campaign campaign) {
    String issuer = DisplayNames.issuer(edition);
    String dates =
        "từ ngày "
            + HtmlDates.day(campaign.starts())
            + " đến ngày "
            + HtmlDates.day(campaign.ends());
    String subject =
        edition
            .theme()
            .map(theme -> "Chủ đề: “" + theme + "”, " + dates)
            .orElse(DisplayNames.subject(edition));
    String whose = edition.isSample() ? DisplayNames.disclaimer(edition) : issuer + ".";
    return subject + (issuer.isEmpty() ? "." : ". " + whose);
  }

  private static void addHelp(PageContext scene, Model model) {
    scene
        .edition()
        .emergency()
        .ifPresent(
            police ->
                model
                    .with("emergency", DisplayNames.number(police))
                    .with("hotlines", scene.to(PageKind.HOTLINES)));
    model
        .with("receivers", scene.edition().audience().receivers())
        .with("safety", scene.to(PageKind.SAFETY));
  }

  private void addSlogans(PageContext scene, Model model) {
    Edition edition = scene.edition();
    int count = edition.groups().stream().mapToInt(group -> group.slogans().size()).sum();
    if (count > 0) {
      model
          .with("posters", posters.html(scene, Posters.choose(edition.groups(), POSTERS)))
          .with("noted", edition.groups().stream().anyMatch(group -> group.note().isPresent()))
          .with("slogans", scene.to(PageKind.SLOGANS))
          .with("count", count);
    }
  }

  /**
   * The first; which of all are next depends on the day, and pages on no day but the phase of the
   * month: the browser tells it by its own clock.
   */
  private static void addActivities(PageContext scene, Model model) {
    List<Activity> all =
        scene.edition().activities().stream().sorted(Activity.ORDER).limit(KNOWN).toList();
    if (!all.isEmpty()) {
      List<Map<String, Object>> rows = new ArrayList<>();
      for (Activity activity : all) {
        List<Session> sessions = activity.sessions().stream().limit(KNOWN).toList();
        rows.add(
            new Model()
                .with(ActivitiesView.row(scene, activity, sessions))
                .with("more", rows.size() >= ACTIVITIES)
                .map());
      }
      model
          .with("coming", !isPast(scene) && scene.edition().gone().isEmpty())
          .with("activitiesPage", scene.to(PageKind.ACTIVITIES))
          .with("wholeMonth", isWholeMonth(scene, all))
          .with("activities", rows);
    }
  }

  /** Whether all that is known of its time is that of the month, which need not be said thrice. */
  /** Whether no day need be told: what has days takes the whole month, as do those shown first. */
  private static boolean isWholeMonth(PageContext scene, List<Activity> all) {
    return all.stream().limit(ACTIVITIES).allMatch(one -> isWholeMonth(scene, one))
        && all.stream()
            .allMatch(one -> one.when().kind() == When.Kind.OPEN || isWholeMonth(scene, one));
  }

  private static boolean isWholeMonth(PageContext scene, Activity activity) {
    return ActivitiesView.isWholeMonth(scene.edition(), activity.when())
        && activity.hours().isEmpty()
        && activity.sessions().isEmpty()
        && !activity.tentative();
  }

  /** The newest; of a month that is over, what came of it, and before its slogans. */
  private static void addNews(PageContext scene, Model model) {
    List<Post> posts = scene.edition().all(Post.class);
    boolean past = isPast(scene);
    List<Post> results = past ? posts.stream().filter(Post::results).toList() : List.of();
    List<Map<String, Object>> rows =
        (results.isEmpty() ? posts : results)
            .stream().limit(NEWS).map(post -> NewsView.row(scene, post).map()).toList();
    if (!rows.isEmpty()) {
      model
          .with(past ? "outcome" : "news", rows)
          .with("newsTitle", results.isEmpty() ? "Tin tức" : "Kết quả")
          .with("newsPage", scene.to(PageKind.NEWS));
    }
  }

  private static boolean isPast(PageContext scene) {
    LocalDate today = scene.site().today();
    return scene.edition().campaign().map(month -> month.isPast(today)).orElse(false);
  }
}
