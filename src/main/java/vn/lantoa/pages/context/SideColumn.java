package vn.lantoa.pages.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.SloganGroup;
import vn.lantoa.campaign.site.SitePaths;
import vn.lantoa.pages.template.Html;
import vn.lantoa.pages.template.Model;

/** What stands beside a long text on wide screens: its contents, whom to call, a few slogans. */
public final class SideColumn {
  /** Fewer headings are seen without a list of them. */
  private static final int HEADINGS = 3;

  private static final int NUMBERS = 3;
  private static final int SLOGANS = 3;

  private static final Pattern HEADING =
      Pattern.compile("<h2[^>]* id=\"([^\"]*)\"[^>]*>((?:[^<]|<(?!/h2))*)</h2>");

  private final List<Map<String, Object>> contents = new ArrayList<>();

  /** Adds the headings of a text that stands on the page as it is. */
  public SideColumn with(Html text) {
    HEADING
        .matcher(text.toString())
        .results()
        .forEach(heading -> entry(heading.group(1), heading.group(2).replaceAll("<[^>]*>", "")));
    return this;
  }

  /**
   * Adds a heading of the template's own.
   *
   * @param title HTML
   */
  public SideColumn entry(String id, String title) {
    contents.add(Map.of("href", "#" + id, "title", Html.of(title)));
    return this;
  }

  /** For a template, under {@code side}; nothing where there is nothing to tell. */
  public Optional<Map<String, Object>> of(PageContext scene) {
    Map<String, Object> side =
        new Model()
            .with("contents", contents.size() < HEADINGS ? List.of() : List.copyOf(contents))
            .with("numbers", numbers(scene.edition()))
            .with("slogans", slogans(scene))
            .map();
    return Optional.of(side).filter(map -> !map.isEmpty());
  }

  private static List<Map<String, Object>> numbers(Edition edition) {
    return edition.foremost(NUMBERS).stream()
        .limit(NUMBERS)
        .map(
            hotline ->
                new Model()
                    .with(DisplayNames.number(hotline))
                    .with("title", hotline.shortTitle())
                    .map())
        .toList();
  }

  /**
   * The first of each group, in Vietnamese; what only leads on to localities has no pages of them.
   */
  private static List<Map<String, Object>> slogans(PageContext scene) {
    if (scene.edition().isChooser()) {
      return List.of();
    }
    return scene.edition().groups().stream()
        .flatMap(group -> group.members().limit(1))
        .map(SloganGroup.Member::slogan)
        .filter(slogan -> slogan.otherLanguage().isEmpty())
        .limit(SLOGANS)
        .map(
            slogan ->
                new Model()
                    .with("text", slogan.text())
                    .with("href", scene.links().page(SitePaths.of(slogan)))
                    .map())
        .toList();
  }
}
