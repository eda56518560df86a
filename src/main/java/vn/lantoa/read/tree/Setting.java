package vn.lantoa.read.tree;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.lantoa.campaign.Campaign;
import vn.lantoa.campaign.Locality;
import vn.lantoa.campaign.content.Content;
import vn.lantoa.read.type.Item;
import vn.lantoa.read.type.Situation;
import vn.lantoa.text.Provinces;

/** The edition of a folder, as far as what it shows depends on it. */
record Setting(Folder folder, Set<Item.Key> local, Function<Item, Content> filled) {

  /** That of one of its items. */
  Situation of(Item item) {
    return new Situation() {
      @Override
      public Optional<Campaign> campaign() {
        return folder.campaign();
      }

      @Override
      public Optional<String> province() {
        return folder.localities().stream()
            .map(Locality::code)
            .flatMap(Optional::stream)
            .filter(Provinces::isCode)
            .findFirst();
      }

      @Override
      public boolean isBody() {
        List<Locality> lineage = folder.localities();
        return !lineage.isEmpty() && lineage.get(lineage.size() - 1).level().isBody();
      }

      @Override
      public boolean isInMonth() {
        List<Locality> lineage = folder.localities();
        return !lineage.isEmpty()
            && lineage.stream().allMatch(Locality::hasTheme)
            && folder.campaign().filter(Campaign::isForEquality).isPresent();
      }

      @Override
      public boolean isLocal() {
        return local.contains(item.key());
      }

      @Override
      public <T extends Content> List<T> below(Class<T> kind) {
        return folder.below(item).stream()
            .filter(lower -> lower.is(kind))
            .map(lower -> kind.cast(filled.apply(lower)))
            .toList();
      }

      @Override
      public <T extends Content> List<T> replaced(Class<T> kind) {
        return folder.replaced(kind);
      }
    };
  }
}
