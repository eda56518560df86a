package vn.lantoa.read.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.lantoa.campaign.Reachable;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;
import vn.lantoa.read.phone.PhoneNumbers;
import vn.lantoa.read.tree.Folder;
import vn.lantoa.read.type.Item;

/** Numbers that a folder hides while words that it inherits or has still tell people to call. */
final class HiddenNumbers {
  /**
   * @param number as it was written before it was hidden
   * @param place of {@code hide: true}
   */
  private record Hidden(String number, Source place) {}

  private final Map<String, Hidden> hidden = new HashMap<>();
  private final Set<Problem> problems;

  /**
   * @param problems where findings go
   */
  HiddenNumbers(Folder folder, Set<Problem> problems) {
    this.problems = problems;
    Map<Item.Key, String> numbers = new HashMap<>();
    for (Folder each : folder.lineage()) {
      for (Item item : each.items().values()) {
        Optional<Reachable> reachable = item.reachable();
        if (reachable.isPresent()) {
          String number = reachable.get().phone();
          numbers.put(item.key(), number);
          hidden.remove(PhoneNumbers.digits(number));
        } else if (numbers.containsKey(item.key())) {
          String number = numbers.remove(item.key());
          hidden.put(PhoneNumbers.digits(number), new Hidden(number, item.source()));
        }
      }
    }
  }

  /** Whether it is a hidden number, which is then told where it is hidden. */
  boolean has(Item.Phone phone) {
    Hidden number = hidden.get(PhoneNumbers.atHome(phone.written()));
    if (number != null) {
      Mistake mistake = phone.relied() ? Mistake.HIDDEN_NUMBER : Mistake.HIDDEN_NUMBER_IN_TEXT;
      String place = phone.place().toString();
      problems.add(Problem.of(mistake, number.place(), number.number(), place));
    }
    return number != null;
  }
}
