package vn.lantoa.pages.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.lantoa.campaign.site.Deliverable;
import vn.lantoa.campaign.site.PageKind;
import vn.lantoa.pages.context.DisplayNames;
import vn.lantoa.pages.context.Ids;
import vn.lantoa.pages.context.PageContext;
import vn.lantoa.pages.context.Summary;
import vn.lantoa.pages.context.ViewModel;
import vn.lantoa.pages.template.Model;

/** Everything that can be taken away, by what it is for. */
public final class DownloadsView implements View {
  @Override
  public ViewModel render(PageContext scene) {
    String place = DisplayNames.within(scene.edition());
    boolean prints = !scene.sheets().all().isEmpty();
    List<Map<String, Object>> topics = topics(scene);
    Model model =
        new Model()
            .with("place", place)
            .with("sample", scene.edition().sampleNotice().filter(unused -> prints))
            .with("topics", topics)
            .with("work", WorkSteps.of(scene));
    if (scene.edition().hasSheets()) {
      model.with("prints", scene.to(PageKind.PRINTS));
    }
    return new ViewModel(
        PageKind.DOWNLOADS.title(),
        Summary.list(
            "Tải về của " + place,
            topics.stream().map(topic -> String.valueOf(topic.get("title"))).toList()),
        model);
  }

  private static List<Map<String, Object>> topics(PageContext scene) {
    List<Map<String, Object>> topics = new ArrayList<>();
    for (Deliverable.Topic topic : Deliverable.Topic.values()) {
      List<Deliverable> files =
          scene.deliverables().stream().filter(file -> file.topic() == topic).toList();
      if (!files.isEmpty()) {
        topics.add(
            Map.of(
                "id", Ids.own(topic.id()), "title", topic.title(), "items", items(scene, files)));
      }
    }
    return topics;
  }

  /** Files with one title side by side. */
  private static List<Map<String, Object>> items(PageContext scene, List<Deliverable> files) {
    Map<String, List<Deliverable>> byTitle = new LinkedHashMap<>();
    files.forEach(
        file -> byTitle.computeIfAbsent(file.title(), title -> new ArrayList<>()).add(file));
    List<Map<String, Object>> items = new ArrayList<>();
    byTitle.forEach(
        (title, same) ->
            items.add(
                new Model()
                    .with("title", title)
                    .with("about", same.get(0).about())
                    .with("files", same.stream().map(file -> link(scene, file)).toList())
                    .map()));
    return items;
  }

  private static Map<String, String> link(PageContext scene, Deliverable file) {
    String text = file.form() + ", " + SheetCards.weight(file.bytes());
    return Map.of("href", scene.href(file), "text", text);
  }
}
