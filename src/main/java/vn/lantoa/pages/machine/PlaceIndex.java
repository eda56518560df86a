package vn.lantoa.pages.machine;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.bytes.Digests;
import vn.lantoa.campaign.Entry;
import vn.lantoa.campaign.Level;
import vn.lantoa.campaign.site.Artifact;
import vn.lantoa.campaign.site.SitePaths;
import vn.lantoa.pages.context.Place;
import vn.lantoa.pages.context.Places;
import vn.lantoa.pages.context.SiteIndex;
import vn.lantoa.text.Alphabet;

/**
 * All places of a site, for whoever looks for one: a script, since a page that is opened from a
 * folder can load nothing else. It hands a list to the element that loaded it.
 */
public final class PlaceIndex {
  private static final String NAME = "noi.js";

  private final SiteIndex index;
  private final Map<Entry.Occasion, Integer> years = new LinkedHashMap<>();
  private final Map<String, Integer> above = new LinkedHashMap<>();
  private final Optional<Artifact> file;

  /**
   * @param wanted whether the theme has a script that reads it
   */
  public PlaceIndex(SiteIndex index, boolean wanted) {
    this.index = index;
    file = wanted && index.leadsOn(index.site().root()) ? Optional.of(make()) : Optional.empty();
  }

  /** Where it lies, below the root of the site; nowhere where there is nothing to choose. */
  public Optional<String> path() {
    return file.map(Artifact::path);
  }

  public List<Artifact> files() {
    return file.stream().toList();
  }

  private Artifact make() {
    index.site().catalogue().entries().stream()
        .flatMap(entry -> entry.occasion().stream())
        .distinct()
        .sorted(Comparator.comparing(Entry.Occasion::starts).reversed())
        .forEach(occasion -> years.put(occasion, years.size()));
    List<List<Object>> places =
        index.places().all().stream()
            .sorted(Comparator.comparing(PlaceIndex::key, Alphabet.ORDER))
            .map(this::row)
            .toList();
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("years", years.keySet().stream().map(this::year).toList());
    all.put("above", List.copyOf(above.keySet()));
    all.put("places", places);
    String script =
        "document.currentScript.dispatchEvent(new CustomEvent(\"places\",{detail:"
            + JsonWriter.script(all)
            + "}));\n";
    byte[] bytes = script.getBytes(StandardCharsets.UTF_8);
    return new Artifact(SitePaths.ASSETS + Digests.named(NAME, bytes), bytes);
  }

  private static String key(Place place) {
    return Level.withoutRank(place.newest().name());
  }

  /** The year as a number and in words, the folder, whether it has a page. */
  private List<Object> year(Entry.Occasion occasion) {
    int page = index.home(occasion).isPresent() ? 1 : 0;
    return List.of(occasion.year(), occasion.name(), folder(occasion), page);
  }

  private String folder(Entry.Occasion occasion) {
    return index.site().root().path().isEmpty() ? occasion.path() + "/" : "";
  }

  /**
   * The name; what lies above, by number, or -1; the folder below the campaign; the campaigns, by
   * number, with a folder of their own where it is another; former names; what took it in.
   */
  private List<Object> row(Place place) {
    Entry newest = place.newest();
    String path = path(newest);
    List<Object> editions = new ArrayList<>();
    for (Entry entry : place.editions()) {
      Integer year = years.get(entry.occasion().orElseThrow());
      editions.add(path(entry).equals(path) ? year : List.of(year, path(entry)));
    }
    List<Object> row = new ArrayList<>();
    row.add(newest.name());
    row.add(above(newest));
    row.add(path);
    row.add(editions);
    String also = String.join(", ", newest.also());
    if (!also.isEmpty() || newest.successor().isPresent()) {
      row.add(also);
    }
    newest.successor().ifPresent(row::add);
    return row;
  }

  private int above(Entry entry) {
    List<String> names = new ArrayList<>(entry.above());
    Collections.reverse(names);
    return names.isEmpty()
        ? -1
        : above.computeIfAbsent(String.join(", ", names), n -> above.size());
  }

  private String path(Entry entry) {
    return index.site().root().path().isEmpty()
        ? Places.below(entry) + "/"
        : index.site().folder(entry);
  }
}
