package vn.lantoa.pages.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.lantoa.campaign.Campaign;
import vn.lantoa.campaign.Entry;
import vn.lantoa.pages.context.DisplayNames;
import vn.lantoa.pages.context.HtmlDates;
import vn.lantoa.pages.context.Ids;
import vn.lantoa.pages.context.PageContext;
import vn.lantoa.pages.template.Model;
import vn.lantoa.text.Slug;

/** The lists from which a visitor chooses year and locality. */
final class LocalityChooser {
  private final PageContext scene;

  private LocalityChooser(PageContext scene) {
    this.scene = scene;
  }

  /**
   * The localities below the scene's edition, by campaign, the newest first; empty where none are.
   * The root leads to campaigns without localities too.
   */
  static List<Map<String, Object>> of(PageContext scene) {
    LocalityChooser choices = new LocalityChooser(scene);
    Map<Entry.Occasion, List<Entry>> occasions =
        new TreeMap<>(
            Comparator.comparing(Entry.Occasion::starts)
                .reversed()
                .thenComparing(Entry.Occasion::path));
    if (scene.edition().entry().kind() == Entry.Kind.ROOT) {
      scene
          .index()
          .homes()
          .forEach(home -> occasions.put(home.occasion().orElseThrow(), new ArrayList<>()));
    }
    scene
        .index()
        .localitiesBelow(scene.edition().entry())
        .forEach(
            entry ->
                occasions
                    .computeIfAbsent(entry.occasion().orElseThrow(), o -> new ArrayList<>())
                    .add(entry));
    return occasions.entrySet().stream()
        .map(each -> choices.occasion(each.getKey(), each.getValue()))
        .toList();
  }

  private Map<String, Object> occasion(Entry.Occasion occasion, List<Entry> entries) {
    Map<String, List<Entry>> groups = new LinkedHashMap<>();
    for (Entry entry : entries) {
      String group = entry.above().isEmpty() ? entry.name() : entry.above().get(0);
      groups.computeIfAbsent(group, g -> new ArrayList<>()).add(entry);
    }
    Model model =
        new Model()
            .with("name", DisplayNames.capital(occasion.name()))
            .with("number", occasion.year())
            .with("id", Ids.own("nam-" + Slug.of(occasion.path())))
            .with(
                "groups",
                groups.entrySet().stream()
                    .map(group -> group(group.getKey(), group.getValue()))
                    .toList());
    if (scene.edition().entry().kind() == Entry.Kind.ROOT) {
      model.with("campaign", occasion.title()).with("theme", occasion.theme());
      Stream.concat(entries.stream(), scene.index().home(occasion).stream())
          .findFirst()
          .flatMap(this::ended)
          .ifPresent(day -> model.with("ended", HtmlDates.html(day)));
    }
    scene
        .index()
        .home(occasion)
        .filter(home -> !home.equals(scene.edition().entry()))
        .map(scene::to)
        .ifPresent(href -> model.with("href", href));
    return model.map();
  }

  /** A place by itself needs no heading that says its name once more. */
  private Map<String, Object> group(String name, List<Entry> entries) {
    List<Map<String, Object>> places = entries.stream().map(this::place).toList();
    boolean alone = places.size() == 1 && name.equals(places.get(0).get("name"));
    return new Model()
        .with("name", name)
        .with("places", places)
        .with("alone", alone)
        .with("also", alone ? "" : also(name, entries.get(0)))
        .map();
  }

  /** What the highest locality above an entry was called before, where the site has it. */
  private String also(String name, Entry entry) {
    return scene.index().above(entry).stream()
        .filter(above -> above.name().equals(name))
        .map(above -> String.join(", ", above.also()))
        .findFirst()
        .orElse("");
  }

  /** The last day of the campaign, where it has gone by. */
  private Optional<LocalDate> ended(Entry entry) {
    LocalDate today = scene.site().today();
    return scene
        .site()
        .catalogue()
        .edition(entry)
        .campaign()
        .filter(campaign -> campaign.isPast(today))
        .map(Campaign::ends);
  }

  private Map<String, Object> place(Entry entry) {
    String name =
        entry.above().size() < 2
            ? entry.name()
            : entry.name()
                + " ("
                + String.join(", ", entry.above().subList(1, entry.above().size()))
                + ")";
    return new Model()
        .with("name", name)
        .with("href", scene.to(entry))
        .with("also", String.join(", ", entry.also()))
        .map();
  }
}
