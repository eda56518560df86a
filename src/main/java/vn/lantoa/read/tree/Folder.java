package vn.lantoa.read.tree;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.lantoa.campaign.Campaign;
import vn.lantoa.campaign.Identity;
import vn.lantoa.campaign.Locality;
import vn.lantoa.read.type.ContentType;
import vn.lantoa.read.type.Item;

/**
 * The content root, a year or a locality, with what its files say.
 *
 * @param path below the content root; empty for the root
 * @param above the folder that it inherits from; empty for the root
 * @param maker its campaign.md or locality.md; empty for the root, and where that file is broken
 * @param items its own, by type and name, in the order of their paths
 */
public record Folder(
    String path, Optional<Folder> above, Optional<Item> maker, Map<Item.Key, Item> items) {

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
    if (maker.isPresent() && maker.get().type() == ContentType.CAMPAIGN) {
      return Optional.of(maker.get().as(Campaign.class));
    }
    return above.flatMap(Folder::campaign);
  }

  /** The localities from the highest down to this one. */
  public List<Locality> localities() {
    return lineage().stream()
        .flatMap(folder -> folder.maker.stream())
        .filter(item -> item.type() == ContentType.LOCALITY)
        .map(item -> item.as(Locality.class))
        .toList();
  }

  /** What is in force here: deeper items replace those above, hidden ones are gone. */
  public List<Item> inherited() {
    Map<Item.Key, Item> all = new LinkedHashMap<>();
    for (Folder folder : lineage()) {
      if (folder.leavesSlogans()) {
        all.keySet().removeIf(key -> key.type() == ContentType.SLOGANS);
      }
      folder.items.forEach(
          (key, item) -> {
            if (item.hidden()) {
              all.remove(key);
            } else {
              all.put(key, item);
            }
          });
    }
    return List.copyOf(all.values());
  }

  /** The identities that the one in force here replaces, the nearest first. */
  List<Identity> replacedIdentities() {
    List<Identity> replaced = new ArrayList<>();
    for (Folder folder : lineage()) {
      for (Item item : folder.items.values()) {
        if (item.type() == ContentType.IDENTITY && item.hidden()) {
          replaced.clear();
        } else if (item.type() == ContentType.IDENTITY) {
          replaced.add(0, item.as(Identity.class));
        }
      }
    }
    return replaced.isEmpty() ? replaced : replaced.subList(1, replaced.size());
  }

  /** Whether the slogans of what lies above are not this locality's. */
  private boolean leavesSlogans() {
    return maker
        .filter(item -> item.type() == ContentType.LOCALITY)
        .map(item -> !item.as(Locality.class).hasSlogans())
        .orElse(false);
  }

  /** The items that only localities have, and neither the year nor the whole country. */
  Set<Item.Key> local() {
    Set<Item.Key> local = new HashSet<>();
    Set<Item.Key> national = new HashSet<>();
    for (Folder folder : lineage()) {
      boolean locality = folder.maker.filter(i -> i.type() == ContentType.LOCALITY).isPresent();
      (locality ? local : national).addAll(folder.items.keySet());
    }
    local.removeAll(national);
    return local;
  }
}
