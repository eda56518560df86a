package vn.lantoa.pages;

import vn.lantoa.campaign.TextPage;

/** Any further page. */
final class TextView implements View {
  @Override
  public ViewModel render(PageContext scene) {
    TextPage text = scene.page().subject(TextPage.class);
    return new ViewModel(
        text.title(),
        text.title() + ". " + DisplayNames.place(scene.edition()) + ".",
        new Model()
            .with("title", text.title())
            .with("html", scene.html(text.body()))
            .with("source", scene.source(text.source())));
  }
}
