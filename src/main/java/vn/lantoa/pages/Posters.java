package vn.lantoa.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import vn.lantoa.campaign.PageKind;
import vn.lantoa.campaign.Slogan;
import vn.lantoa.campaign.SloganGroup;

/**
 * Slogans shown as small posters that lead to their pages. A poster stands on many pages of an
 * edition, and in many editions, and is filled once. Safe for many threads.
 */
final class Posters {
  private static final Pattern HOLE = Pattern.compile("(?<=href=\")\\{(up)}");

  private static final int KEPT = 2_000;

  private final Templates templates;
  private final Map<String, Stencil> filled = new ConcurrentHashMap<>();

  Posters(Templates templates) {
    this.templates = templates;
  }

  /** The items of a list, as HTML. */
  String html(Links links, List<Slogan> slogans) {
    StringBuilder items = new StringBuilder();
    for (Slogan slogan : slogans) {
      items.append(poster(slogan).fill(links::fill));
    }
    return items.toString();
  }

  /** The address depends on the text alone, and so does the poster. */
  private Stencil poster(Slogan slogan) {
    Stencil known = filled.get(slogan.text());
    if (known != null) {
      return known;
    }
    Stencil poster = fill(slogan);
    if (filled.size() < KEPT) {
      filled.put(slogan.text(), poster);
    }
    return poster;
  }

  private Stencil fill(Slogan slogan) {
    Map<String, Object> model =
        Map.of(
            "text", slogan.text(),
            "fit", Names.size(slogan.text()),
            "href", Links.holes().page(path(slogan)));
    return new Stencil(templates.fill("poster.html", model), HOLE);
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
