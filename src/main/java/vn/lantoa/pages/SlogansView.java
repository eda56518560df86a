package vn.lantoa.pages;

import java.util.List;
import java.util.Map;
import vn.lantoa.campaign.SloganGroup;

/** All slogans, by group. */
final class SlogansView implements View {
  @Override
  public Said say(Scene scene) {
    List<Map<String, Object>> groups =
        scene.edition().groups().stream().map(group -> group(scene, group)).toList();
    return new Said(
        "Thông điệp",
        "Những thông điệp của "
            + Names.place(scene.edition())
            + ": mỗi thông điệp một trang để sao chép, chia sẻ.",
        new Model().with("groups", groups));
  }

  private static Map<String, Object> group(Scene scene, SloganGroup group) {
    return Map.of(
        "id", group.slug(),
        "title", group.title(),
        "posters", Posters.of(scene, group.slogans()),
        "sources", Citation.of(group.source()));
  }
}
