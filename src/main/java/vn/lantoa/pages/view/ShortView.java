package vn.lantoa.pages.view;

import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.SloganGroup;
import vn.lantoa.campaign.site.PageKind;
import vn.lantoa.campaign.site.SitePaths;
import vn.lantoa.pages.context.DisplayNames;
import vn.lantoa.pages.context.PageContext;
import vn.lantoa.pages.context.ViewModel;
import vn.lantoa.pages.template.Model;

/**
 * Where the QR code of a poster leads. Whoever scans it may be watched: the page itself says
 * nothing that the history or a glance at the screen could tell, and leads on.
 */
public final class ShortView implements View {
  @Override
  public ViewModel render(PageContext scene) {
    Edition edition = scene.edition();
    Model model =
        new Model()
            .with("place", DisplayNames.place(edition))
            .with(
                "slogan",
                scene
                    .links()
                    .page(SitePaths.of(scene.page().subject(SloganGroup.Member.class).slogan())))
            .with("safety", scene.to(PageKind.SAFETY))
            .with("home", scene.to(PageKind.HOME));
    edition
        .emergency()
        .ifPresent(
            police ->
                model
                    .with("emergency", DisplayNames.number(police))
                    .with("hotlines", scene.to(PageKind.HOTLINES)));
    return new ViewModel(
        scene.page().title(), "Thông tin của " + DisplayNames.within(edition) + ".", model);
  }
}
