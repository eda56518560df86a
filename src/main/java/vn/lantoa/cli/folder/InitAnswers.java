package vn.lantoa.cli.folder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import vn.lantoa.begin.Beginning;
import vn.lantoa.begin.FolderOwner;
import vn.lantoa.begin.FolderOwner.OfBody;
import vn.lantoa.begin.FolderOwner.OfCommune;
import vn.lantoa.begin.FolderOwner.OfProvince;
import vn.lantoa.begin.TypedAnswer;
import vn.lantoa.campaign.Level;
import vn.lantoa.campaign.Plan;
import vn.lantoa.campaign.Reporting;
import vn.lantoa.cli.terminal.CliMessages;
import vn.lantoa.cli.terminal.Environment;
import vn.lantoa.country.AdministrativeMap;
import vn.lantoa.country.Commune;
import vn.lantoa.country.Province;
import vn.lantoa.read.wording.Wording;

/** What is answered on the command line, and the questions that are left. */
final class InitAnswers {
  private static final int NAMED = 5;

  @Option(names = "--commune", paramLabel = "CODE|NAME", descriptionKey = "init-commune")
  private Optional<String> commune = Optional.empty();

  @Option(names = "--province", paramLabel = "CODE|NAME", descriptionKey = "init-province")
  private Optional<String> province = Optional.empty();

  @Option(names = "--level", paramLabel = "LEVEL", descriptionKey = "init-level")
  private Optional<String> level = Optional.empty();

  @Option(names = "--name", paramLabel = "NAME", descriptionKey = "init-name")
  private Optional<String> name = Optional.empty();

  @Option(names = "--issuer", paramLabel = "NAME", descriptionKey = "init-issuer")
  private Optional<String> issuer = Optional.empty();

  @Option(names = "--address", paramLabel = "TEXT", descriptionKey = "init-address")
  private Optional<String> address = Optional.empty();

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

