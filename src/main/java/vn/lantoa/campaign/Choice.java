package vn.lantoa.campaign;

import java.util.List;
import vn.lantoa.problem.Source;

/**
 * Which of all designs or formats a file chooses.
 *
 * @param wishes in the author's order
 * @param place of the list
 */
public record Choice(List<Wish> wishes, Source place) {
  public Choice {
    wishes = List.copyOf(wishes);
  }

  /** One of them by name, and where it is asked for. */
  public record Wish(String name, Source place) {}

  /** Whether nothing is chosen. */
  public boolean isEmpty() {
    return wishes.isEmpty();
  }

  /** Whether it names something. */
  public boolean has(String name) {
    return wishes.stream().anyMatch(wish -> wish.name.equals(name));
  }
}
