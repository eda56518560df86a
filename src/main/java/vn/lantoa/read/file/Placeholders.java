package vn.lantoa.read.file;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.lantoa.campaign.Campaign;
import vn.lantoa.campaign.Locality;
import vn.lantoa.problem.LineMap;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;
import vn.lantoa.problem.Suggestion;

/** The words in braces that are filled in for each edition. */
public final class Placeholders {
  private static final Pattern BRACES =
      Pattern.compile("\\{ ?(\\p{L}[\\p{L}\\p{M}0-9_-]*( [\\p{L}\\p{M}0-9_-]+){0,4}) ?\\}");
  private static final List<String> NAMES =
      List.of("year", "theme", "starts", "ends", "locality", "issuer");

  private final Map<String, String> values;

  private Placeholders(Map<String, String> values) {
    this.values = values;
  }

  /** Tells unknown placeholders of a file; returns the known ones with their first places. */
  public static Map<String, Source> check(TextFile file, List<Problem> problems) {
    return check(file.text(), Source.of(file.name()), problems);
  }

  /** The same for a text by itself. */
  public static Map<String, Source> check(String text, Source start, List<Problem> problems) {
    Map<String, Source> known = new TreeMap<>();
    if (text.indexOf('{') < 0) {
      return known;
    }
    LineMap lines = new LineMap(text, start);
    Matcher matcher = BRACES.matcher(text);
    while (matcher.find()) {
      Source place = lines.place(matcher.start());
      if (NAMES.contains(matcher.group(1))) {
        known.putIfAbsent(matcher.group(1), place);
        continue;
      }
      String guess =
          Suggestion.nearest(matcher.group(1), NAMES).map(name -> "{" + name + "}").orElse("");
      String all = "{" + String.join("} {", NAMES) + "}";
      problems.add(Problem.of(Mistake.UNKNOWN_PLACEHOLDER, place, matcher.group(), guess, all));
    }
    return known;
  }

  /** No values: all placeholders stay open. */
  public static Placeholders none() {
    return new Placeholders(Map.of());
  }

  /** What the placeholders of a campaign mean, and of a locality where there is one. */
  public static Placeholders of(Optional<Campaign> campaign, List<Locality> lineage) {
    Map<String, String> values = new TreeMap<>();
    campaign.ifPresent(
        c -> {
          values.put("year", Integer.toString(c.year()));
          if (!c.isThemePending()) {
            values.put("theme", c.theme());
          }
          values.put("starts", DateParser.format(c.starts()));
          values.put("ends", DateParser.format(c.ends()));
        });
    if (!lineage.isEmpty()) {
      Locality own = lineage.get(lineage.size() - 1);
      values.put("locality", own.fullName());
      values.put("issuer", own.issuer());
    }
    return new Placeholders(values);
  }

  /** The names that have a value. */
  public Set<String> names() {
    return values.keySet();
  }

  /** Those of the names that have a value. */
  public Map<String, String> only(Set<String> names) {
    Map<String, String> some = new TreeMap<>(values);
    some.keySet().retainAll(names);
    return some;
  }

  /** The text with its placeholders filled in; one that has no value here stays as it is. */
  public String fill(String text) {
    if (text.indexOf('{') < 0) {
      return text;
    }
    return BRACES
        .matcher(text)
        .replaceAll(
            found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), found.group())));
  }
}
