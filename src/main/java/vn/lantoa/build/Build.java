package vn.lantoa.build;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Entry;
import vn.lantoa.campaign.site.Artifact;
import vn.lantoa.campaign.site.Catalogue;
import vn.lantoa.campaign.site.ContentFacts;
import vn.lantoa.campaign.site.Made;
import vn.lantoa.campaign.site.Site;
import vn.lantoa.check.SiteCheck;
import vn.lantoa.downloads.Downloads;
import vn.lantoa.downloads.kit.Kits;
import vn.lantoa.jbake.JBakeBaker;
import vn.lantoa.jbake.JBakeSettings;
import vn.lantoa.kept.EarlierSite;
import vn.lantoa.kept.Manifest;
import vn.lantoa.pages.Pages;
import vn.lantoa.pages.template.Templates;
import vn.lantoa.pages.theme.Theme;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Outcome;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;
import vn.lantoa.publish.Destination;
import vn.lantoa.publish.EarlierSiteGone;
import vn.lantoa.publish.Publisher;
import vn.lantoa.publish.SingleFile;
import vn.lantoa.read.ContentReader;
import vn.lantoa.read.Reading;
import vn.lantoa.sheets.SheetTask;

/** The whole build: read, render, check, publish. One edition at a time is in memory per thread. */
public final class Build {
  private final Inputs inputs;
  private final Progress progress;

  public Build(Inputs inputs, Progress progress) {
    this.inputs = inputs;
    this.progress = progress;
  }

  /**
   * Makes the site and throws it away: everything that {@link #publish} would find wrong is told.
   *
   * @throws IOException where the disk cannot be read
   */
  public Outcome<BuildSummary> check() throws IOException {
    return make(false);
  }

  /**
   * Makes the site and lets it take the place of the old one, if nothing is wrong.
   *
   * @throws IOException where the disk cannot be read
   */
  public Outcome<BuildSummary> publish() throws IOException {
    return make(true);
  }

  /**
   * Makes all pages and plans all sheets, and hands them over edition by edition, from any thread:
   * nothing is checked, written or printed.
   *
   * @throws IOException where the disk cannot be read
   */
  public Outcome<Site> survey(Consumer<Survey> each) throws IOException {
    try (ThreadPool workers = new ThreadPool(inputs.jobs())) {
      return read(workers).then(ground -> survey(site(ground), ground.look(), workers, each));
    }
  }

