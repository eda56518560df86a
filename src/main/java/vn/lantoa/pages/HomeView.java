package vn.lantoa.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.campaign.Activity;
import vn.lantoa.campaign.Campaign;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Locality;
import vn.lantoa.campaign.PageKind;
import vn.lantoa.campaign.When;

/** The home page of a locality or of a year. */
final class HomeView implements View {
  private static final int POSTERS = 8;
  private static final int ACTIVITIES = 3;

  private final Posters posters;
  private final ShareLinks share;

  HomeView(Posters posters, ShareLinks share) {
    this.posters = posters;
    this.share = share;
  }

  @Override
  public Said say(Scene scene) {
    Campaign campaign = scene.edition().campaign().orElseThrow();
    String dates =
        "từ ngày " + Dates.day(campaign.starts()) + " đến ngày " + Dates.day(campaign.ends());
    String issuer = Names.issuer(scene.edition());
    Model model =
        new Model()
            .with("campaign", campaign.titleWithYear())
            .with("theme", scene.terms().html(campaign.theme()))
            .with("fit", Names.size(campaign.theme()))
            .with("when", Dates.html(campaign.starts(), campaign.ends()))
            .with("issuer", issuer)
            .with("share", share.html(scene, campaign.theme()))
            .with("choices", Choices.of(scene));
    addHelp(scene, model);
    addSlogans(scene, model);
    addActivities(scene, model);
    model.with("work", work(scene));
    if (scene.edition().locality().isEmpty()) {
      model.with("introduction", scene.html(campaign.introduction()));
    }
    return new Said(
        Names.edition(scene.edition().entry()) + " – " + Names.brief(campaign),
        "Chủ đề: “"
            + campaign.theme()
            + "”, "
            + dates
            + (issuer.isEmpty() ? "." : ". " + issuer + "."),
        model,
        StructuredData.home(scene, campaign));
  }

  private static void addHelp(Scene scene, Model model) {
    scene
        .edition()
        .emergency()
        .ifPresent(
            police ->
                model
                    .with("emergency", Names.number(police))
                    .with("hotlines", scene.to(PageKind.HOTLINES)));
    model.with("safety", scene.to(PageKind.SAFETY));
  }

  private void addSlogans(Scene scene, Model model) {
    Edition edition = scene.edition();
    int count = edition.groups().stream().mapToInt(group -> group.slogans().size()).sum();
    if (count > 0) {
      model
          .with("posters", posters.html(scene, Posters.choose(edition.groups(), POSTERS)))
          .with("slogans", scene.to(PageKind.SLOGANS))
          .with("count", count);
    }
  }

  private static void addActivities(Scene scene, Model model) {
    List<Activity> all = scene.edition().activities();
    List<Activity> coming = all.stream().filter(activity -> isComing(scene, activity)).toList();
    if (!all.isEmpty()) {
      model
          .with("coming", !coming.isEmpty())
          .with("activitiesPage", scene.to(PageKind.ACTIVITIES))
          .with(
              "activities",
              (coming.isEmpty() ? all : coming)
                  .stream()
                      .sorted(Comparator.comparing(Activity::when, When.ORDER))
                      .limit(ACTIVITIES)
                      .map(activity -> ActivitiesView.row(scene, activity))
                      .toList());
    }
  }

  /** What has no days is taken to be over with the month. */
  private static boolean isComing(Scene scene, Activity activity) {
    LocalDate today = scene.site().today();
    boolean past = scene.edition().campaign().map(month -> month.isPast(today)).orElse(false);
    return activity.when().last().isPresent() ? !activity.when().isOver(today) : !past;
  }

  /** What those who organise need, as far as the edition has it. */
  private static List<Map<String, Object>> work(Scene scene) {
    Edition edition = scene.edition();
    List<Map<String, Object>> work = new ArrayList<>();
    if (edition.hasSheets()) {
      work.add(
          step(
              scene,
              PageKind.PRINTS,
              "Tải băng\u00a0rôn, áp\u00a0phích",
              "Tệp gửi nhà in, ảnh đăng lên mạng, phiếu đặt in."));
    }
    if (!edition.groups().isEmpty()) {
      work.add(
          step(
              scene,
              PageKind.LOUDSPEAKER,
              "Bài truyền thanh",
              "Bài đọc trên loa, kèm thời lượng."));
    }
    if (!edition.duties().isEmpty()) {
      work.add(
          step(scene, PageKind.DUTIES, "Phân công thực hiện", "Ai làm việc gì trong đợt này."));
    }
    if (!edition.reports().isEmpty()) {
      Optional<String> by =
          edition
              .locality()
              .flatMap(Locality::reporting)
              .map(reporting -> "Gửi trước ngày " + Dates.day(reporting.by()) + ".");
      work.add(step(scene, PageKind.REPORT, "Báo cáo", by.orElse("Đề cương và bảng số liệu.")));
    }
    if (edition.identity().isPresent()) {
      work.add(step(scene, PageKind.IDENTITY, "Bộ nhận diện", "Màu sắc, quy cách và cách dùng."));
    }
    return work;
  }

  private static Map<String, Object> step(Scene scene, PageKind kind, String title, String text) {
    return Map.of("title", title, "text", text, "href", scene.to(kind));
  }
}
