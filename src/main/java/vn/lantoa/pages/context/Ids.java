package vn.lantoa.pages.context;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.activity.Activity;
import vn.lantoa.text.Slug;

/**
 * What places on pages are called. Text gives slugs, which hold no underscore; the theme's own ids
 * begin with one, and one stands between an item's id and that of a heading below it. So no text
 * can take the id of another, whatever it says.
 */
public final class Ids {
  private Ids() {}

  /** What the place of a day to mark is called on the page of days. */
  public static String day(LocalDate day) {
    return own("ngay-" + day);
  }

  /** One of the theme's own, which no text can take. */
  public static String own(String name) {
    return "_" + name;
  }

  /** What the ids of the headings below an item start with. */
  public static String below(String item) {
    return item + "_";
  }

  /** The ids of an edition's activities, by name. */
  public static Map<String, String> activities(Edition edition) {
    return ofFiles(edition.activities().stream().map(Activity::name).toList());
  }

  /** An id for each name of a file; names that only their marks tell apart are counted. */
  public static Map<String, String> ofFiles(Collection<String> names) {
    Map<String, String> ids = new HashMap<>();
    Map<String, Integer> taken = new HashMap<>();
    // By name, so that an id stays when its item is dated anew; what is a slug already stays so.
    names.stream()
        .sorted(
            Comparator.comparing((String name) -> !name.equals(Slug.of(name)))
                .thenComparing(Comparator.naturalOrder()))
        .forEach(name -> ids.put(name, free(Slug.of(name), taken)));
    return ids;
  }

  /**
   * The id, or else the first of id-2, id-3 that is not taken; it is taken now.
   *
   * @param taken with the last number that each was counted on to, so that none is counted twice
   */
  static String free(String id, Map<String, Integer> taken) {
    String free = id;
    int again = taken.getOrDefault(id, 1);
    while (taken.containsKey(free)) {
      again++;
      free = id + "-" + again;
    }
    taken.put(id, again);
    taken.putIfAbsent(free, 1);
    return free;
  }
}
