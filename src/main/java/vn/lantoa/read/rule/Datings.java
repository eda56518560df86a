package vn.lantoa.read.rule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.lantoa.campaign.Locality;
import vn.lantoa.campaign.Plan;
import vn.lantoa.campaign.site.FolderFacts;
import vn.lantoa.campaign.site.FolderFacts.Dated;
import vn.lantoa.read.type.Item;

/**
 * The days that the content gives to documents. Who copies a folder and replaces its year makes up
 * documents of State: the same number, day and month, a year later.
 */
public final class Datings {
  private final Map<String, LocalDate> first = new HashMap<>();

  /**
   * @param folders what all of them say, those of earlier years among them
   */
  Datings(Collection<FolderFacts> folders) {
    folders.forEach(folder -> folder.dated().forEach(this::note));
  }

  private void note(Dated said) {
    first.merge(key(said.number(), said.day()), said.day(), (a, b) -> a.isBefore(b) ? a : b);
  }

  /** The days that items give to documents. */
  public static SortedSet<Dated> of(Stream<Item> items) {
    SortedSet<Dated> dated = new TreeSet<>();
    items.filter(item -> !item.isHidden()).forEach(item -> note(item, dated));
    return dated;
  }

  private static void note(Item item, SortedSet<Dated> dated) {
    for (SaidText said : SaidText.of(item)) {
      for (DocumentCheck.Cited cited : DocumentCheck.cited(said.text())) {
        cited.date().ifPresent(day -> dated.add(new Dated(cited.number(), day)));
      }
    }
    if (item.is(Locality.class)) {
      Optional<Plan> plan = item.as(Locality.class).plan();
      plan.flatMap(Plan::number)
          .ifPresent(
              number ->
                  plan.flatMap(Plan::date).ifPresent(day -> dated.add(new Dated(number, day))));
    }
  }

  private static String key(String number, LocalDate day) {
    return number + " " + day.getMonthValue() + "-" + day.getDayOfMonth();
  }

  /** The day of the same number, day and month in an earlier year. */
  Optional<LocalDate> earlier(String number, LocalDate day) {
    return Optional.ofNullable(first.get(key(number, day))).filter(known -> known.isBefore(day));
  }
}
