package vn.lantoa.build;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.print.Prints;
import vn.lantoa.campaign.print.Sheet;
import vn.lantoa.campaign.site.Artifact;
import vn.lantoa.campaign.site.Made;
import vn.lantoa.campaign.site.Site;
import vn.lantoa.kept.KeptSheet;
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
  private final Optional<Reuse> reuse;
  private final Map<String, List<KeptSheet>> made = new ConcurrentHashMap<>();
  private final Set<String> waiting = ConcurrentHashMap.newKeySet();
  private Optional<Outcome<Sheets>> sheets = Optional.empty();

  /**
   * @param reuse what need not be made again; none where nobody will see the files, which may stay
   *     empty then
   */
  SheetsStep(Inputs inputs, Site site, ThreadPool workers, Optional<Reuse> reuse) {
    this.reuse = reuse;
    this.inputs = inputs;
    this.site = site;
    this.workers = workers;
  }

  private synchronized Outcome<Sheets> sheets() {
    if (sheets.isEmpty()) {
      Outcome<Sheets> read = Sheets.read(inputs.theme(), inputs.assets());
      sheets =
          Optional.of(
              reuse.isPresent() ? read : read.then(all -> Outcome.of(all.rehearsing(), List.of())));
    }
    return sheets.get();
  }

  /** The sheets that an edition wants, before any is made. */
  Outcome<List<SheetTask>> orders(Edition edition) {
    return inputs.sheets() && edition.hasSheets()
        ? sheets().then(read -> read.orders(site, edition))
        : Outcome.of(List.of(), List.of());
  }

  @Override
  public Outcome<Made> make(Edition edition, Made before, Consumer<Artifact> out) {
    return prints(edition, out).then(prints -> Outcome.of(before.with(prints), List.of()));
  }

  /** Makes all sheets of an edition, and the papers that go with them. */
  Outcome<Prints> prints(Edition edition, Consumer<Artifact> out) {
    boolean hasty = reuse.filter(all -> all.isHasty(edition.entry())).isPresent();
    if (hasty && reuse.map(all -> all.sheets(edition.entry()).isEmpty()).orElse(true)) {
      if (inputs.sheets() && edition.hasSheets()) {
        waiting.add(edition.entry().path());
      }
      return Outcome.of(Prints.NONE, List.of());
    }
    return orders(edition)
        .then(orders -> print(edition, orders, out))
        .then(made -> Outcome.of(withPapers(edition, made, out), List.of()));
  }

  private Prints withPapers(Edition edition, List<SheetTask.Shown> made, Consumer<Artifact> out) {
    if (made.isEmpty()) {
      return Prints.NONE;
    }
    Map<Boolean, List<SheetTask.Shown>> boards =
        made.stream().collect(Collectors.partitioningBy(one -> one.sheet().format().isBoard()));
    Prints sheets =
        new Prints(
            sheets(boards.getOrDefault(false, List.of())),
            sheets(boards.getOrDefault(true, List.of())),
            List.of());
    List<Prints.Paper> papers = new ArrayList<>();
    for (Sheets.Paper paper : sheets().value().orElseThrow().papers(site, edition, sheets, made)) {
      Artifact file = paper.file();
      papers.add(new Prints.Paper(paper.kind(), file.path(), file.bytes().length));
      out.accept(file);
    }
    return new Prints(sheets.sheets(), sheets.boards(), papers);
  }

  private static List<Sheet> sheets(List<SheetTask.Shown> shown) {
    return shown.stream().map(SheetTask.Shown::sheet).toList();
  }

  private Outcome<List<SheetTask.Shown>> print(
      Edition edition, List<SheetTask> orders, Consumer<Artifact> out) {
    List<Optional<SheetTask.Made>> sheets =
        new ArrayList<>(Collections.nCopies(orders.size(), Optional.empty()));
    String[] keys = new String[orders.size()];
    Optional<Reuse.SheetShelf> shelf = reuse.map(all -> all.sheets(edition.entry()));
    boolean hasty = reuse.filter(all -> all.isHasty(edition.entry())).isPresent();
    each(
        orders,
        i -> {
          SheetTask order = orders.get(i);
          keys[i] = reuse.map(all -> order.key(all.press())).orElse("");
          Optional<SheetTask.Made> taken = shelf.flatMap(all -> all.take(order, keys[i], out));
          sheets.set(i, taken.isPresent() || hasty ? taken : Optional.of(order.make(out)));
        });
    List<SheetTask.Shown> done = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    List<KeptSheet> kept = new ArrayList<>();
    for (int i = 0; i < sheets.size(); i++) {
      if (sheets.get(i).isEmpty()) {
        waiting.add(edition.entry().path());
        continue;
      }
      SheetTask.Made sheet = sheets.get(i).get();
      sheet.shown().ifPresent(done::add);
      problems.addAll(sheet.problems());
      kept.add(new KeptSheet(keys[i], sheet.problems()));
    }
    made.put(edition.entry().path(), kept);
    return Outcome.of(done, problems);
  }

  /** The sheets of an edition, to be known again. */
  List<KeptSheet> made(Edition edition) {
    return made.getOrDefault(edition.entry().path(), List.of());
  }

  /** Whether sheets of an edition were left for later. */
  boolean isWaiting(Edition edition) {
    return waiting.contains(edition.entry().path());
  }

  private void each(List<SheetTask> orders, IntConsumer work) {
    List<Runnable> tasks =
        IntStream.range(0, orders.size()).<Runnable>mapToObj(i -> () -> work.accept(i)).toList();
    workers.together(tasks);
  }
}
