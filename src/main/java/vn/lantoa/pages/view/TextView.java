package vn.lantoa.pages.view;

import vn.lantoa.campaign.TextPage;
import vn.lantoa.pages.context.DisplayNames;
import vn.lantoa.pages.context.PageContext;
import vn.lantoa.pages.context.SideColumn;
import vn.lantoa.pages.context.ViewModel;
import vn.lantoa.pages.template.Html;
import vn.lantoa.pages.template.Model;

/** Any further page. */
public final class TextView implements View {
  @Override
  public ViewModel render(PageContext scene) {
    TextPage text = scene.page().subject(TextPage.class);
    Html html = scene.html(text.body());
    return new ViewModel(
        text.title(),
        text.title() + ". " + DisplayNames.place(scene.edition()) + ".",
        new Model()
            .with("title", text.title())
            .with("lang", text.body().otherLanguage())
            .with("html", html)
            .with("side", new SideColumn().with(html).of(scene))
            .with("source", scene.source(text.source())));
  }
}
