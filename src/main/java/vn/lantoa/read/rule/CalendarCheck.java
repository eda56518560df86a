package vn.lantoa.read.rule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.lantoa.campaign.Campaign;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.read.file.DateParser;
import vn.lantoa.text.Dates;

/** Days that no calendar has, weekdays that are others, and the Month with other days. */
final class CalendarCheck {
  private static final List<String> WEEKDAYS =
      Stream.of(DayOfWeek.values()).map(Dates::written).map(CalendarCheck::lower).toList();

  private static final Pattern WEEKDAY =
      Pattern.compile(
          "(?<!(?:lần|đợt|buổi|kỳ|khóa|phiên|người|năm) )(thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)(?:,? (?:ngày )?| \\(|, )$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** What says that a span of days is that of the whole Month. */
  private static final Pattern MONTH =
      Pattern.compile(
          "Tháng hành động(?<equality> vì bình đẳng giới(?: và phòng ngừa, ứng phó với bạo lực trên cơ sở giới)?)?"
              + "(?: năm (?:nay|20\\d\\d))?(?: trên địa bàn [^.,;\\n]{2,40})?"
              + "(?: (?:được|tổ chức|phát động|diễn ra|kéo dài|bắt đầu|hằng năm|hàng năm|là|sẽ)){0,4}"
              + "(?:,|:| \\()? ?từ (?:ngày )?$");

  private static final int LONGEST_NAME = 220;

  private final Campaign campaign;
  private final Set<Problem> problems;

  CalendarCheck(Campaign campaign, Set<Problem> problems) {
    this.campaign = campaign;
    this.problems = problems;
  }

  void look(SaidText said) {
    for (WrittenDate day : WrittenDate.in(said.text())) {
      Optional<LocalDate> date = day.in(day.year().orElse(campaign.year()));
      if (date.isEmpty() && day.text().equals(said.text().strip())) {
        continue; // a key that wants a day has told it
      }
      if (date.isEmpty()) {
        add(said, day.at(), Mistake.NO_SUCH_DAY, day.text());
      } else {
        checkWeekday(said, day, date.get());
      }
    }
    checkMonth(said);
  }

  private void checkWeekday(SaidText said, WrittenDate day, LocalDate date) {
    Matcher before = WEEKDAY.matcher(said.text().substring(Math.max(0, day.at() - 20), day.at()));
    if (before.find()) {
      String named = lower(before.group(1));
      int number = WEEKDAYS.indexOf(named);
      DayOfWeek weekday =
          DayOfWeek.of(number >= 0 ? number + 1 : Character.digit(named.charAt(4), 10) - 1);
      if (date.getDayOfWeek() != weekday) {
        String right = WEEKDAYS.get(date.getDayOfWeek().getValue() - 1);
        add(said, day.at(), Mistake.WRONG_WEEKDAY, DateParser.format(date), right, named);
      }
    }
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** From when to when the Month is, where a text says it of the whole Month. */
  private void checkMonth(SaidText said) {
    for (DaySpan span : DaySpan.in(said.text(), campaign.year())) {
      String before = said.text().substring(Math.max(0, span.at() - LONGEST_NAME), span.at());
      boolean same =
          isSame(span.first(), campaign.starts()) && isSame(span.last(), campaign.ends());
      if (!same && isOurs(MONTH.matcher(before))) {
        String starts = DateParser.format(campaign.starts());
        String ends = DateParser.format(campaign.ends());
        add(said, span.at(), Mistake.MONTH_OF_OTHER_DAYS, starts, ends);
      }
    }
  }

  /** Whether the Month that a text speaks of is the campaign: another may bear that name. */
  private boolean isOurs(Matcher month) {
    return month.find() && (month.group("equality") == null || campaign.isForEquality());
  }

  /** Years are looked at elsewhere. */
  private static boolean isSame(LocalDate day, LocalDate other) {
    return MonthDay.from(day).equals(MonthDay.from(other));
  }

  private void add(SaidText said, int at, Mistake mistake, String... arguments) {
    problems.add(Problem.of(mistake, said.place(at), arguments));
  }
}
