package vn.lantoa.kept;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.lantoa.campaign.Entry;
import vn.lantoa.campaign.site.ContentFacts;
import vn.lantoa.campaign.site.FolderFacts;
import vn.lantoa.problem.Problem;

/**
 * {@link ContentFacts} as lines of a manifest. A problem that many editions have stands there once.
 */
final class FactsText {
  private static final String NONE = "-";
  private static final String SOME = "+";

  private FactsText() {}

  static void write(ContentFacts facts, ProblemWords form, TabbedLines lines) {
    Map<String, Entry.Occasion> occasions = new LinkedHashMap<>();
    for (Entry entry : facts.entries()) {
      entry
          .occasion()
          .filter(of -> occasions.putIfAbsent(of.path(), of) == null)
          .ifPresent(of -> lines.add(words(of)));
      lines.add(words(entry));
    }
    facts.folders().forEach((path, folder) -> write(path, folder, lines));
    Map<Problem, String> numbers = new HashMap<>();
    lines.add(numbered("of-files", "", facts.ofFiles(), numbers, form, lines));
    facts
        .ofEditions()
        .forEach(
            (path, found) -> lines.add(numbered("of-edition", path, found, numbers, form, lines)));
  }

  private static List<String> words(Entry.Occasion of) {
    return List.of(
        "occasion",
        of.path(),
        Integer.toString(of.year()),
        of.starts().toString(),
        of.name(),
        word(of.title()),
        of.theme(),
        of.series());
  }

  private static List<String> words(Entry entry) {
    List<String> words = new ArrayList<>();
    words.add("entry");
    words.add(entry.path());
    words.add(entry.kind().name());
    words.add(word(entry.occasion().map(Entry.Occasion::path)));
    words.add(entry.name());
    words.add(word(entry.code()));
    words.add(word(entry.successor()));
    words.add(Integer.toString(entry.above().size()));
    words.addAll(entry.above());
    words.addAll(entry.also());
    return words;
  }

  private static String word(Optional<String> text) {
    return text.map(some -> SOME + some).orElse(NONE);
  }

  private static void write(String path, FolderFacts folder, TabbedLines lines) {
    folder.turns().forEach(day -> lines.add("turn", path, day.toString()));
    folder
        .dated()
        .forEach(dated -> lines.add("dated", path, dated.number(), dated.day().toString()));
  }

  /** The numbers of some problems, each of which has a line of its own before. */
  private static List<String> numbered(
      String kind,
      String path,
      List<Problem> found,
      Map<Problem, String> numbers,
      ProblemWords form,
      TabbedLines lines) {
    List<String> words = new ArrayList<>(List.of(kind, path));
    for (Problem problem : found) {
      String number = numbers.get(problem);
      if (number == null) {
        number = Integer.toString(numbers.size());
        numbers.put(problem, number);
        lines.add(form.of(problem, "found"));
      }
      words.add(number);
    }
    return words;
  }

  /** Puts the facts together again, line by line. */
  static final class Reader {
    private final ProblemWords form;
    private final Map<String, Entry.Occasion> occasions = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, SortedSet<LocalDate>> turns = new HashMap<>();
    private final Map<String, SortedSet<FolderFacts.Dated>> dated = new HashMap<>();
    private final List<Problem> found = new ArrayList<>();
    private final List<Problem> ofFiles = new ArrayList<>();
    private final Map<String, List<Problem>> ofEditions = new HashMap<>();

    Reader(ProblemWords form) {
      this.form = form;
    }

    /** Whether it is a line of the facts. */
    boolean reads(List<String> words) {
      switch (words.get(0)) {
        case "occasion" -> occasions.put(words.get(1), occasion(words));
        case "entry" -> entries.add(entry(words));
        case "turn" ->
            turns
                .computeIfAbsent(words.get(1), p -> new TreeSet<>())
                .add(LocalDate.parse(words.get(2)));
        case "dated" ->
            dated
                .computeIfAbsent(words.get(1), p -> new TreeSet<>())
                .add(new FolderFacts.Dated(words.get(2), LocalDate.parse(words.get(3))));
        case "found" -> found.add(form.problem(words.subList(1, words.size())));
        case "of-files" -> ofFiles.addAll(problems(words));
        case "of-edition" -> ofEditions.put(words.get(1), problems(words));
        default -> {
          return false;
        }
      }
      return true;
    }

    private static Entry.Occasion occasion(List<String> words) {
      return new Entry.Occasion(
          words.get(1),
          Integer.parseInt(words.get(2)),
          LocalDate.parse(words.get(3)),
          words.get(4),
          text(words.get(5)),
          words.get(6),
          words.get(7));
    }

    private Entry entry(List<String> words) {
      int also = 8 + Integer.parseInt(words.get(7));
      return new Entry(
          words.get(1),
          Entry.Kind.valueOf(words.get(2)),
          text(words.get(3)).map(occasions::get),
          words.get(4),
          words.subList(8, also),
          words.subList(also, words.size()),
          text(words.get(5)),
          text(words.get(6)));
    }

    private static Optional<String> text(String word) {
      return word.startsWith(SOME) ? Optional.of(word.substring(1)) : Optional.empty();
    }

    private List<Problem> problems(List<String> words) {
      return words.subList(2, words.size()).stream()
          .map(number -> found.get(Integer.parseInt(number)))
          .toList();
    }

    ContentFacts facts() {
      Map<String, FolderFacts> folders = new HashMap<>();
      turns.forEach((path, days) -> folders.put(path, new FolderFacts(days, new TreeSet<>())));
      dated.forEach(
          (path, days) ->
              folders.put(path, new FolderFacts(turns.getOrDefault(path, new TreeSet<>()), days)));
      return new ContentFacts(entries, folders, ofFiles, ofEditions);
    }
  }
}
