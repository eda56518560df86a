package vn.lantoa.read.file;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import vn.lantoa.campaign.time.Hours;
import vn.lantoa.campaign.time.PartialDate;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;
import vn.lantoa.problem.Suggestion;
import vn.lantoa.text.Letters;

/**
 * One mapping of the front matter, asked key by key. What is missing or wrong is noted and a
 * harmless stand-in returned, so that one reading finds everything. A key that nobody asked for is
 * unknown.
 */
public final class Fields {
  private static final Pattern YEAR = Pattern.compile("(?<![^/])(20\\d\\d)(?=[/-])");

  private final String file;
  private final Source place;
  private final Map<String, NodeTuple> entries = new LinkedHashMap<>();
  private final Set<String> asked = new TreeSet<>();
  private final Placeholders values;
  private final List<Problem> problems;

  /**
   * @param values of placeholders in its texts
   * @param problems where findings go
   */
  public Fields(MappingNode node, String file, Placeholders values, List<Problem> problems) {
    this.file = file;
    this.place = ContentFile.place(node, file);
    this.values = values;
    this.problems = problems;
    for (NodeTuple tuple : node.getValue()) {
      String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
      NodeTuple first = entries.putIfAbsent(key, tuple);
      if (first != null) {
        add(
            Mistake.REPEATED_KEY,
            ContentFile.place(tuple.getKeyNode(), file),
            key,
            Integer.toString(ContentFile.place(first.getKeyNode(), file).line()));
      }
    }
  }

  public boolean has(String key) {
    asked.add(key);
    return entries.containsKey(key);
  }

  /** Whether a key is written with an empty list or mapping behind it. */
  public boolean isEmptied(String key) {
    return has(key)
        && value(key) instanceof CollectionNode<?> collection
        && collection.getValue().isEmpty();
  }

  /** Where a key's value stands, or the mapping where there is none. */
  public Source place(String key) {
    return entries.containsKey(key) ? ContentFile.place(value(key), file) : place;
  }

  /** Where the values of all keys stand, those inside others with both names: plan.date. */
  public Map<String, Source> places() {
    Map<String, Source> places = new TreeMap<>();
    for (String key : entries.keySet()) {
      places.put(key, place(key));
      if (value(key) instanceof MappingNode part) {
        new Fields(part, file, values, new ArrayList<>())
            .places()
            .forEach((name, place) -> places.put(key + "." + name, place));
      }
    }
    return places;
  }

  public void wrong(Mistake mistake, Source place, String... arguments) {
    add(mistake, place, arguments);
  }

  public void wrong(Mistake mistake, String key, String... arguments) {
    add(mistake, place(key), arguments);
  }

  /** What another rule finds wrong with a value. */
  public void tell(Optional<Problem> problem) {
    problem.ifPresent(problems::add);
  }

  /** A required text; empty when it is missing. */
  public String text(String key) {
    return text(key, "…");
  }

  /**
   * A required text; empty when it is missing.
   *
   * @param example what the hint shows behind the key
   */
  public String text(String key, String example) {
    Optional<String> text = optionalText(key);
    if (text.isEmpty() && !isGivenWrong(key)) {
      wrong(Mistake.MISSING_KEY, key, key, example);
    } else if (text.filter(Letters::isWordless).isPresent()) {
      wrong(Mistake.NO_WORDS, key, key, text.get(), example);
    }
    return text.orElse("");
  }

  public Optional<String> optionalText(String key) {
    return optionalText(key, key + ": \"…\"");
  }

