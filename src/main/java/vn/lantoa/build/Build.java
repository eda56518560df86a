package vn.lantoa.build;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.site.Artifact;
import vn.lantoa.campaign.site.Made;
import vn.lantoa.campaign.site.Site;
import vn.lantoa.kept.EarlierSite;
import vn.lantoa.kept.EarlierSites;
import vn.lantoa.kept.Manifest;
import vn.lantoa.pages.Pages;
import vn.lantoa.pages.template.Templates;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Outcome;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;
import vn.lantoa.publish.Destination;
import vn.lantoa.publish.EarlierSiteGone;
import vn.lantoa.publish.Publisher;
import vn.lantoa.publish.SingleFile;
import vn.lantoa.publish.SitePlace;
import vn.lantoa.read.Blame;
import vn.lantoa.sheets.SheetTask;

/** The whole build: read, render, check, publish. One edition at a time is in memory per thread. */
public final class Build {
  /** A build in between is rare, two are an odd chance. */
  private static final int TRIES = 2;

  private final Inputs inputs;
  private final Progress progress;
  private final SitePlace place;
  private final Haste haste;
  private final Portion portion;
  private final Optional<Materials> known;

  public Build(Inputs inputs, Progress progress) {
    this(inputs, progress, new Publisher(inputs.out(), inputs.outName()), Haste.NONE);
  }

  /**
   * @param place where the site is published instead of in the inputs' folder
   */
  Build(Inputs inputs, Progress progress, SitePlace place, Haste haste) {
    this(inputs, progress, place, haste, Portion.WHOLE, Optional.empty());
  }

  /** A build of a portion, of what was looked at already. */
  Build(Inputs inputs, Progress progress, Portion portion, Materials materials) {
    this(
        inputs,
        progress,
        new Publisher(inputs.out(), inputs.outName()),
        Haste.NONE,
        portion,
        Optional.of(materials));
  }

  private Build(
      Inputs inputs,
      Progress progress,
      SitePlace place,
      Haste haste,
      Portion portion,
      Optional<Materials> known) {
    this.inputs = inputs;
    this.progress = progress;
    this.place = place;
    this.haste = haste;
    this.portion = portion;
    this.known = known;
  }

  /**
   * Makes the site and throws it away: everything that {@link #publish} would find wrong is told.
   *
   * @throws IOException where the disk cannot be read
   */
  public Outcome<BuildSummary> check() throws IOException {
    return make(false, false);
  }

  /**
   * Makes the site and lets it take the place of the old one, if nothing is wrong.
   *
   * @throws IOException where the disk cannot be read
   */
  public Outcome<BuildSummary> publish() throws IOException {
    return make(true, false);
  }

  /**
   * The same, but around localities with errors, which keep their last pages or have none.
   *
   * @return the errors are in the summary, where there is one
   * @throws IOException where the disk cannot be read
   */
  public Outcome<BuildSummary> publishSound() throws IOException {
    return make(true, true);
  }

  /**
   * The day on which the site that is published was made, where it was made of the very files that
   * are there now, and is as it was made.
   *
   * @throws IOException where the disk cannot be read
   */
  public Optional<LocalDate> current() throws IOException {
    EarlierSite published = place.earlier(Reuse.form(inputs));
    return reuse(Materials.of(inputs), published).current();
  }

  /**
   * Makes all pages and plans all sheets, and hands them over edition by edition, from any thread:
   * nothing is checked, written or printed.
   *
   * @throws IOException where the disk cannot be read
   */
  public Outcome<Site> survey(Consumer<Survey> each) throws IOException {
    try (ThreadPool workers = new ThreadPool(inputs.jobs())) {
      return read(workers).then(ground -> survey(ground, workers, each));
    }
  }

  private Outcome<Ground> read(ThreadPool workers) throws IOException {
    progress.starts(Progress.Phase.READ);
    return new GroundReader(inputs, workers).read();
  }

  private Outcome<Site> survey(Ground ground, ThreadPool workers, Consumer<Survey> each) {
    progress.starts(Progress.Phase.RENDER);
    Site site = ground.site();
    WebStep web = new WebStep(ground.pages(site), site);
    SheetsStep sheets = new SheetsStep(inputs, site, workers, Optional.empty());
    Queue<Problem> problems = new ConcurrentLinkedQueue<>();
    workers.forEach(
        site.catalogue().entries(),
        progress::advances,
        entry -> {
          Edition edition = site.catalogue().edition(entry);
          List<Artifact> files = new ArrayList<>();
          Outcome<List<SheetTask>> planned = sheets.orders(edition);
          problems.addAll(planned.problems());
          problems.addAll(web.make(edition, Made.NOTHING, files::add).problems());
          each.accept(new Survey(site, edition, files, planned.value().orElse(List.of())));
        });
    return Outcome.of(site, List.copyOf(problems));
  }

  /**
   * Writes a locality as one file that needs no other.
   *
   * @return how many bytes were written
   * @throws IOException where the disk cannot be read
   */
  public Outcome<Long> singleFile() throws IOException {
    try (ThreadPool workers = new ThreadPool(inputs.jobs())) {
      return read(workers).then(this::singleFile);
    }
  }

