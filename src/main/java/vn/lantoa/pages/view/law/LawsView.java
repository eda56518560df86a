package vn.lantoa.pages.view.law;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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
 * What the law answers to whoever asks; then all legal texts by weight: those whose end nobody
 * knows of, and those that end or have ended. Each tells its days, so that the page is true on
 * whatever day it is read.
 */
public final class LawsView implements View {
  @Override
  public ViewModel render(PageContext scene) {
    Answers answers = new Answers(scene);
    return new ViewModel(
        "Pháp luật",
        "Luật, nghị định và chương trình về bình đẳng giới, phòng ngừa và ứng phó với bạo lực;"
            + " văn bản nào có hiệu lực từ ngày nào, đến ngày nào.",
        new Model()
            .with("questions", answers.all())
            .with("cut", answers.isCut())
            .with(
                "inForce",
                rows(
                    scene,
                    law -> !LawStatus.hasEnd(law),
                    // The section says that no other text has been found.
                    law -> LawStatus.days(law).orElse("")))
            .with("ended", rows(scene, LawStatus::hasEnd, LawStatus::words)));
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

  /** How it was in the month, unless it was in force all through it. */
  private static Optional<String> exception(PageContext scene, LegalText law) {
    return scene
        .edition()
        .campaign()
        .filter(c -> !law.inForceOn(c.starts()) || !law.inForceOn(c.ends()) || isUnclear(law))
        .map(c -> LawStatus.during(law, c));
  }

  private static boolean isUnclear(LegalText law) {
    return law.status() != LegalText.Status.IN_FORCE && law.until().isEmpty();
  }
}
