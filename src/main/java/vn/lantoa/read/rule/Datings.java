package vn.lantoa.read.rule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.lantoa.campaign.Locality;
import vn.lantoa.campaign.Plan;
import vn.lantoa.read.tree.Folder;
import vn.lantoa.read.type.Item;

/**
 * The days that the content gives to documents. Who copies a folder and replaces its year makes up
 * documents of State: the same number, day and month, a year later.
 */
final class Datings {
  private final Map<String, LocalDate> first = new HashMap<>();

  /**
   * @param earlier items of earlier years that lie in none of the folders
   */
  Datings(Collection<Folder> folders, Collection<Item> earlier) {
    Stream<Item> items =
        folders.stream()
            .flatMap(
                folder -> Stream.concat(folder.maker().stream(), folder.items().values().stream()));
    Stream.concat(items, earlier.stream()).filter(item -> !item.isHidden()).forEach(this::note);
  }

  private void note(Item item) {
    for (SaidText said : SaidText.of(item)) {
      for (DocumentCheck.Cited cited : DocumentCheck.cited(said.text())) {
        cited.date().ifPresent(day -> note(cited.number(), day));
      }
    }
    if (item.is(Locality.class)) {
      Optional<Plan> plan = item.as(Locality.class).plan();
      plan.flatMap(Plan::number)
          .ifPresent(number -> plan.flatMap(Plan::date).ifPresent(day -> note(number, day)));
    }
  }

  private static String key(String number, LocalDate day) {
    return number + " " + day.getMonthValue() + "-" + day.getDayOfMonth();
  }

  private void note(String number, LocalDate day) {
    first.merge(key(number, day), day, (a, b) -> a.isBefore(b) ? a : b);
  }

  /** The day of the same number, day and month in an earlier year. */
  Optional<LocalDate> earlier(String number, LocalDate day) {
    return Optional.ofNullable(first.get(key(number, day))).filter(known -> known.isBefore(day));
  }
}
