package vn.lantoa.read.wording;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.lantoa.bytes.Resource;
import vn.lantoa.campaign.Assurance;
import vn.lantoa.campaign.Campaign;
import vn.lantoa.campaign.Slogan;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Suggestion;
import vn.lantoa.text.Letters;
import vn.lantoa.text.Slug;

/**
 * The themes that the State gave to each year; a theme never tells its year, but it can deny one.
 */
public final class OfficialThemes {
  /** Of so many letters and more, a sentence that holds a theme speaks of the theme. */
  private static final int TELLING = 60;

  /** Of so many syllables and more, a sentence that differs in few is the theme misquoted. */
  private static final int LONG = 14;

  private static final int FEW = 2;

  private static final Pattern QUOTED = Pattern.compile("[“\"]([^“”\"]*)[”\"]");

  private final Map<String, String> byYear =
      Resource.table(OfficialThemes.class, "official-themes.properties");

  /** What can be compared of each year's theme. */
  private final Map<String, String> comparables = new LinkedHashMap<>();

  /** The syllables of each theme, by what can be compared of it. */
  private final Map<String, List<String>> syllables = new HashMap<>();

  /** Years in their order, by what can be compared of their theme. */
  private final Map<String, TreeSet<String>> years = new LinkedHashMap<>();

  public OfficialThemes() {
    byYear.forEach((year, theme) -> comparables.put(year, comparable(theme)));
    comparables.forEach(
        (year, theme) -> years.computeIfAbsent(loose(theme), unused -> new TreeSet<>()).add(year));
    years.keySet().forEach(theme -> syllables.put(theme, List.of(theme.split(" "))));
  }

  public boolean isKnown(int year) {
    return byYear.containsKey(Integer.toString(year));
  }

  /** The one of a year. */
  public Optional<String> of(int year) {
    return Optional.ofNullable(byYear.get(Integer.toString(year)));
  }

  /** All of them by their years. */
  public Map<Integer, String> all() {
    Map<Integer, String> all = new LinkedHashMap<>();
    byYear.forEach((year, theme) -> all.put(Integer.valueOf(year), theme));
    return all;
  }

  /** Whether a theme is that of other years and not of this one: it may be, once more. */
  public boolean isOfOtherYear(String theme, int year) {
    return yearsOf(comparable(theme), Integer.toString(year)).isPresent();
  }

  public Collection<String> texts() {
    return byYear.values();
  }

  /** What is wrong with a campaign's theme, as far as its year's official one is known. */
  public Optional<Problem> problem(Campaign campaign) {
    String year = Integer.toString(campaign.year());
    Optional<String> official = Optional.ofNullable(byYear.get(year));
    if (campaign.isThemePending()) {
      return official.map(theme -> Problem.of(Mistake.THEME_KNOWN, campaign.source(), year, theme));
    }
    String mine = comparable(campaign.theme());
    if (mine.equals(comparables.get(year))) {
      return Optional.empty();
    }
    boolean vouched = campaign.assurance().isGiven();
    Optional<String> others =
        yearsOf(mine, year)
            .or(() -> yearsNear(readings(campaign.theme(), mine), year).filter(o -> !vouched));
    if (campaign.assurance().confirmedBy().isPresent()) {
      return Optional.empty();
    }
    if (others.isPresent()) {
      return others.map(o -> Problem.of(Mistake.THEME_OF_OTHER_YEAR, campaign.source(), o, year));
    }
    return official
        .filter(whole -> !vouched && isStartOf(whole, campaign.theme()))
        .map(
            whole ->
                Problem.of(
                    Mistake.PREFIX_OF_KNOWN,
                    campaign.source(),
                    whole,
                    Wording.Kind.THEME.vouching()))
        .or(() -> Wording.flaw(campaign.theme(), campaign.source(), vouched, Wording.Kind.THEME))
        .or(
            () ->
                official.map(
                    whole ->
                        Problem.of(Mistake.THEME_NOT_OFFICIAL, campaign.source(), year, whole)));
  }

  private static boolean isStartOf(String whole, String theme) {
    return Slogan.comparable(whole).startsWith(Slogan.comparable(theme));
  }

