package vn.lantoa.campaign.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.lantoa.campaign.Campaign;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.LegalText;
import vn.lantoa.campaign.content.Body;
import vn.lantoa.campaign.content.Content;
import vn.lantoa.problem.Source;

/**
 * A question that somebody who is not safe at home asks, and what the law answers.
 *
 * @param name file name without .md
 * @param title as they would ask it: Ai bảo vệ tôi?
 * @param grounds what the answer rests on; at least one
 * @param answer two sentences
 */
public record Question(String name, String title, List<Ground> grounds, Body answer, Source place)
    implements Content {
  public Question {
    grounds = List.copyOf(grounds);
  }

  /**
   * A text that an answer rests on.
   *
   * @param number of the text: 13/2022/QH15
   * @param article where in it, if a source says so: Điều 19
   */
  public record Ground(String number, Optional<String> article, Source place) {
    /** The text, where the edition has it. */
    public Optional<LegalText> in(Edition edition) {
      return edition.laws().stream().filter(law -> law.number().equals(number)).findFirst();
    }
  }

  /**
   * Whether the answer is true, on whatever day it is read: each text that it rests on has not
   * ceased to hold on a day that nobody knows, and was in force in the month that the edition is
   * of. That none is dead today is for a check to say: it is an error then, and nothing is built.
   */
  public boolean holds(Edition edition) {
    return grounds.stream()
        .allMatch(
            ground ->
                ground
                    .in(edition)
                    .filter(Question::isDated)
                    .filter(law -> edition.campaign().map(c -> wasInForce(law, c)).orElse(true))
                    .isPresent());
  }

  /** Whether a text is in force, as far as its dates and its author tell. */
  public static boolean isInForce(LegalText law, LocalDate day) {
    return law.inForceOn(day) && isDated(law);
  }

  private static boolean isDated(LegalText law) {
    return law.status() == LegalText.Status.IN_FORCE || law.until().isPresent();
  }

  private static boolean wasInForce(LegalText law, Campaign campaign) {
    return law.inForceOn(campaign.starts()) || law.inForceOn(campaign.ends());
  }

  @Override
  public List<Body> bodies() {
    return List.of(answer);
  }
}
