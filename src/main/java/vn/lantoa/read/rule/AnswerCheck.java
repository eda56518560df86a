package vn.lantoa.read.rule;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.LegalText;
import vn.lantoa.campaign.law.Question;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.read.file.DateParser;

/** Answers that rest on no law, or on a dead one: whoever trusts them is sent away. */
final class AnswerCheck {
  private final LocalDate today;
  private final Set<Problem> problems;

  AnswerCheck(LocalDate today, Set<Problem> problems) {
    this.today = today;
    this.problems = problems;
  }

  /**
   * @param whole whether no file is missing because it is broken
   */
  void check(Edition edition, boolean whole) {
    for (Question question : edition.all(Question.class)) {
      for (Question.Ground ground : question.grounds()) {
        Optional<LegalText> law = ground.in(edition);
        if (law.isEmpty() && whole && !ground.number().isEmpty()) {
          problems.add(Problem.of(Mistake.ANSWER_WITHOUT_LAW, ground.place(), ground.number()));
        }
        law.filter(this::hasEnded)
            .ifPresent(
                text ->
                    problems.add(
                        Problem.of(
                            Mistake.ANSWER_BY_DEAD_LAW,
                            ground.place(),
                            text.number(),
                            text.until().map(DateParser::format).orElse("…"))));
      }
    }
  }

  /** One that is not yet in force is no mistake: the answer is shown from that day on. */
  private boolean hasEnded(LegalText law) {
    return !law.isBefore(today) && !Question.isInForce(law, today);
  }
}
