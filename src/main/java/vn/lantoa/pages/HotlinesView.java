package vn.lantoa.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Hotline;
import vn.lantoa.campaign.Languages;
import vn.lantoa.campaign.Locality;
import vn.lantoa.campaign.PageKind;

/**
 * Whom to call, in the order of all pages, and what is known of each number. What is not known is
 * left out: whoever reads that a cost is unknown may not call.
 */
final class HotlinesView implements View {
  /** National lines before a locality's own are those for who is beaten. */
  private static final int LAST_OF_FIRST = Hotline.ORDER_OF_LOCAL - 1;

  @Override
  public Said say(Scene scene) {
    List<Hotline> hotlines = scene.edition().hotlines();
    return new Said(
        "Số điện thoại cần biết",
        "Các số điện thoại và cách gọi.",
        new Model()
            .with("groups", groups(scene))
            .with("called", hotlines.stream().anyMatch(hotline -> hotline.calledOn().isPresent()))
            .with("safety", scene.to(PageKind.SAFETY) + "#goi-dien"));
  }

  private static List<Map<String, Object>> groups(Scene scene) {
    Edition edition = scene.edition();
    List<Hotline> all = edition.hotlines();
    List<Map<String, Object>> groups = new ArrayList<>();
    add(
        groups,
        scene,
        "_khi-nao",
        "Gặp nguy hiểm, bị bạo lực",
        all.stream().filter(h -> isFirst(h)));
    for (int i = edition.lineage().size() - 1; i >= 0; i--) {
      Locality locality = edition.lineage().get(i);
      add(
          groups,
          scene,
          "_cua-dia-phuong-" + (i + 1),
          "Số của " + locality.fullName(),
          all.stream().filter(h -> h.local() && of(edition, h).equals(Optional.of(locality))));
    }
    add(groups, scene, "_khan-cap", "Số khẩn cấp khác", all.stream().filter(h -> isUrgent(h)));
    add(
        groups,
        scene,
        "_so-khac",
        "Các số khác",
        all.stream().filter(h -> !isFirst(h) && !isUrgent(h) && of(edition, h).isEmpty()));
    return groups;
  }

  private static boolean isFirst(Hotline hotline) {
    return hotline.isEmergency()
        || !hotline.local() && !hotline.isShort() && hotline.order() <= LAST_OF_FIRST;
  }

  private static boolean isUrgent(Hotline hotline) {
    return hotline.isShort() && !hotline.local() && !hotline.isEmergency();
  }

  /** The locality whose own number it is: the nearest one whose folder it stands in. */
  private static Optional<Locality> of(Edition edition, Hotline hotline) {
    return edition.lineage().stream()
        .filter(l -> hotline.local() && !hotline.isEmergency())
        .filter(locality -> hotline.place().file().contains("/" + locality.path() + "/"))
        .reduce((above, below) -> below);
  }

  private static void add(
      List<Map<String, Object>> groups,
      Scene scene,
      String id,
      String title,
      Stream<Hotline> hotlines) {
    List<Map<String, Object>> shown = hotlines.map(hotline -> hotline(scene, hotline)).toList();
    if (!shown.isEmpty()) {
      groups.add(Map.of("id", id, "title", title, "hotlines", shown));
    }
  }

  private static Map<String, Object> hotline(Scene scene, Hotline hotline) {
    return new Model()
        .with("id", "so-" + digits(hotline))
        .with("title", hotline.title())
        .with(Names.number(hotline))
        .with("owner", hotline.owner())
        .with("scope", hotline.scope())
        .with("hours", hotline.hours())
        .with("cost", hotline.cost())
        .with("recorded", hotline.recorded().map(HotlinesView::recorded))
        .with("languages", languages(hotline))
        .with("source", scene.materials().citations().html(hotline.source()))
        .with("said", hotline.sourceDate().map(Dates::partial))
        .with("called", hotline.calledOn().map(Dates::html))
        .with("caller", hotline.calledBy())
        .with("about", scene.html(hotline.body(), "so-" + digits(hotline) + "_", 2))
        .map();
  }

  private static String digits(Hotline hotline) {
    return hotline.digits().replace("+", "");
  }

  private static String recorded(boolean recorded) {
    return recorded ? "Có, cuộc gọi được ghi âm" : "Không";
  }

  /** Those besides Vietnamese; empty where none is known. */
  private static String languages(Hotline hotline) {
    List<String> others =
        hotline.languages().stream().filter(Languages::isOther).map(Languages::name).toList();
    return others.isEmpty()
        ? ""
        : Stream.concat(Stream.of("Tiếng Việt"), others.stream()).collect(Collectors.joining(", "));
  }
}
