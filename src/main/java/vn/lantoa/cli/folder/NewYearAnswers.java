package vn.lantoa.cli.folder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import vn.lantoa.begin.TypedAnswer;
import vn.lantoa.cli.terminal.CliMessages;
import vn.lantoa.edit.FrontMatterText;
import vn.lantoa.read.wording.Wording;
import vn.lantoa.renew.OldYear;
import vn.lantoa.renew.TypedYear;
import vn.lantoa.renew.YearAnswers;
import vn.lantoa.renew.YearAnswers.Held;
import vn.lantoa.renew.YearLayer;

/** What of the new year is said on the command line, and the questions that are left. */
final class NewYearAnswers {
  @Option(names = "--plan-title", paramLabel = "TEXT", descriptionKey = "init-plan-title")
  private Optional<String> planTitle = Optional.empty();

  @Option(names = "--plan-number", paramLabel = "NUMBER", descriptionKey = "init-plan-number")
  private Optional<String> planNumber = Optional.empty();

  @Option(names = "--plan-date", paramLabel = "DAY", descriptionKey = "init-plan-date")
  private Optional<String> planDate = Optional.empty();

  @Option(names = "--report-to", paramLabel = "NAME", descriptionKey = "init-report-to")
  private Optional<String> reportTo = Optional.empty();

  @Option(names = "--report-by", paramLabel = "DAY", descriptionKey = "init-report-by")
  private Optional<String> reportBy = Optional.empty();

  @Option(names = "--year-theme", paramLabel = "TEXT", descriptionKey = "year-theme")
  private Optional<String> theme = Optional.empty();

  @Option(names = "--guidance", paramLabel = "NUMBER", descriptionKey = "year-guidance")
  private Optional<String> guidance = Optional.empty();

  @Option(names = "--theme-again", descriptionKey = "year-theme-again")
  private boolean themeAgain;

  @Option(names = "--again", paramLabel = "FILE", descriptionKey = "year-again")
  private List<String> again = new ArrayList<>();

  @Option(names = "--yes", descriptionKey = "year-yes")
  private boolean yes;

  boolean asks(boolean terminal) {
    return terminal && !yes;
  }

  /** What may be said of one edition alone. */
  private boolean isOfOne() {
    return Stream.of(planTitle, planNumber, planDate, reportTo, reportBy)
        .anyMatch(Optional::isPresent);
  }

  /** All answers, by editions; that of the year by its folder. */
  Map<String, YearAnswers> of(
      OldYear old, int year, YearLayer layer, Optional<Prompt> prompt, CliMessages words)
      throws InitCommand.Refusal {
    refuse(old, words);
    if (text(planTitle).isPresent() && TypedAnswer.title(planTitle.orElse(""), year).isEmpty()) {
      throw new InitCommand.Refusal(words.text("wrong", "--plan-title " + planTitle.orElse("")));
    }
    Optional<LocalDate> signed = day(planDate, "--plan-date", year, TypedAnswer::signed, words);
    Optional<LocalDate> due = day(reportBy, "--report-by", year, TypedAnswer::due, words);
    Map<String, YearAnswers> all = new LinkedHashMap<>();
    for (String edition : old.editions()) {
      YearAnswers given = given(old, edition, signed, due);
      all.put(
          edition,
          prompt.isPresent() ? asked(prompt.get(), old, edition, year, given, words) : given);
    }
    all.put(old.folder(), ofYear(year, layer, prompt, words));
    return all;
  }

  private void refuse(OldYear old, CliMessages words) throws InitCommand.Refusal {
    for (Optional<String> text : List.of(planTitle, planNumber, reportTo, theme, guidance)) {
      if (!TypedAnswer.isWhole(text.orElse(""))) {
        throw new InitCommand.Refusal(words.text("wrong", text.orElse("")));
      }
      if (text(text).filter(Wording::isFiller).isPresent()) {
        throw new InitCommand.Refusal(words.text("init.filler", text.orElse("")));
      }
    }
    if (isOfOne() && old.editions().size() > 1) {
      String all = String.join(", ", old.editions());
      throw new InitCommand.Refusal(words.text("year.which", all));
    }
    if (planTitle.isEmpty() && (planNumber.isPresent() || planDate.isPresent())) {
      throw new InitCommand.Refusal(
          words.text("init.half", "--plan-title", "--plan-number, --plan-date"));
    }
    for (String name : again) {
      boolean known =
          old.editions().stream()
              .flatMap(edition -> again(old, edition).stream())
              .anyMatch(path -> stem(path).equals(stem(name)));
      if (!known) {
        throw new InitCommand.Refusal(words.text("wrong", "--again " + name));
      }
    }
  }

  private static List<String> again(OldYear old, String edition) {
    return old.ofType(edition, "activity", "duties");
  }

  private static String stem(String path) {
    return path.replaceFirst(".*/", "").replaceFirst("\\.md$", "");
  }

  private static Optional<LocalDate> day(
      Optional<String> typed,
      String option,
      int year,
      BiFunction<String, Integer, Optional<LocalDate>> read,
      CliMessages words)
      throws InitCommand.Refusal {
    Optional<LocalDate> day = typed.flatMap(text -> read.apply(text, year));
    if (typed.isPresent() && day.isEmpty()) {
      throw new InitCommand.Refusal(
          words.text("wrong", option + " " + typed.get() + " (20/12/" + year + ")"));
    }
    return day;
  }

