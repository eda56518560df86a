package vn.lantoa.pages.view;

import java.util.Optional;
import vn.lantoa.campaign.Campaign;
import vn.lantoa.campaign.Entry;
import vn.lantoa.pages.context.DisplayNames;
import vn.lantoa.pages.context.PageContext;
import vn.lantoa.pages.context.ViewModel;
import vn.lantoa.pages.template.Model;

/** The home page of the root, or of a province that is only a name above its localities. */
public final class ChooserView implements View {
  @Override
  public ViewModel render(PageContext scene) {
    Optional<Campaign> own = scene.edition().campaign();
    String heading = own.isPresent() ? scene.edition().entry().name() : "Chọn năm và địa phương";
    Model model =
        new Model()
            .with("heading", heading)
            .with("fit", DisplayNames.size(heading))
            .with("missing", missing(scene))
            .with("choices", LocalityChooser.of(scene));
    own.map(Campaign::titleWithYear)
        .or(() -> newestTitle(scene))
        .ifPresent(title -> model.with("campaign", title));
    String title =
        own.map(campaign -> scene.edition().entry().name() + " – " + DisplayNames.brief(campaign))
            .orElse("Chọn năm và địa phương");
    return new ViewModel(
        title,
        "Chọn năm và địa phương để xem thông điệp, hoạt động và số điện thoại cần biết.",
        model);
  }

  /** The year of the build, where the site knows nothing of it yet. */
  private static Optional<Integer> missing(PageContext scene) {
    int now = scene.site().today().getYear();
    boolean root = scene.edition().entry().kind() == Entry.Kind.ROOT;
    return scene
        .index()
        .newestHome()
        .flatMap(newest -> newest.year().stream().boxed().findFirst())
        .filter(newest -> root && newest < now)
        .map(newest -> now);
  }

  private static Optional<String> newestTitle(PageContext scene) {
    return scene
        .index()
        .newestHome()
        .flatMap(year -> scene.site().catalogue().edition(year).campaign())
        .map(Campaign::title);
  }
}