  private Outcome<Site> survey(Site site, Look look, ThreadPool workers, Consumer<Survey> each) {
    progress.starts(Progress.Phase.RENDER);
    WebStep web = new WebStep(look.pages(site), site);
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
      return read(workers)
          .then(ground -> singleFile(site(ground).on(inputs.today()), ground.look()));
    }
  }

  private Outcome<Long> singleFile(Site site, Look look) {
    Edition edition = site.catalogue().edition(site.root());
    if (!Pages.hasSingle(edition)) {
      String name = edition.entry().name();
      return Outcome.failed(
          List.of(Problem.of(Mistake.NO_SINGLE_LOCALITY, Source.command(), name)));
    }
    try {
      byte[] page = look.pages(site).single(site, edition).bytes();
      return SingleFile.write(inputs.out(), inputs.outName(), page);
    } catch (Templates.BrokenTemplate e) {
      return Outcome.failed(e.problems());
    }
  }

  private Publisher publisher() {
    return new Publisher(inputs.out(), inputs.outName());
  }

  /** What is wrong with the content and with the theme is told in one run. */
  private Outcome<Ground> read(ThreadPool workers) throws IOException {
    progress.starts(Progress.Phase.READ);
    return ground(reader(workers).readAll(inputs.path()));
  }

  /** Only what changed since an earlier build, where that gives the same as reading everything. */
  private Outcome<Ground> read(ThreadPool workers, Reuse reuse) throws IOException {
    Optional<Set<String>> stale = reuse.stale();
    if (stale.isEmpty()) {
      return read(workers);
    }
    progress.starts(Progress.Phase.READ);
    ContentFacts before = reuse.earlier().manifest().orElseThrow().content();
    Optional<Outcome<Ground>> again =
        reader(workers).readAgain(inputs.path(), before, stale.get()).map(this::ground);
    return again
            .flatMap(Outcome::value)
            .filter(ground -> reuse.isAsBefore(site(ground)))
            .isPresent()
        ? again.get()
        : read(workers);
  }

  private ContentReader reader(ThreadPool workers) {
    return new ContentReader(inputs.content(), inputs.today(), workers::together);
  }

  private Outcome<Ground> ground(Outcome<Reading> content) {
    Outcome<Look> look =
        Theme.read(inputs.theme(), inputs.assets())
            .with(
                JBakeSettings.read(inputs.theme()),
                (theme, settings) -> Outcome.of(new Look(theme, settings), List.of()));
    return content.with(
        look, (reading, known) -> Outcome.of(new Ground(reading, known), List.of()));
  }

  /** Once more from nothing where another build replaced the site whose files were taken over. */
  private Outcome<BuildSummary> make(boolean isPublic) throws IOException {
    EarlierSite earlier =
        isPublic && inputs.reuses() ? publisher().earlier(Reuse.form(inputs)) : EarlierSite.none();
    try {
      return make(Reuse.of(inputs, earlier), isPublic);
    } catch (EarlierSiteGone e) {
      return make(Reuse.of(inputs, EarlierSite.none()), isPublic);
    }
  }

  private Outcome<BuildSummary> make(Reuse reuse, boolean isPublic) throws IOException {
    Optional<Manifest> unchanged = reuse.unchanged();
    if (unchanged.isPresent()) {
      return Outcome.of(BuildSummary.unchanged(unchanged.get()), unchanged.get().problems());
    }
    Publisher publisher = publisher();
    try (ThreadPool workers = new ThreadPool(inputs.jobs())) {
      Outcome<Ground> read = read(workers, reuse);
      return read.then(
          ground -> {
            Outcome<? extends Destination> opened =
                isPublic ? publisher.open(reuse.earlier()) : publisher.rehearse();
            return opened.then(
                destination -> {
                  try (destination) {
                    return make(ground, read.problems(), destination, workers, reuse);
                  }
                });
          });
    }
  }

  private Outcome<BuildSummary> make(
      Ground ground, List<Problem> told, Destination destination, ThreadPool workers, Reuse reuse) {
    progress.starts(Progress.Phase.RENDER);
    Site site = site(ground);
    Pages pages = ground.look().pages(site);
    SheetsStep sheets =
        new SheetsStep(
            inputs, site, workers, Optional.of(reuse).filter(r -> destination.isPublic()));
    DownloadsStep downloads = new DownloadsStep(new Downloads(site));
    KitsStep kits = new KitsStep(new Kits(site));
    WebStep web = new WebStep(pages, site);
    SiteCheck check = new SiteCheck(site);
    SiteMaker maker =
        new SiteMaker(reuse, progress, site, sheets, downloads, kits, web, check, destination);
    List<Entry> entries = site.catalogue().entries();

    maker.makeShared();
    workers.forEach(entries, progress::advances, maker::make);
    return Outcome.of(maker, maker.problems())
        .then(
            made ->
                check.finish(
                    new RenderTracer(
                        site, pages, List.of(sheets, downloads, kits), inputs.theme())))
        .then(
            checked -> {
              if (destination.isPublic()) {
                progress.starts(Progress.Phase.PUBLISH);
              }
              return maker.publish(checked, ground.reading().facts(), told);
            })
        .then(done -> Outcome.of(maker.summary(done), List.of()));
  }

  /**
   * The address on the command line goes before the one that the newest campaign names, and that
   * before the theme's.
   */
  private Site site(Ground ground) {
    Catalogue catalogue = ground.reading().catalogue();
    Site nowhere = new Site(catalogue, inputs.baseUrl(), catalogue.phase(inputs.today()));
    Optional<URI> base =
        inputs
            .baseUrl()
            .or(catalogue.edition(nowhere.root())::baseUrl)
            .or(ground.look().settings()::host);
    return new Site(catalogue, base, nowhere.today());
  }

  /** What a site is made from, read. */
  private record Ground(Reading reading, Look look) {}

  /** A theme, read. */
  private record Look(Theme files, JBakeSettings settings) {
    Pages pages(Site site) {
      return new Pages(
          files, new JBakeBaker(settings, files.templates(), site.baseUrl(), site.today()));
    }
  }
}
