package vn.lantoa.read.tree;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.lantoa.campaign.Campaign;
import vn.lantoa.campaign.LegalText;
import vn.lantoa.campaign.Locality;
import vn.lantoa.read.type.Item;

/** The days on which what items say changes by itself. */
final class Turns {
  private Turns() {}

  static SortedSet<LocalDate> of(Stream<Item> items) {
    SortedSet<LocalDate> turns = new TreeSet<>();
    items.filter(item -> !item.isHidden()).forEach(item -> turns.addAll(of(item)));
    return turns;
  }

  /** What holds through a day ceases on the next. */
  private static List<LocalDate> of(Item item) {
    if (item.is(Campaign.class)) {
      Campaign campaign = item.as(Campaign.class);
      return List.of(campaign.starts(), campaign.ends().plusDays(1));
    }
    if (item.is(LegalText.class)) {
      LegalText law = item.as(LegalText.class);
      return Stream.concat(
              Stream.of(law.effective().orElse(LocalDate.of(law.issued().year(), 1, 1))),
              Stream.concat(
                  law.verifiedOn().stream(),
                  law.until().stream().flatMap(last -> Stream.of(last, last.plusDays(1)))))
          .toList();
    }
    return item.is(Locality.class)
        ? item.as(Locality.class).until().map(last -> last.plusDays(1)).stream().toList()
        : List.of();
  }
}
