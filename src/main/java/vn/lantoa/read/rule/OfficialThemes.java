package vn.lantoa.read.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.lantoa.bytes.Resource;
import vn.lantoa.campaign.Campaign;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.text.Slug;

/**
 * The themes that the State gave to each year; a theme never tells its year, but it can deny one.
 */
final class OfficialThemes {
  private final Map<String, String> themes = new TreeMap<>();

  OfficialThemes() {
    themes.putAll(Resource.table(OfficialThemes.class, "official-themes.properties"));
  }

  /** What is wrong with a campaign's theme, as far as its year's official one is known. */
  Optional<Problem> problem(Campaign campaign) {
    String mine = comparable(campaign.theme());
    List<String> years =
        themes.entrySet().stream()
            .filter(official -> comparable(official.getValue()).equals(mine))
            .map(Map.Entry::getKey)
            .toList();
    String year = Integer.toString(campaign.year());
    if (mine.isEmpty() || years.contains(year)) {
      return Optional.empty();
    }
    if (!years.isEmpty()) {
      return Optional.of(
          Problem.of(
              Mistake.THEME_OF_OTHER_YEAR, campaign.source(), String.join(", ", years), year));
    }
    return Optional.ofNullable(themes.get(year))
        .map(official -> Problem.of(Mistake.THEME_NOT_OFFICIAL, campaign.source(), year, official));
  }

  /** Capitals, marks, punctuation and the two ways to write "xoá" do not make another theme. */
  private static String comparable(String theme) {
    return Slug.fold(theme).replaceAll("[^a-z0-9]+", " ").strip();
  }
}