  /** The years whose theme a text is or quotes, where it is not that of the campaign's year. */
  public Optional<String> otherYear(String text, Assurance assurance, Optional<Campaign> campaign) {
    Optional<Campaign> month = campaign.filter(ours -> ours.year() != 0 && ours.isForEquality());
    if (assurance.confirmedBy().isPresent() || month.isEmpty()) {
      return Optional.empty();
    }
    String said = comparable(text);
    if (isOurs(said, campaign.get())) {
      return Optional.empty();
    }
    String year = Integer.toString(campaign.get().year());
    return yearsOf(said, year)
        .or(() -> yearsNear(readings(text, said), year).filter(others -> !assurance.isGiven()));
  }

  /** The official theme of the campaign's year, where a text gives it in slightly other words. */
  public Optional<String> misquoted(String text, Assurance assurance, Optional<Campaign> campaign) {
    String year =
        campaign
            .filter(Campaign::isForEquality)
            .map(ours -> Integer.toString(ours.year()))
            .orElse("");
    if (assurance.isGiven() || !comparables.containsKey(year)) {
      return Optional.empty();
    }
    String said = comparable(text);
    return campaign
        .filter(ours -> !isOurs(said, ours) && isNear(readings(text, said), official(year)))
        .flatMap(ours -> Optional.ofNullable(byYear.get(year)));
  }

  private boolean isOurs(String said, Campaign campaign) {
    String year = Integer.toString(campaign.year());
    String known = comparables.getOrDefault(year, "");
    boolean official = !known.isEmpty() && said.contains(known);
    if (official || campaign.theme().equals(byYear.get(year))) {
      return official;
    }
    String own = comparable(campaign.theme());
    return !own.isEmpty() && said.contains(own);
  }

  private String official(String year) {
    return loose(comparables.getOrDefault(year, ""));
  }

  private Optional<String> yearsNear(List<List<String>> said, String year) {
    return isNear(said, official(year))
        ? Optional.empty()
        : years.entrySet().stream()
            .filter(theme -> isNear(said, theme.getKey()))
            .map(theme -> String.join(", ", theme.getValue()))
            .findFirst();
  }

  /** The syllables of a text, and those of what it quotes, where they are enough for a theme. */
  private static List<List<String>> readings(String text, String said) {
    return Stream.concat(
            Stream.of(said),
            Letters.hasAny(text, "“\"")
                ? QUOTED.matcher(text).results().map(quote -> comparable(quote.group(1)))
                : Stream.of())
        .map(words -> List.of(loose(words).split(" ")))
        .filter(syllables -> syllables.size() >= LONG - FEW)
        .toList();
  }

  /** Whether a text, or what it quotes, is a long theme but for a few syllables, yet not cut. */
  private boolean isNear(List<List<String>> said, String theme) {
    List<String> whole = syllables.getOrDefault(theme, List.of());
    return whole.size() >= LONG
        && said.stream()
            .filter(words -> Math.abs(words.size() - whole.size()) <= FEW)
            .filter(words -> areMostlyOf(words, whole))
            .filter(words -> !isStart(words, whole) || words.equals(whole))
            .anyMatch(words -> Suggestion.distance(words, whole) <= FEW);
  }

  /** Whether all but a few stand in a theme at all: what differs in few has all the others. */
  private static boolean areMostlyOf(List<String> words, List<String> theme) {
    return words.stream().filter(word -> !theme.contains(word)).limit(FEW + 1).count() <= FEW;
  }

  private static boolean isStart(List<String> words, List<String> of) {
    return words.size() <= of.size() && of.subList(0, words.size()).equals(words);
  }

  private Optional<String> yearsOf(String comparable, String year) {
    String said = loose(comparable);
    boolean named = said.contains("chu de");
    return years.entrySet().stream()
        .filter(theme -> !theme.getValue().contains(year))
        .filter(
            theme ->
                said.equals(theme.getKey())
                    || (named || theme.getKey().length() > TELLING)
                        && said.contains(theme.getKey()))
        .map(theme -> String.join(", ", theme.getValue()))
        .findFirst();
  }

  /** Nor do words that people change without noticing make another year's theme this year's. */
  private static String loose(String comparable) {
    return comparable.replace("dam bao", "bao dam");
  }

  /**
   * Capitals, marks, punctuation and the ways to write "xoá" and "kỉ" do not make another theme.
   */
  private static String comparable(String theme) {
    return Slug.words(theme).replace('y', 'i');
  }
}
