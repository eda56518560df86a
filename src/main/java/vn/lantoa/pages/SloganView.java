package vn.lantoa.pages;

import java.util.List;
import java.util.Map;
import vn.lantoa.campaign.PageKind;
import vn.lantoa.campaign.Slogan;
import vn.lantoa.campaign.SloganGroup;

/** One slogan, large, to be copied and shared. */
final class SloganView implements View {
  private static final int OTHERS = 4;

  private final Posters posters;
  private final ShareLinks share;

  SloganView(Posters posters, ShareLinks share) {
    this.posters = posters;
    this.share = share;
  }

  @Override
  public Said say(Scene scene) {
    String path = scene.page().path();
    for (SloganGroup group : scene.edition().groups()) {
      for (int i = 0; i < group.slogans().size(); i++) {
        if (Posters.isPath(path, group.slogans().get(i))) {
          return say(scene, group, i);
        }
      }
    }
    throw new IllegalArgumentException("no slogan at " + scene.page().path());
  }

  private Said say(Scene scene, SloganGroup group, int position) {
    Slogan slogan = group.slogans().get(position);
    String text = slogan.text();
    String place = Names.place(scene.edition());
    Model model =
        new Model()
            .with("text", scene.terms().html(text))
            .with("fit", Names.size(text))
            .with("place", place)
            .with("campaign", scene.edition().campaign().map(Names::brief))
            .with("share", share.html(scene, text))
            .with("translations", translations(slogan))
            .with("source", scene.source(slogan.source().or(group::source)))
            .with("group", group.title())
            .with("others", posters.html(scene, others(group, position)))
            .with("slogans", scene.to(PageKind.SLOGANS));
    String from = scene.edition().campaign().map(c -> ", " + Names.brief(c)).orElse("");
    return new Said(text, "Thông điệp của " + place + from + ".", model);
  }

  private static List<Map<String, String>> translations(Slogan slogan) {
    return slogan.translations().entrySet().stream()
        .map(
            entry ->
                Map.of(
                    "lang", entry.getKey(),
                    "name", Languages.name(entry.getKey()),
                    "text", entry.getValue()))
        .toList();
  }

  /** Those that follow in the group, and from its start again. */
  private static List<Slogan> others(SloganGroup group, int position) {
    int size = group.slogans().size();
    return java.util.stream.IntStream.range(1, Math.min(size, OTHERS + 1))
        .mapToObj(step -> group.slogans().get((position + step) % size))
        .toList();
  }
}