  private Outcome<Long> singleFile(Ground ground) {
    Site site = ground.site().on(inputs.today());
    Edition edition = site.catalogue().edition(site.root());
    if (!Pages.hasSingle(edition)) {
      String name = edition.entry().name();
      return Outcome.failed(
          List.of(Problem.of(Mistake.NO_SINGLE_LOCALITY, Source.command(), name)));
    }
    try {
      byte[] page = ground.pages(site).single(site, edition).bytes();
      return SingleFile.write(inputs.out(), inputs.outName(), page);
    } catch (Templates.BrokenTemplate e) {
      return Outcome.failed(e.problems());
    }
  }

  private Outcome<BuildSummary> make(boolean isPublic, boolean keepsGoing) throws IOException {
    Materials materials = known.isPresent() ? known.get() : Materials.of(inputs);
    return make(materials, isPublic && inputs.reuses() ? TRIES : 0, isPublic, keepsGoing);
  }

  /**
   * Once more where another build replaced the site whose files were taken over: from its site, and
   * where yet another does so, from nothing.
   *
   * @param tries how often an earlier site is looked for
   */
  private Outcome<BuildSummary> make(
      Materials materials, int tries, boolean isPublic, boolean keepsGoing) throws IOException {
    EarlierSite replaced = tries > 0 ? place.earlier(Reuse.form(inputs)) : EarlierSite.none();
    try {
      return make(reuse(materials, replaced), isPublic, keepsGoing);
    } catch (EarlierSiteGone e) {
      if (tries == 0) {
        throw e;
      }
      return make(materials, tries - 1, isPublic, keepsGoing);
    }
  }

  private Reuse reuse(Materials materials, EarlierSite replaced) {
    EarlierSites earlier =
        new EarlierSites(replaced, portion.published().orElse(() -> replaced), portion.parts());
    return new Reuse(inputs, materials, portion, earlier, haste);
  }

  private Outcome<BuildSummary> make(Reuse reuse, boolean isPublic, boolean keepsGoing)
      throws IOException {
    Optional<Manifest> unchanged = reuse.unchanged();
    if (unchanged.isPresent()) {
      return Outcome.of(BuildSummary.unchanged(unchanged.get()), unchanged.get().problems());
    }
    try (ThreadPool workers = new ThreadPool(inputs.jobs())) {
      Faulty faulty = Faulty.none(reuse.earlier().published());
      while (true) {
        Blame blame = new Blame();
        Outcome<BuildSummary> made = make(new Attempt(reuse, faulty, blame), isPublic, workers);
        Optional<Faulty> more =
            keepsGoing && made.value().isEmpty()
                ? faulty.with(made, blame, reuse)
                : Optional.empty();
        if (more.isEmpty()) {
          return faulty.onFailure(made);
        }
        faulty = more.get();
      }
    }
  }

  private Outcome<BuildSummary> make(Attempt attempt, boolean isPublic, ThreadPool workers)
      throws IOException {
    progress.starts(Progress.Phase.READ);
    Outcome<Ground> whole = new GroundReader(inputs, workers).read(attempt);
    Outcome<Ground> read = portion.isWhole() ? whole : withoutWarnings(whole);
    return read.then(
        ground -> {
          Outcome<? extends Destination> opened =
              isPublic
                  ? place.open(attempt.reuse().earlier().replaced())
                  : new Publisher(inputs.out(), inputs.outName()).rehearse();
          return opened.then(
              destination -> {
                try (destination) {
                  return make(ground, read.problems(), destination, workers, attempt);
                }
              });
        });
  }

  /** What is to be looked after in the content is told once, where its parts come together. */
  private static Outcome<Ground> withoutWarnings(Outcome<Ground> read) {
    return read.value().map(ground -> Outcome.of(ground, List.of())).orElse(read);
  }

  private Outcome<BuildSummary> make(
      Ground ground,
      List<Problem> told,
      Destination destination,
      ThreadPool workers,
      Attempt attempt) {
    progress.starts(Progress.Phase.RENDER);
    Site site = ground.site();
    List<Problem> unfit = attempt.unfit(site);
    if (!unfit.isEmpty()) {
      return Outcome.failed(unfit);
    }
    Pages pages = ground.pages(site);
    Optional<Reuse> reuse = Optional.of(attempt.reuse()).filter(r -> destination.isPublic());
    Steps steps = Steps.of(inputs, site, pages, workers, reuse);
    SiteMaker maker = new SiteMaker(attempt, progress, site, steps, destination);

    maker.makeShared();
    workers.forEach(maker.entries(), progress::advances, maker::make);
    return Outcome.of(maker, maker.problems())
        .then(
            made ->
                maker.checked(new RenderTracer(site, pages, steps.beforePages(), inputs.theme())))
        .then(
            checked -> {
              if (destination.isPublic()) {
                progress.starts(Progress.Phase.PUBLISH);
              }
              return maker.publish(checked, ground.reading().facts(), told);
            })
        .then(done -> Outcome.of(maker.summary(done), List.of()));
  }
}
