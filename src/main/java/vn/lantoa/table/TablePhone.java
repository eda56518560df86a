package vn.lantoa.table;

import java.util.Optional;
import vn.lantoa.read.phone.PhoneNumbers;

/** Telephone numbers as tables have them, with and without what Excel eats. */
final class TablePhone {
  private TablePhone() {}

  /** The number that a cell means: a nought that a spreadsheet ate is there again. */
  static Optional<String> of(String cell) {
    String text = cell.strip();
    if (text.matches("\\+?[0-9][0-9 .-]*") && PhoneNumbers.isPossible(text)) {
      return Optional.of(text);
    }
    String digits = text.replaceAll("[ .-]", "");
    if (digits.matches("[2-9]\\d{7,9}") && PhoneNumbers.isPossible("0" + digits)) {
      return Optional.of("0" + text);
    }
    return PhoneNumbers.guess(text);
  }

  /** Whether two cells mean one number. */
  static boolean isSame(String one, String other) {
    return digits(one).equals(digits(other));
  }

  private static String digits(String text) {
    return PhoneNumbers.atHome(of(text).orElse(text));
  }
}