  /**
   * @param example what the hint shows where the value is no text
   */
  private Optional<String> optionalText(String key, String example) {
    if (!has(key)) {
      return Optional.empty();
    }
    if (value(key) instanceof ScalarNode scalar) {
      String text = text(scalar);
      return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
    wrong(Mistake.WRONG_KIND, key, key, example);
    return Optional.empty();
  }

  public int integer(String key, int otherwise) {
    Optional<String> text = optionalText(key);
    try {
      return text.map(Integer::parseInt).orElse(otherwise);
    } catch (NumberFormatException e) {
      wrong(Mistake.WRONG_VALUE, key, key, text.orElse(""), "0, 1, 2 …");
      return otherwise;
    }
  }

  public Optional<Boolean> flag(String key) {
    Optional<String> text = optionalText(key);
    if (text.isPresent() && !Set.of("true", "false").contains(text.get())) {
      wrong(Mistake.WRONG_VALUE, key, key, text.get(), "true, false");
      return Optional.empty();
    }
    return text.map(Boolean::valueOf);
  }

  /** A required date; the epoch when it is missing or wrong. */
  public LocalDate date(String key) {
    text(key, year().map(year -> year + "-…-…").orElse("…"));
    return optionalDate(key).orElse(LocalDate.EPOCH);
  }

  /**
   * A required {@code date} beside which hours, and that it may change, have keys of their own.
   *
   * @param one whether no keys for several days may stand here instead
   */
  public LocalDate dayAlone(boolean one) {
    String days = ": [" + year().orElse("2025") + "-11-15, " + year().orElse("2025") + "-11-22]";
    Optional<String> text = optionalText("date", one ? "date: \"…\"" : "sessions" + days);
    Optional<String> wrong = text.filter(day -> DateParser.parse(day).isEmpty());
    Optional<String> lines =
        wrong.flatMap(day -> one ? DaysGuess.ofDay(day, year()) : DaysGuess.ofAny(day, year()));
    lines.ifPresent(line -> wrong(Mistake.MORE_THAN_A_DAY, "date", "date", wrong.orElse(""), line));
    return lines.isPresent() || isGivenWrong("date") ? LocalDate.EPOCH : date("date");
  }

  /** Two required dates, the second not before the first. */
  public Span span(String first, String last) {
    LocalDate from = date(first);
    LocalDate to = date(last);
    boolean known = !from.equals(LocalDate.EPOCH) && !to.equals(LocalDate.EPOCH);
    if (known && to.isBefore(from)) {
      wrong(Mistake.ENDS_BEFORE_START, last, DateParser.format(to), DateParser.format(from));
    }
    return new Span(from, to.isBefore(from) ? from : to);
  }

  /** From one day to another, both included. */
  public record Span(LocalDate from, LocalDate to) {}

  public Optional<LocalDate> optionalDate(String key) {
    Optional<String> text = optionalText(key);
    Optional<LocalDate> date = text.flatMap(DateParser::parse);
    if (text.isPresent() && date.isEmpty()) {
      wrongDate(key, text.get(), DateGuess.day(text.get(), year()).map(LocalDate::toString));
    }
    return date;
  }

  /** Hours of a day: 7 giờ 30, 8:00 - 10:30. */
  public Optional<Hours> optionalHours(String key) {
    Optional<String> text = optionalText(key, key + ": \"8:00 - 10:30\"");
    Optional<HoursParser.Span> span = text.flatMap(HoursParser::parse);
    Optional<Hours> hours = span.flatMap(HoursParser.Span::hours);
    if (text.isPresent() && hours.isEmpty()) {
      String meant = HoursGuess.hours(text.get()).map(HoursParser::format).orElse("");
      Mistake mistake = span.isPresent() ? Mistake.HOURS_OUT_OF_ORDER : Mistake.WRONG_HOURS;
      String first = span.map(times -> HoursParser.format(times.start())).orElse("");
      wrong(mistake, key, key, meant, text.get(), first);
    }
    return hours;
  }

  /** A month or a year, and no day. */
  public Optional<PartialDate> optionalPeriod(String key) {
    Optional<String> text = optionalText(key);
    Optional<PartialDate> date = text.flatMap(DateParser::parsePartial);
    if (date.filter(d -> d.day().isPresent()).isPresent()) {
      wrong(Mistake.WRONG_PERIOD, key, key, text.get(), "date: " + text.get());
      return Optional.empty();
    }
    if (text.isPresent() && date.isEmpty()) {
      String line =
          DaysGuess.month(text.get(), year())
              .or(() -> year())
              .map(period -> key + ": " + period)
              .orElse(key + ": …");
      line = DateGuess.day(text.get(), year()).map(day -> "date: " + day).orElse(line);
      wrong(Mistake.WRONG_PERIOD, key, key, text.get(), line);
    }
    return date;
  }

  /** A day, a month or a year. */
  public Optional<PartialDate> optionalPartialDate(String key) {
    Optional<String> text = optionalText(key);
    Optional<PartialDate> date = text.flatMap(DateParser::parsePartial);
    if (text.isPresent() && date.isEmpty()) {
      Optional<String> day = DateGuess.day(text.get(), year()).map(LocalDate::toString);
      wrongDate(key, text.get(), day.or(() -> DateGuess.month(text.get(), year())));
    }
    return date;
  }

  /**
   * Tells a key that was renamed, with the new line to type.
   *
   * @param line what to write instead, such as {@code source-date: 2025-11-01}
   */
  public void renamed(String old, String line) {
    asked.add(old);
    NodeTuple entry = entries.get(old);
    if (entry != null) {
      add(Mistake.RENAMED_KEY, ContentFile.place(entry.getKeyNode(), file), old, line);
    }
  }

  /**
   * Tells that a text is no date.
   *
   * @param meant the one that can be seen in it
   */
  private void wrongDate(String key, String text, Optional<String> meant) {
    wrong(Mistake.WRONG_DATE, key, key, meant.orElse(""), text, year().orElse("2025"));
  }

  /** The year that the file's folder is of. */
  public Optional<String> year() {
    return Optional.of(YEAR.matcher(file)).filter(Matcher::find).map(year -> year.group(1));
  }

  public Optional<URI> address(String key) {
    return optionalText(key).flatMap(text -> web(text, key));
  }

  private Optional<URI> web(String text, String key) {
    try {
      String scheme = text.substring(0, text.indexOf(':') + 1).toLowerCase(Locale.ROOT);
      URI uri = new URI(scheme + HostName.inAscii(text.substring(scheme.length())));
      boolean web = Set.of("http:", "https:").contains(scheme) && uri.getHost() != null;
      if (web && PublicHost.isPort(uri.getPort())) {
        return isForAll(uri, key) ? Optional.of(uri) : Optional.empty();
      }
    } catch (URISyntaxException e) {
      // told below, with the address as it was written
    }
    wrong(Mistake.WRONG_ADDRESS, key, key, text);
    return Optional.empty();
  }

  private boolean isForAll(URI uri, String key) {
    if (uri.getRawUserInfo() != null) {
      boolean host = HostName.isPerhaps(uri.getRawUserInfo());
      String cured = host ? "" : key + ": " + uri.toString().replaceFirst("[^/]*@", "");
      wrong(Mistake.LINK_WITH_USER, key, uri.toString(), cured);
      return false;
    }
    if (PublicHost.isPrivate(uri.getHost())) {
      wrong(Mistake.PRIVATE_HOST, key, uri.toString());
      return false;
    }
    return true;
  }

  /** An address that shows nobody on the wire where its reader goes. */
  public Optional<URI> secureAddress(String key) {
    Optional<URI> address = address(key);
    Optional<URI> open = address.filter(uri -> !"https".equals(uri.getScheme()));
    open.ifPresent(
        uri -> {
          String cured = uri.toString().replaceFirst("http:", "https:");
          wrong(Mistake.NOT_ENCRYPTED, key, uri.toString(), key + ": " + cured);
        });
    return open.isPresent() ? Optional.empty() : address;
  }

  /** A list of texts; empty when the key is missing. */
  public List<String> texts(String key) {
    return placedTexts(key).stream().map(Placed::value).toList();
  }

  /** A list of texts, each with its place. */
  public List<Placed<String>> placedTexts(String key) {
    List<Placed<String>> texts = new ArrayList<>();
    for (Node node : list(key)) {
      Source at = ContentFile.place(node, file);
      if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
        texts.add(new Placed<>(text(scalar), at));
      } else {
        add(Mistake.WRONG_KIND, at, key, key + ": […, …]");
      }
    }
    return texts;
  }

