package vn.lantoa.read.wording;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import vn.lantoa.bytes.Resource;
import vn.lantoa.campaign.Assurance;
import vn.lantoa.campaign.Campaign;
import vn.lantoa.campaign.Slogan;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.text.Slug;

/**
 * The themes that the State gave to each year; a theme never tells its year, but it can deny one.
 */
public final class OfficialThemes {
  private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");

  /** Of so many letters and more, a sentence that holds a theme speaks of the theme. */
  private static final int TELLING = 60;

  private final Map<String, String> byYear =
      Resource.table(OfficialThemes.class, "official-themes.properties");

  /** Years in their order, by what can be compared of their theme. */
  private final Map<String, TreeSet<String>> years = new LinkedHashMap<>();

  public OfficialThemes() {
    byYear.forEach(
        (year, theme) ->
            years.computeIfAbsent(loose(comparable(theme)), unused -> new TreeSet<>()).add(year));
  }

  public boolean isKnown(int year) {
    return byYear.containsKey(Integer.toString(year));
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
    if (mine.isEmpty()
        || official.map(OfficialThemes::comparable).filter(mine::equals).isPresent()) {
      return Optional.empty();
    }
    Optional<String> others = yearsOf(mine);
    if (campaign.assurance().confirmedBy().isPresent()) {
      return Optional.empty();
    }
    if (others.isPresent()) {
      return others.map(o -> Problem.of(Mistake.THEME_OF_OTHER_YEAR, campaign.source(), o, year));
    }
    boolean vouched = campaign.assurance().isGiven();
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
    if (assurance.confirmedBy().isPresent() || campaign.isEmpty() || campaign.get().year() == 0) {
      return Optional.empty();
    }
    String mine = comparable(text);
    String theme = comparable(campaign.get().theme());
    Optional<String> official = Optional.ofNullable(byYear.get("" + campaign.get().year()));
    boolean ours = !theme.isEmpty() && mine.contains(theme);
    return ours || official.map(OfficialThemes::comparable).filter(mine::contains).isPresent()
        ? Optional.empty()
        : yearsOf(mine);
  }

  private Optional<String> yearsOf(String comparable) {
    String said = loose(comparable);
    boolean named = said.contains("chu de");
    return years.entrySet().stream()
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
    return NO_WORD.matcher(Slug.fold(theme)).replaceAll(" ").strip().replace('y', 'i');
  }
}