  @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "init-year")
  private Optional<String> year = Optional.empty();

  @Option(names = "--yes", descriptionKey = "init-yes")
  private boolean yes;

  /** All of them; those that are missing are asked for where somebody can answer. */
  Beginning beginning(AdministrativeMap map, Environment surroundings, CliMessages words)
      throws InitCommand.Refusal {
    refuseUnanswered(words);
    refuseHalves(words);
    Optional<Prompt> prompt =
        surroundings.terminal() && !yes
            ? Optional.of(new Prompt(surroundings, words))
            : Optional.empty();
    Optional<FolderOwner> told = owner(map, words);
    if (told.isEmpty() && prompt.isEmpty()) {
      throw new InitCommand.Refusal(words.text("init.missing"));
    }
    Optional<Integer> toldYear = year(words);
    // what is wrong on the command line is told before anybody is asked
    Optional<LocalDate> signed =
        day(planDate, "--plan-date", TypedAnswer::signed, toldYear, surroundings, words);
    Optional<LocalDate> due =
        day(reportBy, "--report-by", TypedAnswer::due, toldYear, surroundings, words);
    int of = toldYear.orElse(surroundings.today().getYear());
    if (text(planTitle).filter(title -> TypedAnswer.title(title, of).isEmpty()).isPresent()) {
      throw wrong(words, "--plan-title " + planTitle.orElse("") + " (" + of + ")");
    }
    FolderOwner owner = told.isPresent() ? told.get() : askOwner(map, prompt.orElseThrow());
    int current = surroundings.today().getYear();
    if (prompt.isEmpty()) {
      return new Beginning(
          owner,
          text(issuer).orElse(owner.usualIssuer()),
          text(address),
          text(planTitle).map(title -> new Plan(title, text(planNumber), signed, List.of())),
          due.map(day -> new Reporting(text(reportTo).orElseThrow(), day)),
          toldYear.orElse(current));
    }
    Prompt asking = prompt.get();
    int chosen = toldYear.isPresent() ? toldYear.get() : askYear(asking, current);
    return new Beginning(
        owner,
        issuer.isPresent()
            ? text(issuer).orElse(owner.usualIssuer())
            : asking.askText("init.issuer", owner.usualIssuer()).orElse(owner.usualIssuer()),
        address.isPresent() ? text(address) : asking.askText("init.address"),
        plan(asking, signed, chosen),
        due.isPresent()
            ? due.map(day -> new Reporting(text(reportTo).orElseThrow(), day))
            : askReport(asking, chosen),
        chosen);
  }

  private static FolderOwner askOwner(AdministrativeMap map, Prompt prompt)
      throws InitCommand.Refusal {
    return new OwnerQuestions(map, prompt).ask();
  }

  private static int askYear(Prompt prompt, int current) throws InitCommand.Refusal {
    return prompt.ask(InitAnswers::number, "init.year", current).orElse(current);
  }

  private Optional<Plan> plan(Prompt prompt, Optional<LocalDate> signed, int chosen)
      throws InitCommand.Refusal {
    Optional<String> title =
        planTitle.isPresent() ? text(planTitle) : prompt.askTitle(chosen, "init.plan-title");
    if (title.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> number =
        planNumber.isPresent() ? text(planNumber) : prompt.askText("init.plan-number");
    Optional<LocalDate> day =
        signed.isPresent()
            ? signed
            : prompt.ask(typed -> TypedAnswer.signed(typed, chosen), "init.plan-date");
    return Optional.of(new Plan(title.get(), number, day, List.of()));
  }

  /** A deadline without a receiver would say nothing, so both are given or none is. */
  private static Optional<Reporting> askReport(Prompt prompt, int chosen)
      throws InitCommand.Refusal {
    Optional<LocalDate> day = prompt.ask(typed -> TypedAnswer.due(typed, chosen), "init.report-by");
    if (day.isEmpty()) {
      return Optional.empty();
    }
    return prompt.askText("init.report-to").map(to -> new Reporting(to, day.get()));
  }

  private static Optional<String> text(Optional<String> typed) {
    return typed.map(TypedAnswer::tidy).filter(text -> !text.isEmpty());
  }

  /** Letters that consoles of Windows lose, fillers: all would be printed on every banner. */
  private void refuseUnanswered(CliMessages words) throws InitCommand.Refusal {
    for (Optional<String> each : List.of(name, issuer, address, planTitle, planNumber, reportTo)) {
      if (!TypedAnswer.isWhole(each.orElse(""))) {
        throw wrong(words, each.orElse(""));
      }
      if (text(each).filter(Wording::isFiller).isPresent()) {
        throw new InitCommand.Refusal(words.text("init.filler", each.orElse("")));
      }
    }
  }

  private void refuseHalves(CliMessages words) throws InitCommand.Refusal {
    boolean part = planNumber.isPresent() || planDate.isPresent();
    if (part && text(planTitle).isEmpty()) {
      throw half(words, "--plan-title", "--plan-number, --plan-date");
    }
    if (reportBy.isPresent() != text(reportTo).isPresent()) {
      throw half(
          words,
          reportBy.isPresent() ? "--report-to" : "--report-by",
          reportBy.isPresent() ? "--report-by" : "--report-to");
    }
    if (level.isPresent() != text(name).isPresent()) {
      throw half(
          words,
          level.isPresent() ? "--name" : "--level",
          level.isPresent() ? "--level" : "--name");
    }
  }

  private static InitCommand.Refusal half(CliMessages words, String missing, String given) {
    return new InitCommand.Refusal(words.text("init.half", missing, given));
  }

  private Optional<FolderOwner> owner(AdministrativeMap map, CliMessages words)
      throws InitCommand.Refusal {
    Optional<FolderOwner> place = place(map, words);
    if (level.isEmpty()) {
      return place;
    }
    Optional<Level> kind = Level.labelled(level.get()).filter(Level::isBody);
    if (kind.isEmpty()) {
      List<String> all = Stream.of(Level.values()).filter(Level::isBody).map(Level::label).toList();
      throw wrong(words, "--level " + level.get() + " (" + String.join(", ", all) + ")");
    }
    return Optional.of(new OfBody(kind.get(), text(name).orElseThrow(), place));
  }

  private Optional<FolderOwner> place(AdministrativeMap map, CliMessages words)
      throws InitCommand.Refusal {
    Optional<Province> within = Optional.empty();
    if (province.isPresent()) {
      List<OfProvince> found =
          map.findProvinces(province.get()).stream().map(OfProvince::new).toList();
      within = Optional.of(only(found, "--province", province.get(), words).province());
    }
    if (commune.isEmpty()) {
      return within.map(OfProvince::new);
    }
    String typed = commune.get();
    List<Commune> found = within.isPresent() ? map.find(typed, within.get()) : map.find(typed);
    List<OfCommune> owners = found.stream().map(OfCommune::new).toList();
    return Optional.of(only(owners, "--commune", typed, words));
  }

  /** A script must say which; the first of several would be a guess. */
  private static <T extends FolderOwner> T only(
      List<T> found, String option, String typed, CliMessages words) throws InitCommand.Refusal {
    String name = TypedAnswer.tidy(typed);
    List<T> exact =
        found.stream()
            .filter(o -> o.name().equalsIgnoreCase(name) || o.fullName().equalsIgnoreCase(name))
            .toList();
    List<T> meant = exact.size() == 1 ? exact : found;
    if (meant.size() == 1) {
      return meant.get(0);
    }
    if (meant.isEmpty()) {
      throw new InitCommand.Refusal(words.text("init.nowhere", option, typed));
    }
    List<String> shown = meant.stream().limit(NAMED).map(OwnerQuestions::shown).toList();
    String more = meant.size() > NAMED ? " …" : "";
    throw new InitCommand.Refusal(
        words.text("init.several", option, typed, String.join("; ", shown) + more));
  }

  private Optional<Integer> year(CliMessages words) throws InitCommand.Refusal {
    Optional<Integer> number = year.flatMap(InitAnswers::number);
    if (year.isPresent() && number.isEmpty()) {
      throw wrong(
          words,
          "--year " + year.get() + " (" + Beginning.FIRST_YEAR + "–" + Beginning.LAST_YEAR + ")");
    }
    return number;
  }

  private static Optional<Integer> number(String typed) {
    return Optional.of(typed)
        .filter(text -> text.matches("\\d{4}"))
        .map(Integer::valueOf)
        .filter(Beginning::isYear);
  }

  private static Optional<LocalDate> day(
      Optional<String> typed,
      String option,
      BiFunction<String, Integer, Optional<LocalDate>> read,
      Optional<Integer> year,
      Environment surroundings,
      CliMessages words)
      throws InitCommand.Refusal {
    int of = year.orElse(surroundings.today().getYear());
    Optional<LocalDate> day = typed.flatMap(text -> read.apply(text, of));
    if (typed.isPresent() && day.isEmpty()) {
      throw wrong(words, option + " " + typed.get() + " (20/12/" + of + ")");
    }
    return day;
  }

  private static InitCommand.Refusal wrong(CliMessages words, String typed) {
    return new InitCommand.Refusal(words.text("wrong", typed));
  }
}
