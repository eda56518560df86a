package vn.lantoa.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.lantoa.campaign.PageKind;
import vn.lantoa.campaign.Slogan;
import vn.lantoa.campaign.SloganGroup;

/** Slogans shown as small posters that lead to their pages. */
final class Posters {
  private Posters() {}

  static List<Map<String, Object>> of(Scene scene, List<Slogan> slogans) {
    return slogans.stream().map(slogan -> poster(scene, slogan)).toList();
  }

  private static Map<String, Object> poster(Scene scene, Slogan slogan) {
    return Map.of(
        "text", slogan.text(),
        "fit", Names.size(slogan.text()),
        "href", scene.links().page(path(slogan)));
  }

  /** The path of a slogan's page below the edition. */
  static String path(Slogan slogan) {
    return PageKind.SLOGAN.path() + slogan.slug() + "/";
  }

  /** The first slogan of each group, then the second of each, until there are enough. */
  static List<Slogan> choose(List<SloganGroup> groups, int enough) {
    int longest = groups.stream().mapToInt(group -> group.slogans().size()).max().orElse(0);
    List<Slogan> chosen = new ArrayList<>();
    for (int i = 0; i < longest && chosen.size() < enough; i++) {
      for (SloganGroup group : groups) {
        if (i < group.slogans().size() && chosen.size() < enough) {
          chosen.add(group.slogans().get(i));
        }
      }
    }
    return chosen;
  }
}
