package vn.lantoa.pages.context;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.lantoa.campaign.Entry;

/**
 * The localities of a site. An edition is of the same place as another that has its code, or else
 * its path below the campaign.
 */
public final class Places {
  private static final Comparator<Entry> NEWEST_FIRST =
      Comparator.comparing(Places::starts).reversed().thenComparing(Entry::path);

  private final List<Place> all;
  private final Map<String, Place> byPath = new HashMap<>();
  private final Map<String, Place> byName = new HashMap<>();
  private final Map<String, Place> byFormerName = new HashMap<>();

  Places(List<Entry> entries) {
    Map<String, List<Entry>> byKey = new LinkedHashMap<>();
    Map<String, String> keys = new HashMap<>();
    entries.stream()
        .filter(e -> e.kind() == Entry.Kind.LOCALITY || e.kind() == Entry.Kind.GROUP)
        .sorted(NEWEST_FIRST)
        .forEach(
            entry -> {
              String path = below(entry);
              Optional<String> code = entry.code().map(digits -> "code " + digits);
              String key =
                  code.map(keys::get).or(() -> Optional.ofNullable(keys.get(path))).orElse(path);
              keys.putIfAbsent(path, key);
              code.ifPresent(own -> keys.putIfAbsent(own, key));
              byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(entry);
            });
    all = byKey.values().stream().map(Place::new).toList();
    all.forEach(this::add);
  }

  private void add(Place place) {
    place.editions().forEach(entry -> byPath.put(entry.path(), place));
    Entry newest = place.newest();
    byName.merge(sibling(newest, newest.name()), place, Places::newer);
    for (String former : newest.also()) {
      byFormerName.merge(sibling(newest, former), place, Places::newer);
    }
  }

  private static Place newer(Place one, Place other) {
    return starts(one.newest()).isBefore(starts(other.newest())) ? other : one;
  }

  /** Those that publish, and those that are only a name above them. */
  public List<Place> all() {
    return all;
  }

  /** The place of an edition; none of the root and of a year. */
  public Optional<Place> of(Entry entry) {
    return Optional.ofNullable(byPath.get(entry.path()));
  }

  /**
   * Editions that may stand for an old one, the newest first: those of its place; else of the one
   * that it says took it in, or that says so itself.
   */
  List<Entry> heirs(Entry old) {
    Optional<Place> own = of(old);
    if (own.filter(place -> starts(place.newest()).isAfter(starts(old))).isPresent()) {
      return own.orElseThrow().editions();
    }
    Stream<String> names =
        old.successor().stream().flatMap(name -> Stream.of(sibling(old, name), key("", name)));
    return Stream.concat(
            names.map(byName::get), Stream.of(byFormerName.get(sibling(old, old.name()))))
        .flatMap(Stream::ofNullable)
        .findFirst()
        .map(Place::editions)
        .orElse(List.of());
  }

  /** The path without its campaign: the same commune has the same one in every year. */
  public static String below(Entry entry) {
    String campaign = entry.occasion().map(Entry.Occasion::path).orElse("");
    String below = entry.path().substring(campaign.length());
    return below.startsWith("/") ? below.substring(1) : below;
  }

  /** A name among the places of the same province; there it tells one from another. */
  private static String sibling(Entry entry, String name) {
    String path = below(entry);
    return key(path.substring(0, Math.max(0, path.lastIndexOf('/'))), name);
  }

  private static String key(String above, String name) {
    return above + " " + name.toLowerCase(Locale.ROOT);
  }

  static LocalDate starts(Entry entry) {
    return entry.occasion().map(Entry.Occasion::starts).orElse(LocalDate.MIN);
  }
}
