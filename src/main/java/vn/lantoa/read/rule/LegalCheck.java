package vn.lantoa.read.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.lantoa.campaign.Campaign;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.LegalText;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;
import vn.lantoa.read.file.DateParser;
import vn.lantoa.read.type.Item;

/** Dead laws: said to be in force, or called upon in a month in which they were not. */
final class LegalCheck {
  private final LocalDate today;
  private final Set<Problem> problems;

  LegalCheck(LocalDate today, Set<Problem> problems) {
    this.today = today;
    this.problems = problems;
  }

  /**
   * @param campaign whose month the laws are held against
   * @param said the items that speak for the edition's year
   */
  void check(Edition edition, Optional<Campaign> campaign, List<Item> said) {
    for (LegalText law : edition.laws()) {
      boolean claimed = law.status() == LegalText.Status.IN_FORCE;
      Optional<LocalDate> over = law.until().filter(last -> last.isBefore(today));
      if (claimed && over.isPresent()) {
        add(
            Mistake.LAW_STATUS,
            law.place(),
            law.number(),
            "status: in-force, until: " + over.get());
      }
      // a warning: to build the content as of an earlier day is no mistake
      law.verifiedOn()
          .filter(day -> day.isAfter(today))
          .ifPresent(
              day ->
                  add(
                      Mistake.LAW_VERIFIED_AHEAD,
                      law.place(),
                      law.number(),
                      DateParser.format(day),
                      DateParser.format(today)));
    }
    campaign.ifPresent(c -> checkMonth(edition, said, c));
  }

  /**
   * A text that a year or a locality names as its own must have been in force on a day of the
   * month. National texts are a register, which shows what was in force when.
   */
  private void checkMonth(Edition edition, List<Item> said, Campaign campaign) {
    for (LegalText law : edition.laws()) {
      if (wasInForce(law, campaign)) {
        continue;
      }
      for (Item item : said) {
        if (!item.is(LegalText.class)) {
          checkMention(law, item, campaign);
        } else if (item.name().equals(law.name())) {
          add(
              Mistake.LAW_NOT_IN_FORCE,
              law.place(),
              law.number(),
              Integer.toString(campaign.year()),
              span(law));
        }
      }
    }
  }

  /** Texts out of force in the Month that words name which stand in no file. */
  static void ofWish(SaidText said, Edition edition, Campaign campaign, Set<Problem> problems) {
    LegalCheck check = new LegalCheck(campaign.starts(), problems);
    edition.laws().stream()
        .filter(law -> !wasInForce(law, campaign))
        .forEach(law -> check.checkMention(law, said, campaign));
  }

  private void checkMention(LegalText law, Item item, Campaign campaign) {
    SaidText.of(item).stream()
        .filter(said -> said.isBody() || Item.isPrinted(said.key()) || said.key().equals("title"))
        .filter(said -> said.text().contains(law.number()))
        .forEach(said -> checkMention(law, said, campaign));
  }

  private void checkMention(LegalText law, SaidText said, Campaign campaign) {
    Pattern.compile("(?<![\\p{L}\\d/])" + Pattern.quote(law.number()) + "(?![\\p{L}\\d/])")
        .matcher(said.text())
        .results()
        .filter(found -> !DocumentCheck.isHistory(said.text(), found.start(), found.end()))
        .findFirst()
        .ifPresent(
            found ->
                add(
                    Mistake.LAW_MENTIONED_NOT_IN_FORCE,
                    said.place(found.start()),
                    law.number(),
                    law.replacedBy().orElse(""),
                    Integer.toString(campaign.year()),
                    span(law)));
  }

  private static boolean wasInForce(LegalText law, Campaign campaign) {
    return law.inForceOn(campaign.starts()) || law.inForceOn(campaign.ends());
  }

  private static String span(LegalText law) {
    return law.effective().map(DateParser::format).orElse(Integer.toString(law.issued().year()))
        + " – "
        + law.until().map(DateParser::format).orElse("…");
  }

  private void add(Mistake mistake, Source source, String... arguments) {
    problems.add(Problem.of(mistake, source, arguments));
  }
}
