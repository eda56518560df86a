package vn.lantoa.pages.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Hotline;
import vn.lantoa.campaign.Locality;
import vn.lantoa.campaign.site.PageKind;
import vn.lantoa.pages.context.DisplayNames;
import vn.lantoa.pages.context.HtmlDates;
import vn.lantoa.pages.context.Ids;
import vn.lantoa.pages.context.PageContext;
import vn.lantoa.pages.context.ViewModel;
import vn.lantoa.pages.template.Model;
import vn.lantoa.text.Languages;

/**
 * Whom to call, in the order of all pages, and what is known of each number. What is not known is
 * left out: whoever reads that a cost is unknown may not call.
 */
public final class HotlinesView implements View {
  @Override
  public ViewModel render(PageContext scene) {
    List<Hotline> hotlines = scene.edition().hotlines();
    return new ViewModel(
        "Số điện thoại cần biết",
        "Các số điện thoại và cách gọi.",
        new Model()
            .with("groups", groups(scene))
            .with("called", hotlines.stream().anyMatch(h -> h.provenance().calledOn().isPresent()))
            .with("safety", scene.to(PageKind.SAFETY) + "#" + Ids.own("goi-dien")));
  }

  private static List<Map<String, Object>> groups(PageContext scene) {
    Map<Group, List<Map<String, Object>>> groups = new TreeMap<>();
    for (Hotline hotline : scene.edition().hotlines()) {
      groups
          .computeIfAbsent(Group.of(scene.edition(), hotline), group -> new ArrayList<>())
          .add(hotline(scene, hotline));
    }
    return groups.entrySet().stream()
        .map(
            group ->
                new Model()
                    .with("id", group.getKey().id)
                    .with("title", group.getKey().title)
                    .with("hotlines", group.getValue())
                    .map())
        .toList();
  }

  /** Numbers under one heading. */
  private record Group(int rank, String id, String title) implements Comparable<Group> {
    static Group of(Edition edition, Hotline hotline) {
      int localities = edition.lineage().size();
      Optional<Locality> locality =
          edition.localityOf(hotline.place()).filter(l -> hotline.local());
      if (hotline.isEmergency() || locality.isEmpty() && isOfWomen(hotline)) {
        return new Group(0, Ids.own("khi-nao"), "Gặp nguy hiểm, bị bạo lực");
      }
      if (locality.isPresent()) {
        int level = edition.lineage().indexOf(locality.get());
        String title = "Số của " + locality.get().fullName();
        return new Group(localities - level, Ids.own("cua-dia-phuong-" + (level + 1)), title);
      }
      return hotline.isShort()
          ? new Group(localities + 1, Ids.own("khan-cap"), "Số khẩn cấp khác")
          : new Group(localities + 2, Ids.own("so-khac"), "Các số khác");
    }

    /** The national lines that stand before a locality's own. */
    private static boolean isOfWomen(Hotline hotline) {
      return !hotline.isShort() && hotline.order() < Hotline.ORDER_OF_LOCAL;
    }

    @Override
    public int compareTo(Group other) {
      return Integer.compare(rank, other.rank);
    }
  }

  private static Map<String, Object> hotline(PageContext scene, Hotline hotline) {
    return new Model()
        .with("id", "so-" + digits(hotline))
        .with("title", hotline.title())
        .with(DisplayNames.number(hotline))
        .with("owner", hotline.owner())
        .with("scope", hotline.scope())
        .with("hours", hotline.hours())
        .with("cost", hotline.cost())
        .with("recorded", hotline.recorded().map(HotlinesView::recorded))
        .with("languages", languages(hotline))
        .with("source", scene.source(hotline.provenance().source()))
        .with("said", hotline.provenance().date().map(HtmlDates::partial))
        .with("called", hotline.provenance().calledOn().map(HtmlDates::html))
        .with("caller", hotline.provenance().calledBy())
        .with("about", scene.html(hotline.body(), Ids.below("so-" + digits(hotline)), 2))
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
