package vn.lantoa.read.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.lantoa.bytes.Resource;
import vn.lantoa.campaign.Day;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;
import vn.lantoa.text.Letters;

/** International and national days on another date than theirs. */
final class DayCheck {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final String DAY = "ngày ";
  private static final String DATE =
      "(\\d{1,2})(?:[/.-]|\\s+tháng\\s+)(\\d{1,2})(?:[/.-]\\d{4})?(?![\\d/]| và \\d|,? \\d{1,2}/)";

  private final List<KnownDay> days = new ArrayList<>();

  /** Most texts name none, and each pattern takes its time to say so. */
  private final Pattern any;

  /**
   * @param name of the day, after the word "ngày"
   * @param dated the name with a date close behind it, or in front
   */
  private record KnownDay(int month, int day, Pattern name, List<Pattern> dated) {
    String date() {
      return day + "/" + month;
    }
  }

  DayCheck() {
    Map<String, String> names = Resource.table(DayCheck.class, "days.properties");
    any = Pattern.compile(DAY + "(?:" + String.join("|", names.values()) + ")", FLAGS);
    names.forEach(
        (date, name) -> {
          String called = DAY + "(?:" + name + ")";
          days.add(
              new KnownDay(
                  Integer.parseInt(date.substring(0, 2)),
                  Integer.parseInt(date.substring(3)),
                  Pattern.compile(called, FLAGS),
                  List.of(
                      Pattern.compile(
                          called
                              + "(?:\\s*[(:–-]\\s*(?:ngày )?|,?\\s+(?=\\d)|\\s+(?:là )?(?:ngày )?)"
                              + DATE,
                          FLAGS),
                      Pattern.compile(DATE + "\\s*(?:[(:–-]\\s*|là )" + called, FLAGS))));
        });
  }

  void look(SaidText said, Set<Problem> problems) {
    boolean slogan = said.isOfSlogans() && said.isBody();
    look(said.text(), said::place, slogan, problems);
  }

  /**
   * @param places where an offset into the text stands
   * @param slogan whether it will be printed, so that it is no mere doubt
   */
  void look(String text, IntFunction<Source> places, boolean slogan, Set<Problem> problems) {
    if (!Letters.hasIgnoringCase(text, DAY) || !any.matcher(text).find()) {
      return;
    }
    for (KnownDay known : days) {
      for (Pattern dated : known.dated) {
        Matcher found = dated.matcher(text);
        while (found.find()) {
          if (Integer.parseInt(found.group(1)) != known.day
              || Integer.parseInt(found.group(2)) != known.month) {
            tell(slogan, found.group(), known, places.apply(found.start(1)), problems);
          }
        }
      }
    }
  }

  void look(Day day, Set<Problem> problems) {
    if (day.date().equals(LocalDate.EPOCH)) {
      return; // it is no date, and that has been told
    }
    for (KnownDay known : days) {
      boolean other =
          day.date().getMonthValue() != known.month || day.date().getDayOfMonth() != known.day;
      if (other && known.name.matcher(day.title()).matches()) {
        tell(true, day.title(), known, day.place(), problems);
      }
    }
  }

  private static void tell(
      boolean error, String said, KnownDay known, Source place, Set<Problem> problems) {
    Mistake mistake = error ? Mistake.WRONG_DAY : Mistake.WRONG_DAY_IN_TEXT;
    problems.add(Problem.of(mistake, place, said, known.date()));
  }
}
