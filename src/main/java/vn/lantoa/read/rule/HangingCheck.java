package vn.lantoa.read.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.lantoa.campaign.Campaign;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.activity.Activity;
import vn.lantoa.campaign.time.HangingWindow;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;
import vn.lantoa.text.Letters;

/**
 * Banners that are to hang longer than {@value HangingWindow#LONGEST} days (Luật Quảng cáo 2012,
 * article 27). With a sponsor they are advertising, and it is a mistake; without one they are
 * political propaganda, outside that law (article 1(2) as of 2026), and it is a hint; but none to
 * bodies, which hang it on their own ground.
 */
final class HangingCheck {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** Not "treo thưởng", nor a flag, which hangs by another law. */
  private static final Pattern HANGS =
      Pattern.compile(
          "(?:treo|căng|giăng)[^.;\\n]{0,40}?(?:băng[ -]?rôn|biểu ngữ|khẩu hiệu|phướn|bandroll?)",
          FLAGS);

  private final Campaign campaign;
  private final boolean free;
  private final Mistake mistake;
  private final Set<Problem> problems;

  HangingCheck(Campaign campaign, Edition edition, Set<Problem> problems) {
    this.campaign = campaign;
    this.free = edition.hangsOnOwnGround();
    this.mistake = edition.isSponsored() ? Mistake.LONG_HANGING_WITH_SPONSOR : Mistake.LONG_HANGING;
    this.problems = problems;
  }

  /** An activity that is the hanging of banners, not one that has it among its tasks. */
  void look(Activity activity) {
    if (activity.sessions().isEmpty() && HANGS.matcher(activity.title()).find()) {
      activity
          .when()
          .first()
          .ifPresent(
              first ->
                  activity.when().last().ifPresent(last -> tell(first, last, activity.where())));
    }
  }

  void look(SaidText said) {
    if (!mayHang(said.text())) {
      return;
    }
    Matcher hangs = HANGS.matcher(said.text());
    while (hangs.find()) {
      Source place = said.place(hangs.start());
      DaySpan.in(said.sentence(hangs.start()), campaign.year())
          .forEach(span -> tell(span.first(), span.last(), place));
    }
  }

  private static boolean mayHang(String text) {
    return Letters.hasIgnoringCase(text, "treo")
        || Letters.hasIgnoringCase(text, "căng")
        || Letters.hasIgnoringCase(text, "giăng");
  }

  private void tell(LocalDate first, LocalDate last, Source place) {
    long days = ChronoUnit.DAYS.between(first, last) + 1;
    if (days > HangingWindow.LONGEST && !free) {
      LocalDate end = first.plusDays(HangingWindow.LONGEST - 1);
      problems.add(
          Problem.of(
              mistake, place, Long.toString(days), date(first), date(end), date(end.plusDays(1))));
    }
  }

  private static String date(LocalDate day) {
    return day.getDayOfMonth() + "/" + day.getMonthValue();
  }
}
