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
  /** What stands before is looked at last: it would be looked at behind every letter. */
  private static final Pattern HOLE = Pattern.compile("\\{(up)}(?<=href=\"\\{up})");

  private static final int KEPT = 2_000;

  private final Templates templates;
  private final Map<Key, Stencil> filled = new ConcurrentHashMap<>();

  Posters(Templates templates) {
    this.templates = templates;
  }

  /** The items of a list, as HTML. */
  Html html(Scene scene, List<Slogan> slogans) {
    Html up = Html.of(scene.links().toEdition());
    return Html.joined(
        slogans.stream().map(slogan -> poster(slogan, scene.terms()).fill(hole -> up)).toList());
  }

  /** The address depends on the text alone. */
  private Stencil poster(Slogan slogan, Terms terms) {
    Key key = new Key(slogan.text(), terms);
    Stencil known = filled.get(key);
    if (known != null) {
      return known;
    }
    Stencil poster = fill(slogan, terms);
    if (filled.size() < KEPT) {
      filled.put(key, poster);
    }
    return poster;
  }

  private Stencil fill(Slogan slogan, Terms terms) {
    Map<String, Object> model =
        Map.of(
            "text", terms.html(slogan.text()),
            "fit", Names.size(slogan.text()),
            "href", Links.holes().page(path(slogan)));
    return new Stencil(templates.fill("poster.html", model), HOLE);
  }

  /** The path of a slogan's page below the edition. */
  static String path(Slogan slogan) {
    return PageKind.SLOGAN.path() + slogan.slug() + "/";
  }

  /** Whether a path is that of a slogan's page: all are asked for each page, so nothing is made. */
  static boolean isPath(String path, Slogan slogan) {
    int slug = PageKind.SLOGAN.path().length();
    int length = slogan.slug().length();
    return path.length() == slug + length + 1 && path.startsWith(slogan.slug(), slug);
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

  private record Key(String text, Terms terms) {}
}
