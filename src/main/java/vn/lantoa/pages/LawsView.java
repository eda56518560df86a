package vn.lantoa.pages;

import java.util.List;
import java.util.Map;
import vn.lantoa.campaign.LegalText;

/** All legal texts: those in force, and those that are no longer. */
final class LawsView implements View {
  @Override
  public Said say(Scene scene) {
    List<LegalText> laws = scene.edition().laws();
    return new Said(
        "Pháp luật",
        "Luật, nghị định và chương trình về bình đẳng giới, phòng ngừa và ứng phó với bạo lực;"
            + " văn bản nào còn hiệu lực.",
        new Model()
            .with("inForce", rows(scene, laws, false))
            .with("ended", rows(scene, laws, true)));
  }

  private static List<Map<String, Object>> rows(Scene scene, List<LegalText> laws, boolean ended) {
    return laws.stream()
        .filter(law -> LawStatus.hasEnded(law, scene.site().today()) == ended)
        .map(law -> row(scene, law))
        .toList();
  }

  private static Map<String, Object> row(Scene scene, LegalText law) {
    return new Model()
        .with("number", law.number())
        .with("title", law.title())
        .with("href", scene.links().page(LawView.path(law)))
        .with("issued", law.issuer() + ", " + Dates.partial(law.issued()))
        .with("state", LawStatus.today(law, scene.site().today()))
        .with("campaign", scene.edition().campaign().map(c -> LawStatus.during(law, c)))
        .map();
  }
}
