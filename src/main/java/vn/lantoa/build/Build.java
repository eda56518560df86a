package vn.lantoa.build;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Entry;
import vn.lantoa.campaign.site.Artifact;
import vn.lantoa.campaign.site.Catalogue;
import vn.lantoa.campaign.site.Made;
import vn.lantoa.campaign.site.PageKind;
import vn.lantoa.campaign.site.Site;
import vn.lantoa.check.SiteCheck;
import vn.lantoa.downloads.Downloads;
import vn.lantoa.downloads.kit.Kits;
import vn.lantoa.jbake.JBakeBaker;
import vn.lantoa.jbake.JBakeSettings;
import vn.lantoa.pages.Pages;
import vn.lantoa.pages.template.Templates;
import vn.lantoa.pages.theme.Theme;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Outcome;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;
import vn.lantoa.publish.Destination;
import vn.lantoa.publish.Publisher;
import vn.lantoa.publish.SingleFile;
import vn.lantoa.read.ContentReader;
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
    return make(() -> publisher().rehearse());
  }

  /**
   * Makes the site and lets it take the place of the old one, if nothing is wrong.
   *
   * @throws IOException where the disk cannot be read
   */
  public Outcome<BuildSummary> publish() throws IOException {
    return make(() -> publisher().open());
  }

  /**
   * Makes all pages and plans all sheets, and hands them over edition by edition, from any thread:
   * nothing is checked, written or printed.
   *
   * @throws IOException where the disk cannot be read
   */
  public Outcome<Site> survey(Consumer<Survey> each) throws IOException {
    try (ThreadPool workers = new ThreadPool(inputs.jobs())) {
      return read(workers, (catalogue, look) -> survey(site(catalogue, look), look, workers, each));
    }
  }

  private Outcome<Site> survey(Site site, Look look, ThreadPool workers, Consumer<Survey> each) {
    progress.starts(Progress.Phase.RENDER);
    WebStep web = new WebStep(look.pages(site), site);
    SheetsStep sheets = new SheetsStep(inputs, site, workers);
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
      return read(workers, (catalogue, look) -> singleFile(site(catalogue, look), look));
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
  private <T> Outcome<T> read(ThreadPool workers, BiFunction<Catalogue, Look, Outcome<T>> next)
      throws IOException {
    progress.starts(Progress.Phase.READ);
    Outcome<Catalogue> content =
        new ContentReader(inputs.content(), inputs.today(), workers::together).read(inputs.path());
    Outcome<Look> look =
        Theme.read(inputs.theme(), inputs.assets())
            .with(
                JBakeSettings.read(inputs.theme()),
                (theme, settings) -> Outcome.of(new Look(theme, settings), List.of()));
    return content.with(look, next);
  }

  private Outcome<BuildSummary> make(Supplier<Outcome<? extends Destination>> opened)
      throws IOException {
    try (ThreadPool workers = new ThreadPool(inputs.jobs())) {
      return read(
          workers,
          (catalogue, known) ->
              opened
                  .get()
                  .then(
                      destination -> {
                        try (destination) {
                          return make(site(catalogue, known), known, destination, workers);
                        }
                      }));
    }
  }

  private Outcome<BuildSummary> make(
      Site site, Look look, Destination destination, ThreadPool workers) {
    progress.starts(Progress.Phase.RENDER);
    Pages pages = look.pages(site);
    SheetsStep sheets = new SheetsStep(inputs, site, workers);
    DownloadsStep downloads = new DownloadsStep(new Downloads(site, inputs.made()));
    KitsStep kits = new KitsStep(new Kits(site));
    WebStep web = new WebStep(pages, site);
    SiteCheck check = new SiteCheck(site);
    Queue<Problem> problems = new ConcurrentLinkedQueue<>();

    Outcome<List<Artifact>> shared = web.shared();
    problems.addAll(shared.problems());
    check.inspect(shared.value().orElse(List.of()));
    shared.value().ifPresent(files -> files.forEach(destination::write));
    List<Artifact> schemas = downloads.shared();
    check.inspect(schemas);
    schemas.forEach(destination::write);
    EditionBuild build =
        new EditionBuild(List.of(sheets, downloads, kits, web), check, destination);
    List<Entry> entries = site.catalogue().entries();
    AtomicLong made = new AtomicLong();
    workers.forEach(
        entries,
        progress::advances,
        entry -> {
          Edition edition = site.catalogue().edition(entry);
          problems.addAll(build.make(edition));
          made.addAndGet(PageKind.pagesOf(edition).size());
        });

    return Outcome.of(destination, List.copyOf(problems))
        .then(
            done ->
                check.finish(
                    new RenderTracer(
                        site, pages, List.of(sheets, downloads, kits), inputs.theme())))
        .then(
            checked -> {
              if (destination.isPublic()) {
                progress.starts(Progress.Phase.PUBLISH);
              }
              return destination.publish(checked);
            })
        .then(
            done ->
                Outcome.of(
                    new BuildSummary(entries.size(), made.get(), done.files(), done.bytes()),
                    List.of()));
  }

  /**
   * The address on the command line goes before the one that the newest campaign names, and that
   * before the theme's.
   */
  private Site site(Catalogue catalogue, Look look) {
    Site nowhere = new Site(catalogue, inputs.baseUrl(), inputs.today());
    Optional<URI> base =
        inputs.baseUrl().or(catalogue.edition(nowhere.root())::baseUrl).or(look.settings()::host);
    return new Site(catalogue, base, inputs.today());
  }

  /** A theme, read. */
  private record Look(Theme files, JBakeSettings settings) {
    Pages pages(Site site) {
      return new Pages(
          files, new JBakeBaker(settings, files.templates(), site.baseUrl(), site.today()));
    }
  }
}
