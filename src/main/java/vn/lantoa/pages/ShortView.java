package vn.lantoa.pages;

import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.PageKind;
import vn.lantoa.campaign.SitePaths;
import vn.lantoa.campaign.SloganGroup;

/**
 * Where the QR code of a poster leads. Whoever scans it may be watched: the page itself says
 * nothing that the history or a glance at the screen could tell, and leads on.
 */
final class ShortView implements View {
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
