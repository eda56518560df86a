package vn.lantoa.pages;

import java.util.Optional;
import vn.lantoa.campaign.Campaign;

/** The home page of the root, or of a province that is only a name above its localities. */
final class ChooserView implements View {
  @Override
  public Said say(Scene scene) {
    Optional<Campaign> own = scene.edition().campaign();
    String heading = own.isPresent() ? scene.edition().entry().name() : "Ở nơi bạn, năm nào?";
    Model model =
        new Model()
            .with("heading", heading)
            .with("fit", Names.size(heading))
            .with("choices", Choices.of(scene));
    own.map(Campaign::titleWithYear)
        .or(() -> newestTitle(scene))
        .ifPresent(title -> model.with("campaign", title));
    String title =
        own.map(campaign -> scene.edition().entry().name() + " – " + Names.brief(campaign))
            .orElse("Chọn năm và địa phương");
    return new Said(
        title,
        "Chọn năm và địa phương để xem thông điệp, hoạt động và số điện thoại cần biết.",
        model);
  }

  private static Optional<String> newestTitle(Scene scene) {
    return scene
        .index()
        .newestYear()
        .flatMap(year -> scene.site().catalogue().edition(year).campaign())
        .map(Campaign::title);
  }
}
