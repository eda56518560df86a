package vn.lantoa.content;

import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.lantoa.campaign.Activity;
import vn.lantoa.campaign.Body;
import vn.lantoa.campaign.Campaign;
import vn.lantoa.campaign.Day;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Slogan;
import vn.lantoa.campaign.SloganGroup;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;

/** Another year's number where this year's belongs: the mistake of every copied plan. */
final class YearCheck {
  private static final Pattern YEAR =
      Pattern.compile(
          "(?<![\\d/.–-])(?:\\d{1,2}/\\d{1,2}/)?(20\\d\\d)(?!\\s*[-–]\\s*20\\d\\d)(?!\\d)");
  private static final Pattern MONTH_OF_YEAR =
      Pattern.compile(
          "Tháng hành động[^.;\\n]{0,120}?(?<!từ|những|các) năm (20\\d\\d)(?!\\s*[-–])",
          Pattern.CASE_INSENSITIVE);

  private final Campaign campaign;
  private final String year;
  private final Set<Problem> problems;

  YearCheck(Campaign campaign, Set<Problem> problems) {
    this.campaign = campaign;
    this.year = Integer.toString(campaign.year());
    this.problems = problems;
  }

  void check(Edition edition, Folder folder) {
    for (SloganGroup group : edition.groups()) {
      for (Slogan slogan : group.slogans()) {
        Matcher matcher = YEAR.matcher(slogan.text());
        while (matcher.find()) {
          if (!matcher.group(1).equals(year)) {
            add(Mistake.WRONG_YEAR, slogan.place(), matcher.group(1), year);
          }
        }
      }
    }
    for (Activity activity : edition.activities()) {
      checkDate(activity.from(), activity.where());
    }
    for (Day day : edition.calendar()) {
      checkDate(day.date(), day.place());
    }
    for (Item item : folder.items().values()) {
      if (item.type() != Type.SLOGANS) {
        item.body().ifPresent(this::checkBody);
      }
    }
    folder.maker().flatMap(Item::body).ifPresent(this::checkBody);
  }

  private void checkDate(LocalDate date, Source place) {
    if (date.getYear() != campaign.year()) {
      add(Mistake.OUTSIDE_CAMPAIGN, place, Dates.format(date), year);
    }
  }

  private void checkBody(Body body) {
    Matcher matcher = MONTH_OF_YEAR.matcher(body.markdown());
    while (matcher.find()) {
      if (!matcher.group(1).equals(year)) {
        Source place = Lines.place(body.markdown(), matcher.start(1), body.source());
        add(Mistake.WRONG_YEAR_IN_TEXT, place, matcher.group(1), year);
      }
    }
  }

  private void add(Mistake mistake, Source source, String... arguments) {
    problems.add(Problem.of(mistake, source, arguments));
  }
}
