package vn.lantoa.pages.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.campaign.Campaign;
import vn.lantoa.campaign.Entry;
import vn.lantoa.campaign.Level;
import vn.lantoa.pages.context.HtmlDates;
import vn.lantoa.pages.context.PageContext;
import vn.lantoa.pages.context.Place;
import vn.lantoa.pages.context.Places;
import vn.lantoa.pages.context.SiteIndex;
import vn.lantoa.pages.template.Model;
import vn.lantoa.text.Alphabet;

/**
 * The lists from which a visitor chooses a place, and then a year: at the root and in a year by
 * province, in a province by commune.
 */
final class LocalityChooser {
  /** As many places as are listed below their provinces; of more, provinces are counted. */
  private static final int MOST = 60;

  /** A list of fewer needs no letters. */
  private static final int LETTERED = 12;

  private final PageContext scene;
  private final SiteIndex index;
  private final Entry here;
  private final boolean everyYear;

  private LocalityChooser(PageContext scene) {
    this.scene = scene;
    index = scene.index();
    here = scene.edition().entry();
    everyYear =
        here.kind() == Entry.Kind.ROOT
            || index.places().of(here).map(Place::newest).filter(here::equals).isPresent();
  }

  /**
   * The places below the scene's edition: in a year its own, elsewhere those of all years; empty
   * where there are none.
   *
   * @param script with all places of the site, for whoever types a name
   */
  static Optional<Map<String, Object>> of(PageContext scene, Optional<String> script) {
    if (!scene.index().leadsOn(scene.edition().entry())) {
      return Optional.empty();
    }
    LocalityChooser chooser = new LocalityChooser(scene);
    return Optional.of(
        new Model()
            .with("script", script.map(scene.links()::shared))
            .with("letters", chooser.letters())
            .with("years", chooser.years())
            .map());
  }

  private List<Map<String, Object>> letters() {
    Map<Place, List<Place>> groups = groups();
    boolean all = groups.values().stream().mapToInt(List::size).sum() <= MOST;
    boolean lettered = groups.size() > LETTERED;
    Map<String, List<Map<String, Object>>> letters = new LinkedHashMap<>();
    groups.keySet().stream()
        .sorted(byName())
        .forEach(
            place ->
                letters
                    .computeIfAbsent(
                        lettered ? Alphabet.initial(name(place)) : "", letter -> new ArrayList<>())
                    .add(group(place, groups.getOrDefault(place, List.of()), all)));
    return letters.entrySet().stream()
        .map(
            each -> new Model().with("letter", each.getKey()).with("places", each.getValue()).map())
        .toList();
  }

  /** What is listed, each with what lies below it: in a province nothing does. */
  private Map<Place, List<Place>> groups() {
    boolean byProvince = here.kind() == Entry.Kind.ROOT || here.kind() == Entry.Kind.YEAR;
    Map<Place, List<Place>> groups = new LinkedHashMap<>();
    for (Place place : index.places().all()) {
      List<Entry> editions = editions(place);
      if (editions.isEmpty()) {
        continue;
      }
      Optional<Place> province = byProvince ? province(editions.get(0)) : Optional.empty();
      boolean publishes = editions.get(0).kind() == Entry.Kind.LOCALITY;
      if (province.isPresent() && publishes) {
        groups.computeIfAbsent(province.orElseThrow(), p -> new ArrayList<>()).add(place);
      } else if (province.isEmpty() && (publishes || byProvince)) {
        groups.computeIfAbsent(place, p -> new ArrayList<>());
      }
    }
    return groups;
  }

  private boolean isBelow(Entry entry) {
    return everyYear && here.kind() != Entry.Kind.ROOT
        ? Places.below(entry).startsWith(Places.below(here) + "/")
        : entry.isBelow(here);
  }

  /** The highest place above an edition. */
  private Optional<Place> province(Entry entry) {
    return index.above(entry).stream()
        .flatMap(above -> index.places().of(above).stream())
        .findFirst();
  }

  /** What a place is listed by. */
  private String name(Place place) {
    return Level.withoutRank(editions(place).get(0).name());
  }

  private Comparator<Place> byName() {
    return Comparator.comparing(this::name, Alphabet.ORDER);
  }

  private List<Entry> editions(Place place) {
    return place.editions().stream().filter(this::isBelow).toList();
  }

  private Map<String, Object> group(Place place, List<Place> below, boolean all) {
    Model group = row(place);
    if (!below.isEmpty() && all) {
      group.with("below", below.stream().sorted(byName()).map(p -> row(p).map()).toList());
    } else if (!below.isEmpty()) {
      group.with("count", below.size());
    }
    return group.map();
  }

  private Model row(Place place) {
    List<Entry> editions = editions(place);
    Entry entry = editions.get(0);
    List<String> above = entry.above();
    List<String> between = above.size() < 2 ? List.of() : above.subList(1, above.size());
    String within = between.isEmpty() ? "" : " (" + String.join(", ", between) + ")";
    Model row =
        new Model()
            .with("name", entry.name() + within)
            .with("href", scene.to(entry))
            .with("also", String.join(", ", entry.also()))
            .with("successor", entry.successor());
    if (everyYear && entry.kind() == Entry.Kind.LOCALITY) {
      row.with("year", year(entry))
          .with("older", editions.stream().skip(1).map(this::older).toList());
    }
    return row;
  }

  private Map<String, Object> older(Entry entry) {
    return Map.of("name", year(entry), "href", scene.to(entry));
  }

  private static String year(Entry entry) {
    return entry.occasion().map(Entry.Occasion::name).orElse("");
  }

  /** The homes of all campaigns, where a visitor may choose among them. */
  private List<Map<String, Object>> years() {
    return here.kind() == Entry.Kind.ROOT
        ? index.homes().stream().map(this::campaign).toList()
        : List.of();
  }

  private Map<String, Object> campaign(Entry home) {
    Optional<Entry.Occasion> occasion = home.occasion();
    return new Model()
        .with("name", home.name())
        .with("href", scene.to(home))
        .with("campaign", occasion.flatMap(Entry.Occasion::title))
        .with("theme", occasion.map(Entry.Occasion::theme))
        .with(
            "ended",
            scene
                .site()
                .catalogue()
                .edition(home)
                .campaign()
                .filter(campaign -> campaign.isPast(scene.site().today()))
                .map(Campaign::ends)
                .map(HtmlDates::html))
        .map();
  }
}
