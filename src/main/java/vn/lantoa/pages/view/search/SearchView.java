package vn.lantoa.pages.view.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.lantoa.pages.context.Ids;
import vn.lantoa.pages.context.PageContext;
import vn.lantoa.pages.context.ViewModel;
import vn.lantoa.pages.template.Model;
import vn.lantoa.pages.view.View;

/**
 * All that an edition's pages say, as a list that a script looks through: without one it is the
 * list of all pages. What somebody types stays in the field.
 */
public final class SearchView implements View {
  @Override
  public ViewModel render(PageContext scene) {
    List<Map<String, Object>> groups = new ArrayList<>();
    SearchIndex.of(scene)
        .groups()
        .forEach(
            (topic, entries) -> {
              Model group =
                  new Model()
                      .with("id", Ids.own("muc-" + (groups.size() + 1)))
                      .with("title", topic.title())
                      .with("pages", entries.stream().map(SearchView::row).toList());
              groups.add(group.map());
            });
    return new ViewModel(
        "Tìm kiếm",
        "Tìm trong các trang, hoặc xem danh sách mọi trang.",
        new Model().with("groups", groups));
  }

  private static Map<String, Object> row(SearchIndex.Entry entry) {
    return new Model()
        .with("title", entry.title())
        .with("lang", entry.language())
        .with("href", entry.href())
        .with("about", entry.about())
        .with("words", entry.words())
        .map();
  }
}
