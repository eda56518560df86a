package vn.lantoa.pages.view;

import java.util.Set;
import vn.lantoa.campaign.site.Page;
import vn.lantoa.campaign.site.PageKind;
import vn.lantoa.pages.context.PageContext;
import vn.lantoa.pages.context.ViewModel;
import vn.lantoa.pages.template.Model;

/** What a server shows where there is no page: the way to what is there. */
public final class NotFoundView implements View {
  private static final Set<PageKind> WAYS =
      Set.of(PageKind.HOME, PageKind.CHOOSER, PageKind.HOTLINES, PageKind.SLOGANS);

  @Override
  public ViewModel render(PageContext scene) {
    Model ways = new Model();
    for (Page page : PageKind.pagesOf(scene.edition())) {
      if (WAYS.contains(page.kind())) {
        String name = page.kind().isHome() ? "home" : page.kind().template().split("\\.")[0];
        ways.with(name, scene.to(page.kind()));
      }
    }
    return new ViewModel(scene.page().title(), "Địa chỉ này không có trang nào.", ways);
  }
}
