package vn.lantoa.pages.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.lantoa.campaign.Slogan;
import vn.lantoa.campaign.SloganGroup;
import vn.lantoa.campaign.site.SitePaths;
import vn.lantoa.pages.context.DisplayNames;
import vn.lantoa.pages.context.Links;
import vn.lantoa.pages.context.PageContext;
import vn.lantoa.pages.context.TermMarker;
import vn.lantoa.pages.template.Baker;
import vn.lantoa.pages.template.Fragment;
import vn.lantoa.pages.template.Html;
import vn.lantoa.pages.template.Model;

/**
 * Slogans shown as small posters that lead to their pages. A poster stands on many pages of an
 * edition, and is filled once. For one thread.
 */
public final class Posters {
  private static final Pattern HOLE = Pattern.compile("\\{(text|up|path)}");

  private final Baker baker;
  private final Map<Look, Fragment> byLook = new HashMap<>();
  private final Map<Key, Fragment> filled = new HashMap<>();

  public Posters(Baker baker) {
    this.baker = baker;
  }

  /** The items of a list, as HTML. */
  public Html html(PageContext scene, List<Slogan> slogans) {
    Html up = Html.of(scene.links().toEdition());
    List<Html> posters = new ArrayList<>();
    for (Slogan slogan : slogans) {
      posters.add(poster(slogan, scene.terms()).fill(hole -> up));
    }
    return Html.joined(posters);
  }

  /** The address depends on the text alone. */
  private Fragment poster(Slogan slogan, TermMarker terms) {
    return filled.computeIfAbsent(
        new Key(slogan.text(), slogan.language(), terms), key -> fill(slogan, terms));
  }

  private Fragment fill(Slogan slogan, TermMarker terms) {
    Html text = terms.html(slogan.text(), slogan.language());
    Html path = Html.of(SitePaths.of(slogan));
    return byLook
        .computeIfAbsent(
            new Look(DisplayNames.size(slogan.text()), slogan.otherLanguage()), this::empty)
        .fillSome(
            hole ->
                switch (hole) {
                  case "text" -> Optional.of(text);
                  case "path" -> Optional.of(path);
                  default -> Optional.empty();
                });
  }

  private Fragment empty(Look look) {
    Model model =
        new Model()
            .with("text", "{text}")
            .with("fit", look.size())
            .with("lang", look.language())
            .with("href", Links.holes().page("{path}"));
    return new Fragment(baker.part("poster.html", model.map()), HOLE);
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

  private record Key(String text, String language, TermMarker terms) {}

  /** What posters have in common but for their words. */
  private record Look(String size, Optional<String> language) {}
}
