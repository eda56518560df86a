package vn.lantoa.read.tree;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Stream;
import vn.lantoa.campaign.Campaign;
import vn.lantoa.campaign.Locality;
import vn.lantoa.campaign.content.Content;
import vn.lantoa.read.type.ContentType.Trait;
import vn.lantoa.read.type.Item;

/**
 * The content root, a year or a locality, with what its files say.
 *
 * @param path below the content root; empty for the root
 * @param above the folder that it inherits from; empty for the root
 * @param maker its campaign.md or locality.md; empty for the root, and where that file is broken
 * @param items its own, by type and name, in the order of their paths
 * @param covered those of earlier roots that later ones replace
 * @param isOwn whether a root that does more than lend has anything in it
 */
public record Folder(
    String path,
    Optional<Folder> above,
    Optional<Item> maker,
    Map<Item.Key, Item> items,
    List<Item> covered,
    boolean isOwn) {
  private static final String SLOGANS = "slogans";

  /** From the root down to this folder. */
  public List<Folder> lineage() {
    List<Folder> lineage = new ArrayList<>();
    for (Optional<Folder> f = Optional.of(this); f.isPresent(); f = f.get().above) {
      lineage.add(0, f.get());
    }
    return lineage;
  }

  /** The campaign that the folder belongs to, with open placeholders. */
  public Optional<Campaign> campaign() {
    return campaignItem().map(item -> item.as(Campaign.class));
  }

  /** The file of that campaign. */
  public Optional<Item> campaignItem() {
    return campaignFolder().flatMap(Folder::maker);
  }

  /** The folder of that campaign: this one, or one above it. */
  public Optional<Folder> campaignFolder() {
    return maker.filter(item -> item.is(Campaign.class)).isPresent()
        ? Optional.of(this)
        : above.flatMap(Folder::campaignFolder);
  }

  /** The localities from the highest down to this one. */
  public List<Locality> localities() {
    return localityItems().map(item -> item.as(Locality.class)).toList();
  }

  Stream<Item> localityItems() {
    return lineage().stream()
        .flatMap(folder -> folder.maker.stream())
        .filter(item -> item.is(Locality.class));
  }

  /** Its maker and its own items, the hidden ones among them. */
  public Stream<Item> all() {
    return Stream.concat(maker.stream(), items.values().stream());
  }

  /** The days on which what it says changes by itself: campaigns, laws, places end. */
  public SortedSet<LocalDate> turns() {
    return Turns.of(all());
  }

  /**
   * What is in force here: deeper items replace those above, hidden ones are gone. What a ward does
   * is not what a hospital in it does.
   */
  public List<Item> inherited() {
    Map<Item.Key, Item> all = new LinkedHashMap<>();
    Set<String> places = placesAboveBody();
    for (Folder folder : lineage()) {
      boolean elsewhere = places.contains(folder.path);
      if (folder.leavesSlogans()) {
        all.keySet().removeIf(key -> key.type().equals(SLOGANS));
      }
      folder.items.forEach(
          (key, item) -> {
            if (elsewhere && item.type().is(Trait.OF_PLACE)) {
              return;
            }
            if (item.isHidden()) {
              all.remove(key);
            } else if (folder.path().equals(path) || !item.type().is(Trait.OWN)) {
              all.put(key, item);
            }
          });
    }
    if (isTakenDown()) {
      Set<Item.Key> local = local();
      all.values().removeIf(item -> !staysWhenTakenDown(item, local));
    }
    return List.copyOf(all.values());
  }

  /** Whether its pages, or those of its campaign or of a locality above, were taken down. */
  public boolean isTakenDown() {
    return campaign().flatMap(Campaign::takenDown).isPresent()
        || localities().stream().anyMatch(locality -> locality.takenDown().isPresent());
  }

  /** Whom to call, and what the whole country has for whoever needs help. */
  private static boolean staysWhenTakenDown(Item item, Set<Item.Key> local) {
    return item.reachable().isPresent()
        || item.type().is(Trait.OF_GROUPS) && !local.contains(item.key());
  }

  /** The paths of the localities above the body that publishes, or that is above what does. */
  private Set<String> placesAboveBody() {
    Set<String> places = new HashSet<>();
    List<Folder> lineage = lineage();
    int body = lineage.size() - 1;
    while (body >= 0 && !lineage.get(body).isBody()) {
      body--;
    }
    for (Folder folder : lineage.subList(0, Math.max(0, body))) {
      folder.maker.filter(item -> item.is(Locality.class)).ifPresent(m -> places.add(folder.path));
    }
    return places;
  }

  private boolean isBody() {
    return maker
        .filter(item -> item.is(Locality.class))
        .map(item -> item.as(Locality.class).level().isBody())
        .orElse(false);
  }

  /** What is in force here of the folders below the one whose item this is. */
  List<Item> below(Item item) {
    List<Folder> lineage = lineage();
    int depth = 0;
    while (!item.equals(lineage.get(depth).items.get(item.key()))) {
      depth++;
    }
    Set<Item> lower = Collections.newSetFromMap(new IdentityHashMap<>()); // by words takes long
    lineage.subList(depth + 1, lineage.size()).forEach(f -> lower.addAll(f.items.values()));
    return inherited().stream().filter(lower::contains).toList();
  }

  /** What was of a kind before the one in force took its place, the nearest first. */
  <T extends Content> List<T> replaced(Class<T> kind) {
    List<T> replaced = new ArrayList<>();
    for (Folder folder : lineage()) {
      for (Item item : folder.layers()) {
        if (item.is(kind) && item.isHidden()) {
          replaced.clear();
        } else if (item.is(kind)) {
          replaced.add(0, item.as(kind));
        }
      }
    }
    return replaced.isEmpty() ? replaced : replaced.subList(1, replaced.size());
  }

  private List<Item> layers() {
    return Stream.concat(covered.stream(), items.values().stream()).toList();
  }

  /** Whether the slogans of what lies above are not this locality's. */
  private boolean leavesSlogans() {
    return maker
        .filter(item -> item.is(Locality.class))
        .map(item -> !item.as(Locality.class).hasSlogans())
        .orElse(false);
  }

  /** The items that only localities have, and neither the year nor the whole country. */
  Set<Item.Key> local() {
    Set<Item.Key> local = new HashSet<>();
    Set<Item.Key> national = new HashSet<>();
    for (Folder folder : lineage()) {
      boolean locality = folder.maker.filter(i -> i.is(Locality.class)).isPresent();
      (locality ? local : national).addAll(folder.items.keySet());
    }
    local.removeAll(national);
    return local;
  }
}
