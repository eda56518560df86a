package vn.lantoa.pages.view;

import java.util.List;
import vn.lantoa.campaign.Hotline;
import vn.lantoa.campaign.site.PageKind;
import vn.lantoa.pages.context.DisplayNames;
import vn.lantoa.pages.context.PageContext;
import vn.lantoa.pages.context.ViewModel;
import vn.lantoa.pages.template.Model;

/** How to use the site without leaving more traces than one must. The words are the template's. */
public final class SafetyView implements View {
  @Override
  public ViewModel render(PageContext scene) {
    List<Hotline> hotlines = scene.edition().hotlines();
    Model model =
        new Model()
            .with(
                "recorded",
                hotlines.stream().filter(SafetyView::recorded).map(DisplayNames::number).toList());
    if (!hotlines.isEmpty()) {
      model.with("hotlines", scene.to(PageKind.HOTLINES));
    }
    model.with("emergency", scene.edition().emergency().map(DisplayNames::number));
    return new ViewModel("Giữ kín khi xem trang này", "Cách giữ kín khi xem trang này.", model);
  }

  private static boolean recorded(Hotline hotline) {
    return hotline.recorded().orElse(false);
  }
}
