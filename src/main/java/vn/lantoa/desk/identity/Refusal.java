package vn.lantoa.desk.identity;

import java.util.List;
import vn.lantoa.desk.office.DeskWords;

/** A form that cannot be saved as it is; it comes back with these words. */
final class Refusal extends Exception {
  private static final long serialVersionUID = 1;

  private final List<String> words;

  Refusal(List<String> words) {
    super(String.join(" ", words));
    this.words = List.copyOf(words);
  }

  static Refusal of(DeskWords words, String key, Object... arguments) {
    return new Refusal(List.of(words.text(key, arguments)));
  }

  List<String> words() {
    return words;
  }
}
