package vn.lantoa.sheets.design;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;
import vn.lantoa.problem.Suggestion;
import vn.lantoa.sheets.design.Slot.Name;
import vn.lantoa.sheets.text.TextStyle;
import vn.lantoa.sheets.text.TextStyle.Across;
import vn.lantoa.sheets.text.TextStyle.Down;
import vn.lantoa.sheets.text.TextStyle.Weight;

/** What a designer says about an element; the nearest of its groups that says it counts. */
record SvgAttributes(MovableElement branch, List<Problem> problems) {
  private static final String OURS = "data-";

  /** Each after {@link #OURS}. */
  static final List<String> KNOWN =
      List.of(
          "slot when x y ink inks weight capitals yield gap across down largest lines".split(" "));

  /** What editors write by themselves. */
  private static final Set<String> FOREIGN = Set.of("name");

  /** Attributes of ours that are none. */
  static List<Problem> unknown(SvgElement root) {
    return root.all()
        .flatMap(
            element ->
                element.attributes().keySet().stream()
                    .filter(key -> key.startsWith(OURS))
                    .map(key -> key.substring(OURS.length()))
                    .filter(word -> !KNOWN.contains(word) && !FOREIGN.contains(word))
                    .map(word -> unknown(word, element.place())))
        .toList();
  }

  private static Problem unknown(String word, Source place) {
    String guess = Suggestion.nearest(word, KNOWN).map(OURS::concat).orElse("");
    String known = OURS + String.join(", " + OURS, KNOWN);
    return Problem.of(Mistake.UNKNOWN_ATTRIBUTE, place, OURS + word, guess, known);
  }

  Optional<Name> slot() {
    String word = branch.slotWord();
    Optional<Name> name = Name.of(word);
    if (name.isEmpty()) {
      problems.add(
          Problem.of(
              Mistake.UNKNOWN_SLOT,
              branch.element().place(),
              word,
              Suggestion.nearest(word, Name.words()).orElse(""),
              String.join(", ", Name.words())));
    }
    return name;
  }

  Optional<Anchor> across() {
    return inherited("data-x").flatMap(element -> meaning(element, "data-x", Anchor.across()));
  }

  Optional<Anchor> down() {
    return inherited("data-y").flatMap(element -> meaning(element, "data-y", Anchor.down()));
  }

  Optional<String> ink() {
    return inherited("data-ink").flatMap(e -> e.attribute("data-ink")).map(String::strip);
  }

  /** The slots that this one gives way to. */
  Set<Name> yields() {
    Set<Name> names = EnumSet.noneOf(Name.class);
    SvgElement element = branch.element();
    for (String word : words(element, "data-yield")) {
      Name.of(word)
          .ifPresentOrElse(names::add, () -> wrong(element, "data-yield", word, Name.words()));
    }
    return names;
  }

  double gap() {
    return number("data-gap", 0, 1e6).orElse(0.0);
  }

  private static List<String> words(SvgElement element, String key) {
    return Stream.of(element.attributes().getOrDefault(key, "").split("\\s+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** All conditions from the root down hold together. */
  Condition condition() {
    Set<Name> filled = EnumSet.noneOf(Name.class);
    Set<Name> empty = EnumSet.noneOf(Name.class);
    for (SvgElement element : branch.chain()) {
      for (String word : words(element, "data-when")) {
        boolean not = word.startsWith("!");
        Optional<Name> name = Name.of(not ? word.substring(1) : word);
        if (name.isPresent()) {
          (not ? empty : filled).add(name.get());
        } else {
          wrong(element, "data-when", word, Name.words());
        }
      }
    }
    return new Condition(filled, empty);
  }

  /** The slogan is set large and heavy unless the designer says otherwise, all else is small. */
  TextStyle setting(Name name) {
    boolean slogan = name == Name.SLOGAN;
    return new TextStyle(
        own("data-weight", Map.of("500", Weight.MEDIUM, "800", Weight.EXTRA_BOLD))
            .orElse(slogan ? Weight.EXTRA_BOLD : Weight.MEDIUM),
        own("data-capitals", Map.of("true", true, "false", false)).orElse(false),
        own(
                "data-across",
                Map.of("left", Across.START, "centre", Across.CENTRE, "right", Across.END))
            .orElse(Across.CENTRE),
        own("data-down", Map.of("top", Down.TOP, "middle", Down.MIDDLE, "bottom", Down.BOTTOM))
            .orElse(Down.MIDDLE),
        number("data-largest", 0.01, 1).orElse(1.0),
        number("data-lines", 1, 20).orElse(slogan ? 12.0 : 2.0).intValue());
  }

  private <T> Optional<T> own(String key, Map<String, T> words) {
    return meaning(branch.element(), key, new TreeMap<>(words));
  }

  private <T> Optional<T> meaning(SvgElement element, String key, Map<String, T> words) {
    Optional<String> value = element.attribute(key);
    Optional<T> meant = value.map(String::strip).map(words::get);
    if (value.isPresent() && meant.isEmpty()) {
      wrong(element, key, value.get(), words.keySet());
    }
    return meant;
  }

  private Optional<Double> number(String key, double least, double most) {
    SvgElement element = branch.element();
    Optional<String> value = element.attribute(key);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    try {
      double number = Double.parseDouble(value.get());
      if (number >= least && number <= most) {
        return Optional.of(number);
      }
    } catch (NumberFormatException e) {
      // told below, as a number out of range is
    }
    wrong(element, key, value.get(), List.of(trimmed(least) + " – " + trimmed(most)));
    return Optional.empty();
  }

  private static String trimmed(double number) {
    return number == Math.rint(number) ? String.valueOf((int) number) : String.valueOf(number);
  }

  /** The nearest that says it: the element itself, or the innermost of its groups. */
  private Optional<SvgElement> inherited(String key) {
    return branch.chain().stream()
        .filter(element -> element.attribute(key).isPresent())
        .reduce((outer, inner) -> inner);
  }

  private void wrong(SvgElement element, String key, String value, Collection<String> allowed) {
    problems.add(
        Problem.of(
            Mistake.WRONG_ATTRIBUTE, element.place(), key, value, String.join(", ", allowed)));
  }
}
