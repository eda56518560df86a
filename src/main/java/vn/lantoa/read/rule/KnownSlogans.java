package vn.lantoa.read.rule;

import java.util.Collection;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.lantoa.campaign.Locality;
import vn.lantoa.campaign.Slogan;
import vn.lantoa.campaign.SloganGroup;
import vn.lantoa.read.tree.Folder;
import vn.lantoa.read.type.Item;

/** Slogans and themes that are known to be whole: what years give and the program lends. */
final class KnownSlogans {
  private final TreeMap<String, String> known = new TreeMap<>();

  KnownSlogans(Stream<String> texts) {
    texts.forEach(text -> known.put(Slogan.comparable(text), text));
  }

  /** What folders say that are nobody's own. */
  static Stream<String> in(Collection<Folder> folders) {
    return folders.stream()
        .filter(folder -> !folder.isOwn() || folder.maker().map(KnownSlogans::isOfAll).orElse(true))
        .flatMap(folder -> folder.items().values().stream())
        .filter(item -> item.is(SloganGroup.class) && !item.isHidden())
        .flatMap(item -> item.as(SloganGroup.class).slogans().stream())
        .map(Slogan::text);
  }

  private static boolean isOfAll(Item maker) {
    return !maker.is(Locality.class);
  }

  /** The known one that goes on where this one ends; none where this one is known, too. */
  Optional<String> longer(String comparable) {
    if (comparable.isEmpty() || known.containsKey(comparable)) {
      return Optional.empty();
    }
    return Optional.ofNullable(known.higherEntry(comparable))
        .filter(next -> next.getKey().startsWith(comparable))
        .map(next -> next.getValue());
  }
}
