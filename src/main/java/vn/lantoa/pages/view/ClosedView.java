package vn.lantoa.pages.view;

import java.util.List;
import java.util.Map;
import vn.lantoa.campaign.Campaign;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Hotline;
import vn.lantoa.campaign.site.PageKind;
import vn.lantoa.pages.context.DisplayNames;
import vn.lantoa.pages.context.HtmlDates;
import vn.lantoa.pages.context.PageContext;
import vn.lantoa.pages.context.ViewModel;
import vn.lantoa.pages.template.Model;

/** What stands where pages were taken down: that they were, and whom to call. */
public final class ClosedView implements View {
  private static final int NUMBERS = 5;

  @Override
  public ViewModel render(PageContext scene) {
    Edition edition = scene.edition();
    List<Map<String, Object>> numbers =
        edition.foremost(NUMBERS).stream().map(one -> number(one, edition)).toList();
    Model model =
        new Model()
            .with("place", DisplayNames.place(edition))
            .with("day", edition.takenDown().map(HtmlDates::html))
            .with("campaign", DisplayNames.occasion(edition))
            .with("ended", edition.month().map(Campaign::ends).map(HtmlDates::html))
            .with("numbers", numbers);
    if (!numbers.isEmpty()) {
      model.with("hotlines", scene.to(PageKind.HOTLINES));
    }
    return new ViewModel(
        DisplayNames.place(edition), "Trang đã được gỡ. Số điện thoại cần biết.", model);
  }

  private static Map<String, Object> number(Hotline hotline, Edition edition) {
    return new Model()
        .with("title", DisplayNames.brief(hotline, edition))
        .with(DisplayNames.number(hotline))
        .map();
  }
}
