package vn.lantoa.cli.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.lantoa.begin.Beginning;
import vn.lantoa.cli.terminal.BaseCommand;
import vn.lantoa.cli.terminal.CliMessages;
import vn.lantoa.cli.terminal.Environment;
import vn.lantoa.cli.terminal.ExitCode;
import vn.lantoa.cli.terminal.PathOptions;
import vn.lantoa.cli.terminal.ProblemPrinter;
import vn.lantoa.country.AdministrativeMap;
import vn.lantoa.country.Province;
import vn.lantoa.edit.ContentStore;
import vn.lantoa.table.TableFault;
import vn.lantoa.table.TableIn;
import vn.lantoa.table.TableOptions;
import vn.lantoa.table.TablePlan;

/** {@code lantoa table in}: makes and changes folders of communes as a table says. */
@Command(name = "in", descriptionHeading = "%n")
final class TableInCommand extends BaseCommand {
  /** Values that stay are told one by one up to these. */
  /** Those that may have no guess of what was meant. */
  private static final Set<TableFault.Kind> UNSURE =
      Set.of(TableFault.Kind.NO_NAME, TableFault.Kind.NO_CODE);

  private static final int MOST_KEPT = 10;

  @Parameters(index = "0", arity = "1", paramLabel = "FILE", descriptionKey = "table-in-file")
  private String file = "";

  @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "table-year")
  private Optional<Integer> year = Optional.empty();

  @Option(names = "--province", paramLabel = "CODE|NAME", descriptionKey = "table-province")
  private Optional<String> province = Optional.empty();

  @Option(names = "--clear", descriptionKey = "table-clear")
  private boolean clear;

  @Option(names = "--over", descriptionKey = "table-over")
  private boolean over;

  @Option(names = "--dry-run", descriptionKey = "table-dry-run")
  private boolean dryRun;

  TableInCommand(Environment surroundings, CliMessages words) {
    super(surroundings, words);
  }

  @Override
  protected Optional<String> wrong() {
    return Optional.of(file)
        .filter(PathOptions::isNoPath)
        .or(
            () ->
                year.filter(given -> !Beginning.isYear(given))
                    .map(
                        given ->
                            "--year %d (%d–%d)"
                                .formatted(given, Beginning.FIRST_YEAR, Beginning.LAST_YEAR)));
  }

  @Override
  protected int run() throws IOException {
    try {
      return take();
    } catch (InitCommand.Refusal e) {
      surroundings.err().println("lantoa: error: " + e.told());
      return ExitCode.USAGE;
    }
  }

  private int take() throws IOException, InitCommand.Refusal {
    Path table = PathOptions.resolve(surroundings.folder(), file);
    if (!Files.exists(table)) {
      throw new InitCommand.Refusal(words.text("table.no-file", file));
    }
    AdministrativeMap map = MapFile.read(surroundings, words);
    Optional<Province> within =
        province.isPresent() ? Optional.of(only(map, province.get())) : Optional.empty();
    TableOptions options =
        new TableOptions(year, within, surroundings.today().getYear(), clear, over);
    TableIn in =
        new TableIn(
            ContentStore.of(places.own(surroundings)),
            map,
            surroundings.home().resolve("content"),
            options);
    TablePlan plan = in.plan(table, file);
    if (!plan.isSound()) {
      return refused(plan);
    }
    if (!dryRun) {
      List<String> since = in.save(plan);
      if (!since.isEmpty()) {
        throw new InitCommand.Refusal(words.text("table.since", String.join(", ", since)));
      }
    }
    told(plan);
    return ExitCode.DONE;
  }

  private Province only(AdministrativeMap map, String typed) throws InitCommand.Refusal {
    List<Province> found = map.findProvinces(typed);
    if (found.size() == 1) {
      return found.get(0);
    }
    String all = found.stream().map(Province::fullName).collect(Collectors.joining("; "));
    throw new InitCommand.Refusal(
        found.isEmpty()
            ? words.text("init.nowhere", "--province", typed)
            : words.text("init.several", "--province", typed, all));
  }

  private int refused(TablePlan plan) {
    tell(plan.problems(), ProblemPrinter.Format.text);
    for (TableFault fault : plan.faults()) {
      String key = "table.fault." + fault.kind().name().toLowerCase(Locale.ROOT);
      boolean unsure = UNSURE.contains(fault.kind()) && fault.arguments().contains("");
      String said = words.text(unsure ? key + ".unsure" : key, fault.arguments().toArray());
      surroundings.err().println(fault.place() + ": error: " + said);
    }
    int count = plan.faults().size() + plan.problems().size();
    surroundings.err().println(words.text("table.refused", count));
    return ExitCode.MISTAKES;
  }

  private void told(TablePlan plan) {
    for (String folder : plan.created()) {
      say("table.created", folder);
    }
    plan.edits().stream()
        .collect(Collectors.groupingBy(TablePlan.Edit::file, TreeMap::new, Collectors.toList()))
        .values()
        .forEach(edits -> edits.forEach(edit -> edited(plan, edit)));
    plan.kept().stream()
        .limit(MOST_KEPT)
        .forEach(edit -> say("table.kept", edit.file(), edit.heading(), edit.before()));
    if (plan.kept().size() > MOST_KEPT) {
      say("table.kept-more", plan.kept().size() - MOST_KEPT);
    }
    plan.notCalled().forEach(edit -> say("table.not-called", edit.file(), edit.after()));
    if (!plan.ignored().isEmpty()) {
      say("table.ignored", String.join("; ", plan.ignored()));
    }
    if (plan.doubled() > 0) {
      say("table.doubled", plan.doubled());
    }
    int changed =
        plan.edits().stream()
            .collect(Collectors.toMap(TablePlan.Edit::file, Function.identity(), (a, b) -> a))
            .size();
    String done = dryRun ? "table.would" : plan.saves().isEmpty() ? "table.same" : "table.done";
    say(done, plan.rows(), plan.created().size(), changed);
    if (!dryRun && !plan.saves().isEmpty()) {
      say("table.back");
    }
  }

  private void edited(TablePlan plan, TablePlan.Edit edit) {
    boolean fresh = plan.created().stream().anyMatch(path -> edit.file().startsWith(path + "/"));
    if (!fresh) {
      String before = edit.before().isEmpty() ? "…" : edit.before();
      String after = edit.after().isEmpty() ? words.text("table.nothing") : edit.after();
      say("table.edited", edit.file(), edit.heading(), before, after);
    }
  }

  private void say(String key, Object... arguments) {
    surroundings.out().println(words.text(key, arguments));
  }
}
