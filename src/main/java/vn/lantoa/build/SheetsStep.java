package vn.lantoa.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.print.Sheet;
import vn.lantoa.campaign.site.Artifact;
import vn.lantoa.campaign.site.Made;
import vn.lantoa.campaign.site.Site;
import vn.lantoa.problem.Outcome;
import vn.lantoa.problem.Problem;
import vn.lantoa.sheets.SheetTask;
import vn.lantoa.sheets.Sheets;

/**
 * The sheets of editions, several at a time: one locality has hundreds, so that a build of a single
 * one must not leave the other cores idle. Fonts and designs are read when the first edition wants
 * a sheet, and never where none does.
 */
final class SheetsStep implements Step {
  private final Inputs inputs;
  private final Site site;
  private final ThreadPool workers;
  private Optional<Outcome<Sheets>> sheets = Optional.empty();

  SheetsStep(Inputs inputs, Site site, ThreadPool workers) {
    this.inputs = inputs;
    this.site = site;
    this.workers = workers;
  }

  private synchronized Outcome<Sheets> sheets() {
    if (sheets.isEmpty()) {
      sheets = Optional.of(Sheets.read(inputs.theme(), inputs.assets(), inputs.made()));
    }
    return sheets.get();
  }

  /** The sheets that an edition wants, before any is made. */
  Outcome<List<SheetTask>> orders(Edition edition) {
    return inputs.sheets() && edition.hasSheets()
        ? sheets().then(read -> read.orders(site, edition))
        : Outcome.of(List.of(), List.of());
  }

  /** Makes all sheets of an edition, and the order form that lists them. */
  @Override
  public Outcome<Made> make(Edition edition, Made before, Consumer<Artifact> out) {
    return sheets(edition, out)
        .then(
            made -> {
              orderForm(edition, made).ifPresent(out);
              return Outcome.of(before.with(made), List.of());
            });
  }

  /** The sheets of an edition, without their order form. */
  Outcome<List<Sheet>> sheets(Edition edition, Consumer<Artifact> out) {
    return orders(edition).then(orders -> print(orders, out));
  }

  private Optional<Artifact> orderForm(Edition edition, List<Sheet> made) {
    return made.isEmpty()
        ? Optional.empty()
        : sheets().value().flatMap(sheets -> sheets.jobSheet(site, edition, made));
  }

  private Outcome<List<Sheet>> print(List<SheetTask> orders, Consumer<Artifact> out) {
    SheetTask.Made[] made = new SheetTask.Made[orders.size()];
    each(orders, i -> made[i] = orders.get(i).make(out));
    List<Sheet> done = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (SheetTask.Made one : made) {
      one.sheet().ifPresent(done::add);
      problems.addAll(one.problems());
    }
    return Outcome.of(done, problems);
  }

  private void each(List<SheetTask> orders, IntConsumer work) {
    List<Runnable> tasks =
        IntStream.range(0, orders.size()).<Runnable>mapToObj(i -> () -> work.accept(i)).toList();
    workers.together(tasks);
  }
}