  /** A list of texts, or a single one; empty when the key is missing. */
  public List<Placed<String>> oneOrMoreTexts(String key) {
    if (!has(key) || !(value(key) instanceof ScalarNode)) {
      return placedTexts(key);
    }
    return optionalText(key).map(text -> new Placed<>(text, place(key))).stream().toList();
  }

  /** A list of lists of texts, each with its place. */
  public List<Placed<List<String>>> tuples(String key) {
    List<Placed<List<String>>> tuples = new ArrayList<>();
    for (Node node : list(key)) {
      List<String> tuple = new ArrayList<>();
      if (node instanceof SequenceNode sequence) {
        for (Node item : sequence.getValue()) {
          tuple.add(item instanceof ScalarNode scalar ? text(scalar) : "…");
        }
      }
      tuples.add(new Placed<>(tuple, ContentFile.place(node, file)));
    }
    return tuples;
  }

  /** A value and where it stands. */
  public record Placed<T>(T value, Source place) {}

  /**
   * A list of mappings.
   *
   * @param example of one, for the hint
   */
  public List<Fields> parts(String key, String example) {
    List<Fields> parts = new ArrayList<>();
    for (Node node : list(key)) {
      if (node instanceof MappingNode mapping) {
        parts.add(new Fields(mapping, file, values, problems));
      } else {
        add(Mistake.WRONG_KIND, ContentFile.place(node, file), key, example);
      }
    }
    return parts;
  }