  private YearAnswers given(
      OldYear old, String edition, Optional<LocalDate> signed, Optional<LocalDate> due) {
    Map<String, Held> activities = new LinkedHashMap<>();
    Set<String> others = new LinkedHashSet<>();
    for (String path : again(old, edition)) {
      if (again.stream().anyMatch(name -> stem(name).equals(stem(path)))) {
        boolean activity = old.ofType(edition, "activity").contains(path);
        if (activity) {
          activities.put(path, Held.SOMETIME);
        } else {
          others.add(path);
        }
      }
    }
    return new YearAnswers(
        text(planTitle),
        text(planNumber),
        signed,
        text(reportTo),
        due,
        activities,
        others,
        Map.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Optional<String> text(Optional<String> typed) {
    return typed.map(TypedAnswer::tidy).filter(text -> !text.isEmpty());
  }

  private static YearAnswers asked(
      Prompt prompt, OldYear old, String edition, int year, YearAnswers given, CliMessages words)
      throws InitCommand.Refusal {
    FrontMatterText place = old.front(edition + "/locality.md").orElseThrow();
    prompt.tell("year.about", year, place.text("name").orElse(edition));
    Optional<String> title =
        given.planTitle().isPresent()
            ? given.planTitle()
            : prompt.askTitle(year, "init.plan-title");
    Optional<String> number = given.planNumber();
    Optional<LocalDate> signed = given.planDate();
    if (title.isPresent() && number.isEmpty()) {
      number = prompt.askText("init.plan-number");
    }
    if (title.isPresent() && signed.isEmpty()) {
      signed = prompt.ask(typed -> TypedAnswer.signed(typed, year), "init.plan-date");
    }
    Optional<LocalDate> due =
        given.reportBy().isPresent()
            ? given.reportBy()
            : prompt.ask(typed -> TypedAnswer.due(typed, year), "init.report-by");
    Optional<String> to = given.reportTo();
    if (due.isPresent() && to.isEmpty()) {
      Optional<String> before = place.text("report.to");
      to =
          before.isPresent()
              ? prompt.askText("year.report-to", before.get())
              : prompt.askText("init.report-to");
    }
    Map<String, Held> activities = new LinkedHashMap<>(given.activities());
    List<String> done = old.ofType(edition, "activity");
    if (!done.isEmpty()) {
      prompt.tell("year.activities", old.year(), year);
    }
    for (String path : done) {
      if (!activities.containsKey(path)) {
        prompt
            .ask(typed -> TypedYear.held(typed, year), "year.one", title(old, path))
            .ifPresent(held -> activities.put(path, held));
      }
    }
    Set<String> others = new LinkedHashSet<>(given.again());
    for (String path : old.ofType(edition, "duties")) {
      if (!others.contains(path)
          && prompt
              .ask(NewYearAnswers::yes, "year.duties", title(old, path), old.year())
              .isPresent()) {
        others.add(path);
      }
    }
    Map<String, LocalDate> calls = new LinkedHashMap<>();
    List<String> numbers =
        old.ofType(edition, "hotline", "contact").stream()
            .filter(path -> old.front(path).filter(f -> f.has("phone")).isPresent())
            .toList();
    Optional<String> caller =
        numbers.isEmpty() ? Optional.empty() : prompt.askText("year.caller", words.locale());
    if (caller.isPresent()) {
      for (String path : numbers) {
        prompt
            .ask(typed -> TypedAnswer.day(typed, year), "year.called", title(old, path))
            .ifPresent(day -> calls.put(path, day));
      }
    }
    return new YearAnswers(
        title,
        number,
        signed,
        to,
        due,
        activities,
        others,
        calls,
        caller,
        Optional.empty(),
        Optional.empty());
  }

  private static Optional<Boolean> yes(String typed) {
    return List.of("c", "có", "co", "y", "yes").contains(typed.toLowerCase(Locale.ROOT))
        ? Optional.of(true)
        : Optional.empty();
  }

  private static String title(OldYear old, String path) {
    FrontMatterText front = old.front(path).orElseThrow();
    return front.text("title").or(() -> front.text("name")).orElse(path);
  }

  /** The theme is asked for where the program does not have it. */
  private YearAnswers ofYear(int year, YearLayer layer, Optional<Prompt> prompt, CliMessages words)
      throws InitCommand.Refusal {
    Optional<String> named = text(theme);
    Optional<String> number = text(guidance);
    if (prompt.isPresent() && layer.theme().isEmpty() && named.isEmpty()) {
      named = prompt.get().askText("year.theme", year);
      if (named.isPresent() && number.isEmpty()) {
        number = prompt.get().askText("year.guidance");
      }
    }
    Optional<String> old = number.flatMap(said -> YearLayer.otherYearOfGuidance(said, year));
    if (old.isPresent()) {
      throw new InitCommand.Refusal(
          words.text("year.old-guidance", number.orElse(""), old.get(), year));
    }
    boolean repeats = named.isPresent() && YearLayer.isThemeOfOtherYear(named.get(), year);
    boolean said = number.isPresent() && (themeAgain || repeats && isAgain(prompt, year));
    if (repeats && !said) {
      throw new InitCommand.Refusal(words.text("year.repeated", named.get(), year));
    }
    return YearAnswers.ofYear(named, number);
  }

  private static boolean isAgain(Optional<Prompt> prompt, int year) throws InitCommand.Refusal {
    return prompt.isPresent()
        && prompt.get().ask(NewYearAnswers::yes, "year.theme-again", year).isPresent();
  }
}
