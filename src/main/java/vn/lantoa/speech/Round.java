package vn.lantoa.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Slogan;
import vn.lantoa.campaign.SloganGroup;

/**
 * Slogans that are read together: four to six of one group, so that listeners can follow.
 *
 * @param group empty where they come from several small groups
 */
record Round(Optional<SloganGroup> group, List<Slogan> slogans) {
  private static final int FEWEST = 4;
  private static final int MOST = 6;
  private static final String OF_THE_MONTH = "hưởng ứng tháng hành động";

  Round {
    slogans = List.copyOf(slogans);
  }

  /** All rounds of an edition: those of whole groups first, in their order. */
  static List<Round> of(Edition edition) {
    List<Round> rounds = new ArrayList<>();
    List<SloganGroup> small = new ArrayList<>();
    for (SloganGroup group : edition.groups()) {
      List<Slogan> slogans = besidesOpening(edition, group);
      if (group.otherLanguage().isEmpty() && slogans.size() < FEWEST) {
        small.add(group);
      } else if (!slogans.isEmpty()) {
        rounds.addAll(divided(Optional.of(group), slogans));
      }
    }
    rounds.addAll(together(edition, small, rounds));
    return rounds;
  }

  /** The opening itself reads the theme, and names the month. */
  private static List<Slogan> besidesOpening(Edition edition, SloganGroup group) {
    Optional<String> theme = edition.theme().map(Slogan::comparable);
    return group.slogans().stream()
        .filter(slogan -> theme.filter(slogan.comparable()::equals).isEmpty())
        .filter(slogan -> !slogan.comparable().startsWith(OF_THE_MONTH))
        .toList();
  }

  /** Rounds of about the same length; the last goes on from the first slogan where it is short. */
  private static List<Round> divided(Optional<SloganGroup> group, List<Slogan> slogans) {
    int number = (slogans.size() + MOST - 1) / MOST;
    int fewest = Math.min(FEWEST, slogans.size());
    List<Round> rounds = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      int from = i * slogans.size() / number;
      int to = (i + 1) * slogans.size() / number;
      List<Slogan> round = new ArrayList<>(slogans.subList(from, to));
      for (int next = 0; round.size() < fewest; next++) {
        round.add(slogans.get((to + next) % slogans.size()));
      }
      rounds.add(new Round(group, round));
    }
    return rounds;
  }

  /** Small groups are read as one, filled up with slogans of the rounds before. */
  private static List<Round> together(
      Edition edition, List<SloganGroup> small, List<Round> rounds) {
    List<Slogan> slogans = new ArrayList<>();
    small.forEach(group -> slogans.addAll(besidesOpening(edition, group)));
    if (slogans.isEmpty()) {
      return List.of();
    }
    if (small.size() == 1 && rounds.isEmpty()) {
      return divided(Optional.of(small.get(0)), slogans);
    }
    rounds.stream()
        .flatMap(round -> round.slogans.stream())
        .filter(slogan -> slogan.otherLanguage().isEmpty())
        .limit(Math.max(0, FEWEST - slogans.size()))
        .forEach(slogans::add);
    return divided(Optional.empty(), slogans);
  }
}
