package vn.lantoa.read.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
  private record Hidden(String number, Source place, Set<Source> called, Set<Source> named) {
    Hidden(String number, Source place) {
      this(number, place, new TreeSet<>(), new TreeSet<>());
    }
  }

  private final Map<String, Hidden> hidden = new HashMap<>();
  private final Set<Problem> problems;
  private final Set<String> told;

  /**
   * @param problems where findings go
   * @param told what other editions have told, added to
   */
  HiddenNumbers(Folder folder, Set<Problem> problems, Set<String> told) {
    this.problems = problems;
    this.told = told;
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
    if (number != null && told.add(number.place() + " " + phone.place())) {
      (phone.relied() ? number.called() : number.named()).add(phone.place());
    }
    return number != null;
  }

  void tell() {
    for (Hidden number : hidden.values()) {
      tell(Mistake.HIDDEN_NUMBER, number, number.called());
      tell(Mistake.HIDDEN_NUMBER_IN_TEXT, number, number.named());
    }
  }

  private void tell(Mistake mistake, Hidden hidden, Set<Source> places) {
    if (!places.isEmpty()) {
      String list = String.join(", ", places.stream().map(Source::toString).toList());
      problems.add(Problem.of(mistake, hidden.place(), hidden.number(), list));
    }
  }
}
