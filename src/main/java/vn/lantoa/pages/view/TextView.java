package vn.lantoa.pages.view;

import vn.lantoa.campaign.TextPage;
import vn.lantoa.pages.context.DisplayNames;
import vn.lantoa.pages.context.PageContext;
import vn.lantoa.pages.context.ViewModel;
import vn.lantoa.pages.template.Model;

/** Any further page. */
public final class TextView implements View {
  @Override
  public ViewModel render(PageContext scene) {
    TextPage text = scene.page().subject(TextPage.class);
    return new ViewModel(
        text.title(),
        text.title() + ". " + DisplayNames.place(scene.edition()) + ".",
        new Model()
            .with("title", text.title())
            .with("lang", text.body().otherLanguage())
            .with("html", scene.html(text.body()))
            .with("source", scene.source(text.source())));
  }
}
