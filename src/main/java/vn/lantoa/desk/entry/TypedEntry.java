package vn.lantoa.desk.entry;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.lantoa.begin.TypedAnswer;
import vn.lantoa.read.file.LooseHours;
import vn.lantoa.read.phone.PhoneNumbers;
import vn.lantoa.text.Letters;

/**
 * What was typed into a field, written as the model wants it; nothing where that is not certain.
 */
final class TypedEntry {
  private static final Pattern MONTH = Pattern.compile("(?:tháng )?(\\d{1,2})/(\\d{4})");
  private static final Pattern PERIOD = Pattern.compile("(?:năm )?(\\d{4}(?:-\\d{2}){0,2})");
  private static final int MONTHS = 12;

  private TypedEntry() {}

  /**
   * @param year that a day without one is of
   */
  static Optional<String> written(EntryField.Kind kind, String typed, int year) {
    String text = kind == EntryField.Kind.PROSE ? prose(typed) : tidy(typed);
    if (text.isEmpty()) {
      return Optional.of(text);
    }
    return switch (kind) {
      case PHONE -> phone(text);
      case DAY -> TypedAnswer.day(text, year).map(LocalDate::toString);
      case PERIOD -> period(text, year);
      case HOURS -> LooseHours.written(text);
      case OPENING -> LooseHours.inWords(text).or(() -> Optional.of(text));
      case MAILBOX -> Optional.of(text.replace(" ", ""));
      default -> Optional.of(text);
    };
  }

  /** On one line, without what nobody sees. */
  static String tidy(String typed) {
    return TypedAnswer.tidy(Letters.seen(typed.replace('\n', ' ').replace('\r', ' ')));
  }

  private static String prose(String typed) {
    String words = Letters.seen(Normalizer.normalize(typed, Normalizer.Form.NFC));
    return words.replace("\r\n", "\n").stripTrailing();
  }

  /** Its groups of digits stay as they are where the model takes them. */
  private static Optional<String> phone(String text) {
    boolean plain = text.matches("\\+?[0-9][0-9 .-]*") && PhoneNumbers.isPossible(text);
    return plain
        ? Optional.of(text)
        : PhoneNumbers.guess(text)
            .filter(meant -> PhoneNumbers.atHome(meant).equals(PhoneNumbers.atHome(text)));
  }

  private static Optional<String> period(String text, int year) {
    String words = text.toLowerCase(Locale.ROOT).replaceAll(" năm ", "/").replaceAll(" ?/ ?", "/");
    Matcher month = MONTH.matcher(words);
    if (month.matches()) {
      int number = Integer.parseInt(month.group(1));
      return number >= 1 && number <= MONTHS
          ? Optional.of(month.group(2) + String.format(Locale.ROOT, "-%02d", number))
          : Optional.empty();
    }
    Matcher period = PERIOD.matcher(words);
    return period.matches()
        ? Optional.of(period.group(1))
        : TypedAnswer.day(text, year).map(LocalDate::toString);
  }
}
