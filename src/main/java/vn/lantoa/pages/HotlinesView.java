package vn.lantoa.pages;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.campaign.Hotline;
import vn.lantoa.campaign.Languages;
import vn.lantoa.campaign.PageKind;

/** Whom to call, and what is known of each number. What is not known is said, not left out. */
final class HotlinesView implements View {
  private static final String UNKNOWN = "Chưa rõ";

  @Override
  public Said say(Scene scene) {
    List<Map<String, Object>> hotlines =
        scene.edition().hotlines().stream().map(hotline -> hotline(scene, hotline)).toList();
    return new Said(
        "Số điện thoại cần biết",
        "Các số điện thoại, giờ nghe máy và cách gọi.",
        new Model()
            .with("hotlines", hotlines)
            .with("safety", scene.to(PageKind.SAFETY) + "#" + Ids.own("goi-dien")));
  }

  private static Map<String, Object> hotline(Scene scene, Hotline hotline) {
    return new Model()
        .with("id", "so-" + digits(hotline))
        .with("title", hotline.title())
        .with("phone", hotline.phone())
        .with("tel", "tel:" + hotline.digits())
        .with("owner", hotline.owner())
        .with("scope", hotline.scope())
        .with("hours", hotline.hours().orElse(UNKNOWN))
        .with("cost", hotline.cost().orElse(UNKNOWN))
        .with("recorded", hotline.recorded().map(HotlinesView::recorded).orElse(UNKNOWN))
        .with("languages", languages(hotline))
        .with("said", hotline.sourceDate().map(Dates::partial))
        .with("called", hotline.calledOn().map(Dates::html))
        .with("source", scene.materials().citations().html(hotline.source()))
        .with("about", scene.html(hotline.body(), Ids.below("so-" + digits(hotline)), 2))
        .map();
  }

  private static String digits(Hotline hotline) {
    return hotline.digits().replace("+", "");
  }

  private static String recorded(boolean recorded) {
    return recorded ? "Có, cuộc gọi được ghi âm" : "Không";
  }

  private static String languages(Hotline hotline) {
    if (hotline.languages().isEmpty()) {
      return "Tiếng Việt; tiếng khác: chưa rõ";
    }
    Stream<String> others =
        hotline.languages().stream().filter(Languages::isOther).map(Languages::name);
    return Stream.concat(Stream.of("Tiếng Việt"), others).collect(Collectors.joining(", "));
  }
}
