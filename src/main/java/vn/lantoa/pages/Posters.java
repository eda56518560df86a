package vn.lantoa.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.lantoa.campaign.PageKind;
import vn.lantoa.campaign.Slogan;
import vn.lantoa.campaign.SloganGroup;

/**
 * Slogans shown as small posters that lead to their pages. A poster stands on many pages of an
 * edition and is filled once for all that lie at the same depth. For one thread.
 */
final class Posters {
  private final Templates templates;
  private final Map<String, String> filled = new HashMap<>();

  Posters(Templates templates) {
    this.templates = templates;
  }

  /** The items of a list, as HTML. */
  String html(Links links, List<Slogan> slogans) {
    StringBuilder items = new StringBuilder();
    for (Slogan slogan : slogans) {
      items.append(filled.computeIfAbsent(links.page(path(slogan)), href -> fill(href, slogan)));
    }
    return items.toString();
  }

  private String fill(String href, Slogan slogan) {
    Map<String, Object> model =
        Map.of("text", slogan.text(), "fit", Names.size(slogan.text()), "href", href);
    return templates.fill("poster.html", model);
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
