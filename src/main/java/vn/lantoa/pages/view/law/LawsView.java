package vn.lantoa.pages.view.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.lantoa.campaign.LegalText;
import vn.lantoa.campaign.site.PageKind;
import vn.lantoa.campaign.site.SitePaths;
import vn.lantoa.pages.context.HtmlDates;
import vn.lantoa.pages.context.LawStatus;
import vn.lantoa.pages.context.PageContext;
import vn.lantoa.pages.context.ViewModel;
import vn.lantoa.pages.template.Model;
import vn.lantoa.pages.view.View;

/** All legal texts: those in force, and those that are no longer. */
public final class LawsView implements View {
  @Override
  public ViewModel render(PageContext scene) {
    LocalDate today = scene.site().today();
    return new ViewModel(
        "Pháp luật",
        "Luật, nghị định và chương trình về bình đẳng giới, phòng ngừa và ứng phó với bạo lực;"
            + " văn bản nào còn hiệu lực.",
        new Model()
            .with(
                "inForce",
                rows(
                    scene,
                    law -> !law.isBefore(today) && !LawStatus.hasEnded(law, today),
                    // The heading says that no other text has been found.
                    law -> LawStatus.days(law).orElse("")))
            .with(
                "coming",
                rows(
                    scene,
                    law -> law.isBefore(today) && !LawStatus.hasEnded(law, today),
                    law -> LawStatus.today(law, today)))
            .with(
                "ended",
                rows(
                    scene,
                    law -> LawStatus.hasEnded(law, today),
                    law -> LawStatus.today(law, today))));
  }

  private static List<Map<String, Object>> rows(
      PageContext scene, Predicate<LegalText> which, Function<LegalText, String> state) {
    return scene.edition().laws().stream()
        .filter(which)
        .map(law -> row(scene, law, state.apply(law)))
        .toList();
  }

  private static Map<String, Object> row(PageContext scene, LegalText law, String state) {
    return new Model()
        .with("number", law.number())
        .with("title", law.title())
        .with("href", scene.links().page(SitePaths.of(PageKind.LAW, law)))
        .with("issued", law.issuer() + ", " + HtmlDates.partial(law.issued()))
        .with("state", state)
        .with("campaign", scene.edition().campaign().map(c -> LawStatus.during(law, c)))
        .map();
  }
}
