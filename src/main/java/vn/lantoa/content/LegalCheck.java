package vn.lantoa.content;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import vn.lantoa.campaign.Campaign;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.LegalText;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;

/** Dead laws: said to be in force, or called upon in a month in which they were not. */
final class LegalCheck {
  private final LocalDate today;
  private final Set<Problem> problems;

  LegalCheck(LocalDate today, Set<Problem> problems) {
    this.today = today;
    this.problems = problems;
  }

  void check(Edition edition, Folder folder) {
    for (LegalText law : edition.laws()) {
      boolean claimed = law.status() == LegalText.Status.IN_FORCE;
      Optional<LocalDate> over = law.until().filter(last -> last.isBefore(today));
      if (claimed && over.isPresent()) {
        add(Mistake.LAW_STATUS, law.place(), law.number(), "until: " + over.get());
      }
    }
    edition.campaign().ifPresent(campaign -> checkMonth(edition, folder, campaign));
  }

  /**
   * A text that a year or a locality names as its own must have been in force on a day of the
   * month. National texts are a register, which shows what was in force when.
   */
  private void checkMonth(Edition edition, Folder folder, Campaign campaign) {
    for (LegalText law : edition.laws()) {
      if (wasInForce(law, campaign)) {
        continue;
      }
      if (folder.items().containsKey(new Item.Key(Type.LEGAL, law.name()))) {
        add(
            Mistake.LAW_NOT_IN_FORCE,
            law.place(),
            law.number(),
            Integer.toString(campaign.year()),
            span(law));
      }
      for (Item item : folder.items().values()) {
        if (item.type() != Type.LEGAL) {
          checkMention(law, item, campaign);
        }
      }
      folder.maker().ifPresent(maker -> checkMention(law, maker, campaign));
    }
  }

  private void checkMention(LegalText law, Item item, Campaign campaign) {
    item.body()
        .filter(body -> body.markdown().contains(law.number()))
        .ifPresent(
            body -> {
              int at = body.markdown().indexOf(law.number());
              Source place = Lines.place(body.markdown(), at, body.source());
              add(
                  Mistake.LAW_MENTIONED_NOT_IN_FORCE,
                  place,
                  law.number(),
                  Integer.toString(campaign.year()),
                  law.replacedBy().map(number -> "→ " + number).orElse(span(law)));
            });
  }

  private static boolean wasInForce(LegalText law, Campaign campaign) {
    return law.inForceOn(campaign.starts()) || law.inForceOn(campaign.ends());
  }

  private static String span(LegalText law) {
    return law.effective().map(Dates::format).orElse(Integer.toString(law.issued().year()))
        + " – "
        + law.until().map(Dates::format).orElse("…");
  }

  private void add(Mistake mistake, Source source, String... arguments) {
    problems.add(Problem.of(mistake, source, arguments));
  }
}
