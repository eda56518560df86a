package vn.lantoa.pages.view;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.lantoa.bytes.Escape;
import vn.lantoa.campaign.Duties;
import vn.lantoa.pages.context.DisplayNames;
import vn.lantoa.pages.context.Ids;
import vn.lantoa.pages.context.PageContext;
import vn.lantoa.pages.context.SideColumn;
import vn.lantoa.pages.context.ViewModel;
import vn.lantoa.pages.template.Html;
import vn.lantoa.pages.template.Model;

/** Who does what. */
public final class DutiesView implements View {
  @Override
  public ViewModel render(PageContext scene) {
    List<Duties> all = scene.edition().all(Duties.class);
    boolean single = all.size() == 1;
    Map<String, String> ids = Ids.ofFiles(all.stream().map(Duties::name).toList());
    List<Map<String, Object>> sections =
        all.stream()
            .map(
                duties ->
                    section(scene, duties, Objects.requireNonNull(ids.get(duties.name())), single))
            .toList();
    SideColumn side = new SideColumn();
    for (Map<String, Object> section : sections) {
      if (single) {
        side.with(Html.of(String.valueOf(section.getOrDefault("html", ""))));
      } else {
        String title = Escape.text(String.valueOf(section.get("title")));
        side.entry(String.valueOf(section.get("id")), title);
      }
    }
    return new ViewModel(
        "Phân công thực hiện",
        "Ai làm việc gì trong kế hoạch của " + DisplayNames.within(scene.edition()) + ".",
        new Model().with("sections", sections).with("single", single).with("side", side.of(scene)));
  }

  private static Map<String, Object> section(
      PageContext scene, Duties duties, String id, boolean single) {
    return new Model()
        .with("id", id)
        .with("title", duties.title())
        .with("lang", duties.body().otherLanguage())
        .with("html", scene.html(duties.body(), single ? "" : Ids.below(id), single ? 0 : 1))
        .with("source", scene.source(duties.source()))
        .map();
  }
}