  /** The same, where a plain text stands for a mapping with only {@code title}. */
  public List<Fields> titledParts(String key) {
    return namedParts(key, "title", "- title: …", key + ": […, …]");
  }

  /** The same, where a plain text stands for a mapping with only {@code date}. */
  public List<Fields> datedParts(String key) {
    String day = "date: " + year().orElse("2025") + "-11-25";
    return namedParts(key, "date", "- " + day, key + ": [{" + day + ", time: \"8:00\"}]");
  }

  /**
   * @param name of the key that a plain text is for
   * @param example of one part, for the hint
   * @param all of them in a line, for the hint
   */
  private List<Fields> namedParts(String key, String name, String example, String all) {
    List<Fields> parts = new ArrayList<>();
    for (Node node : list(key, all)) {
      if (node instanceof MappingNode mapping) {
        parts.add(new Fields(mapping, file, values, problems));
      } else if (node instanceof ScalarNode scalar) {
        parts.add(named(name, scalar));
      } else {
        add(Mistake.WRONG_KIND, ContentFile.place(node, file), key, example);
      }
    }
    return parts;
  }

  private Fields named(String name, ScalarNode value) {
    ScalarNode key =
        new ScalarNode(
            value.getTag(),
            true,
            name,
            value.getScalarStyle(),
            value.getStartMark(),
            value.getEndMark());
    MappingNode mapping =
        new MappingNode(
            value.getTag(),
            true,
            List.of(new NodeTuple(key, value)),
            org.snakeyaml.engine.v2.common.FlowStyle.BLOCK,
            value.getStartMark(),
            value.getEndMark());
    return new Fields(mapping, file, values, problems);
  }

  /** A mapping inside this one. */
  public Optional<Fields> part(String key) {
    if (!has(key)) {
      return Optional.empty();
    }
    if (value(key) instanceof MappingNode mapping) {
      return Optional.of(new Fields(mapping, file, values, problems));
    }
    wrong(Mistake.WRONG_KIND, key, key, key + ": {…}");
    return Optional.empty();
  }

  /** The keys of this mapping, for one whose keys are the author's own names. */
  public List<String> names() {
    return List.copyOf(entries.keySet());
  }

  /** Whether the value is a mapping rather than a text. */
  public boolean isPart(String key) {
    return entries.containsKey(key) && value(key) instanceof MappingNode;
  }

  /** Tells every key that nobody asked for. To be called when all has been asked. */
  public void finish() {
    for (Map.Entry<String, NodeTuple> entry : entries.entrySet()) {
      if (!asked.contains(entry.getKey())) {
        add(
            Mistake.UNKNOWN_KEY,
            ContentFile.place(entry.getValue().getKeyNode(), file),
            entry.getKey(),
            Suggestion.nearest(entry.getKey(), asked).orElse(""),
            String.join(", ", asked));
      }
    }
  }

  private String text(ScalarNode scalar) {
    return values.fill(scalar.getValue()).strip();
  }

  private List<Node> list(String key) {
    return list(key, key + ": […, …]");
  }

  private List<Node> list(String key, String example) {
    if (!has(key)) {
      return List.of();
    }
    if (value(key) instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    wrong(Mistake.WRONG_KIND, key, key, example);
    return List.of();
  }

  private boolean isGivenWrong(String key) {
    return entries.containsKey(key) && !(value(key) instanceof ScalarNode);
  }

  private Node value(String key) {
    return Objects.requireNonNull(entries.get(key)).getValueNode();
  }

  private void add(Mistake mistake, Source source, String... arguments) {
    problems.add(Problem.of(mistake, source, arguments));
  }
}
