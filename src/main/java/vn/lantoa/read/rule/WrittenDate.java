package vn.lantoa.read.rule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day as texts write it: 25/11/2025, 25-11-2025, 25 tháng 11 năm 2025, 2025-11-25; without a year
 * only with the word "ngày" or "tháng".
 *
 * @param at where it begins
 * @param year empty where the text gives none
 */
record WrittenDate(String text, int at, int day, int month, Optional<Integer> year) {
  /** The last form has no year. */
  private static final int FORMS = 4;

  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?<![\\p{L}\\d/.-])(?:"
              + "(?<y1>20\\d\\d)-(?<m1>\\d{2})-(?<d1>\\d{2})"
              + "|(?<d2>\\d{1,2})(?<sep>[/.-])(?<m2>\\d{1,2})\\k<sep>(?<y2>20\\d\\d)"
              + "|(?<d3>\\d{1,2})\\s+tháng\\s+(?<m3>\\d{1,2})(?:,?\\s+năm\\s+(?<y3>20\\d\\d))?"
              + "|(?<=[Nn]gày )(?<d4>[0-3]?\\d)/(?<m4>0?[1-9]|1[0-2])"
              + ")(?![\\p{L}\\d/]|[.-]\\d)");

  static List<WrittenDate> in(String text) {
    List<WrittenDate> found = new ArrayList<>();
    if (!hasAny(text)) {
      return found;
    }
    Matcher written = WRITTEN.matcher(text);
    while (written.find()) {
      int form = 1;
      while (written.group("d" + form) == null) {
        form++;
      }
      found.add(
          new WrittenDate(
              written.group(),
              written.start(),
              Integer.parseInt(written.group("d" + form)),
              Integer.parseInt(written.group("m" + form)),
              form == FORMS
                  ? Optional.empty()
                  : Optional.ofNullable(written.group("y" + form)).map(Integer::valueOf)));
    }
    return found;
  }

  /** Each form has a digit before a sign that joins it to another, or before the word "tháng". */
  private static boolean hasAny(String text) {
    for (int i = 1; i < text.length() - 1; i++) {
      if (DaySpan.isDigit(text.charAt(i - 1))
          && (DaySpan.isJoint(text, i) || text.charAt(i) <= ' ' && isMonthFrom(text, i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMonthFrom(String text, int at) {
    int word = at;
    while (word < text.length() && text.charAt(word) <= ' ') {
      word++;
    }
    return text.startsWith("tháng", word);
  }

  /** The day itself; empty where the calendar has none such, or the text no year. */
  Optional<LocalDate> date() {
    return year.flatMap(this::in);
  }

  /** The day in a year; empty where that has none such. */
  Optional<LocalDate> in(int other) {
    try {
      return Optional.of(LocalDate.of(other, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
