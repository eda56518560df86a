package vn.lantoa.pages.view.law;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.lantoa.campaign.Campaign;
import vn.lantoa.campaign.LegalText;
import vn.lantoa.campaign.law.Question;
import vn.lantoa.campaign.site.PageKind;
import vn.lantoa.campaign.site.SitePaths;
import vn.lantoa.pages.context.HtmlDates;
import vn.lantoa.pages.context.LawStatus;
import vn.lantoa.pages.context.PageContext;
import vn.lantoa.pages.context.ViewModel;
import vn.lantoa.pages.template.Model;
import vn.lantoa.pages.view.View;

/**
 * What the law answers to whoever asks; then all legal texts by weight: those in force, and those
 * that are no longer.
 */
public final class LawsView implements View {
  @Override
  public ViewModel render(PageContext scene) {
    LocalDate today = scene.site().today();
    Answers answers = new Answers(scene);
    Function<LegalText, String> state = law -> LawStatus.today(law, today);
    return new ViewModel(
        "Pháp luật",
        "Luật, nghị định và chương trình về bình đẳng giới, phòng ngừa và ứng phó với bạo lực;"
            + " văn bản nào còn hiệu lực.",
        new Model()
            .with("questions", answers.all())
            .with("cut", answers.isCut())
            .with(
                "inForce",
                rows(
                    scene,
                    law -> !law.isBefore(today) && !LawStatus.hasEnded(law, today),
                    // The section says that no other text has been found.
                    law -> LawStatus.days(law).orElse("")))
            .with(
                "coming",
                rows(scene, law -> law.isBefore(today) && !LawStatus.hasEnded(law, today), state))
            .with("ended", rows(scene, law -> LawStatus.hasEnded(law, today), state)));
  }

  private static List<Map<String, Object>> rows(
      PageContext scene, Predicate<LegalText> which, Function<LegalText, String> state) {
    return scene.edition().laws().stream()
        .filter(which)
        .sorted(byWeight(scene))
        .map(law -> row(scene, law, state.apply(law)))
        .toList();
  }

  /** The weightiest first; of equal ones what answers rest on, then the newest. */
  private static Comparator<LegalText> byWeight(PageContext scene) {
    Set<String> cited =
        scene.edition().all(Question.class).stream()
            .flatMap(question -> question.grounds().stream())
            .map(Question.Ground::number)
            .collect(Collectors.toUnmodifiableSet());
    return Comparator.comparing(LegalText::weight)
        .thenComparing(law -> !cited.contains(law.number()))
        .thenComparing(law -> law.issued().first(), Comparator.reverseOrder())
        .thenComparing(LegalText::name);
  }

  private static Map<String, Object> row(PageContext scene, LegalText law, String state) {
    return new Model()
        .with("number", law.number())
        .with("title", law.title())
        .with("href", scene.links().page(SitePaths.of(PageKind.LAW, law)))
        .with("issued", law.issuer() + ", " + HtmlDates.partial(law.issued()))
        .with("state", state)
        .with("campaign", exception(scene, law))
        .map();
  }

  /** How it was in the month, unless it was in force then and is now. */
  private static Optional<String> exception(PageContext scene, LegalText law) {
    Optional<Campaign> campaign = scene.edition().campaign();
    boolean now = !LawStatus.hasEnded(law, scene.site().today());
    return campaign
        .filter(c -> !now || !law.inForceOn(c.starts()) || !law.inForceOn(c.ends()))
        .map(c -> LawStatus.during(law, c));
  }
}
