package vn.lantoa.read.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What day was meant by one that front matter can't take: 15/11/2025, 2025-11-5, 15 tháng 11. */
public final class DateGuess {
  private static final String FIRST = "(?<![\\d/.–-])";
  private static final String LAST = "(?![\\d/–-]|\\.\\d)";

  /** Year, month, day, each by its group. */
  private record Form(Pattern pattern, int year, int month, int day) {
    static Form of(String pattern, int year, int month, int day) {
      return new Form(Pattern.compile(FIRST + pattern + LAST), year, month, day);
    }
  }

  private static final List<Form> FORMS =
      List.of(
          Form.of("([12]\\d{3})\\s*([-/.–])\\s*(\\d{1,2})\\s*\\2\\s*(\\d{1,2})", 1, 3, 4),
          Form.of("(\\d{1,2})\\s*([-/.–])\\s*(\\d{1,2})\\s*\\2\\s*([12]\\d{3}|\\d\\d)", 4, 3, 1),
          Form.of(
              "(\\d{1,2})\\s*(?:tháng|[-/.])\\s*(\\d{1,2})\\s*(?:năm|,)\\s*([12]\\d{3})", 3, 2, 1),
          Form.of("([12]\\d{3})(\\d\\d)(\\d\\d)", 1, 2, 3),
          Form.of("(\\d{1,2})\\s*(?:tháng|[-/.–])\\s*(\\d{1,2})", 0, 2, 1));

  private static final Pattern MONTH =
      Pattern.compile("(?:tháng\\s*)?(0?[1-9]|1[0-2])(?:\\s*(?:[/.-]|năm)\\s*(20\\d\\d))?");

  /** Numbers beside a day that are of no other day: thứ 7, 8 giờ 30. */
  private static final Pattern BESIDE =
      Pattern.compile("thứ\\s*\\d|\\d{1,2}\\s*(?::|giờ|h)\\s*(?:\\d\\d)?(?::\\d\\d)?");

  private DateGuess() {}

  /**
   * The day that was meant.
   *
   * @param year where the text names none
   */
  static Optional<LocalDate> day(String text, Optional<String> year) {
    String words = text.toLowerCase(Locale.ROOT);
    for (Form form : FORMS) {
      Matcher matcher = form.pattern().matcher(words);
      if (!matcher.find()) {
        continue;
      }
      MatchResult found = matcher.toMatchResult();
      Optional<String> named = form.year() == 0 ? year : Optional.of(found.group(form.year()));
      String rest = words.substring(0, found.start()) + words.substring(found.end());
      return BESIDE.matcher(rest).replaceAll("").matches(".*\\d.*")
          ? Optional.empty()
          : named.flatMap(y -> day(y, found.group(form.month()), found.group(form.day())));
    }
    return Optional.empty();
  }

  /** Day and month may be in the order of others where only that makes a day. */
  private static Optional<LocalDate> day(String year, String month, String day) {
    int century = year.length() == 2 ? 2000 : 0;
    int first = Integer.parseInt(month);
    int second = Integer.parseInt(day);
    boolean turned = first > 12;
    try {
      return Optional.of(
          LocalDate.of(
              century + Integer.parseInt(year), turned ? second : first, turned ? first : second));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The day of any year: 11-25 for 25/11. */
  public static Optional<String> dayOfYear(String text) {
    return day(text, Optional.of("2000")).map(day -> day.toString().substring(5));
  }

  /** What was meant by a month: tháng 6/2025, 6-2025 and tháng 6 as 2025-06. */
  static Optional<String> month(String text, Optional<String> year) {
    Matcher month = MONTH.matcher(text.toLowerCase(Locale.ROOT));
    if (!month.matches()) {
      return Optional.empty();
    }
    String two = month.group(1).length() == 1 ? "0" + month.group(1) : month.group(1);
    return Optional.ofNullable(month.group(2)).or(() -> year).map(named -> named + "-" + two);
  }
}
