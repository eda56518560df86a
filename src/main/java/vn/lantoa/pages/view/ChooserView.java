package vn.lantoa.pages.view;

import java.util.Optional;
import vn.lantoa.campaign.Campaign;
import vn.lantoa.pages.context.DisplayNames;
import vn.lantoa.pages.context.HtmlDates;
import vn.lantoa.pages.context.PageContext;
import vn.lantoa.pages.context.ViewModel;
import vn.lantoa.pages.template.Model;

/** The home page of the root, or of a province that is only a name above its localities. */
public final class ChooserView implements View {
  private static final String QUESTION = "Bạn ở đâu?";

  private final Optional<String> places;

  /**
   * @param places the script with all places, where there is one
   */
  public ChooserView(Optional<String> places) {
    this.places = places;
  }

  @Override
  public ViewModel render(PageContext scene) {
    Optional<Campaign> own = scene.edition().campaign();
    Optional<Campaign> campaign = own.or(() -> newest(scene));
    String heading = own.isPresent() ? scene.edition().entry().name() : QUESTION;
    Model model =
        new Model()
            .with("heading", heading)
            .with("fit", DisplayNames.size(heading))
            .with(
                "campaign",
                own.map(Campaign::titleWithYear).or(() -> campaign.map(Campaign::title)))
            .with("choices", LocalityChooser.of(scene, places));
    if (own.isEmpty()) {
      model.with(
          "over",
          campaign
              .filter(month -> month.isPast(scene.site().today()))
              .map(Campaign::ends)
              .map(HtmlDates::html));
    }
    return new ViewModel(
        heading + campaign.map(month -> " – " + title(month, own.isPresent())).orElse(""),
        "Tìm xã, phường của bạn để xem thông điệp, hoạt động và số điện thoại cần biết.",
        model);
  }

  private static String title(Campaign campaign, boolean own) {
    return own ? DisplayNames.brief(campaign) : campaign.title();
  }

  private static Optional<Campaign> newest(PageContext scene) {
    return scene
        .index()
        .newestHome()
        .flatMap(year -> scene.site().catalogue().edition(year).campaign());
  }
}
