package vn.lantoa.build;

import java.io.IOException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Entry;
import vn.lantoa.campaign.print.Sheet;
import vn.lantoa.campaign.site.Artifact;
import vn.lantoa.campaign.site.Catalogue;
import vn.lantoa.campaign.site.PageKind;
import vn.lantoa.campaign.site.Site;
import vn.lantoa.check.SiteCheck;
import vn.lantoa.jbake.JBakeBaker;
import vn.lantoa.pages.Pages;
import vn.lantoa.pages.template.Templates;
import vn.lantoa.pages.theme.Theme;
import vn.lantoa.problem.Outcome;
import vn.lantoa.problem.Problem;
import vn.lantoa.publish.Destination;
import vn.lantoa.publish.Publisher;
import vn.lantoa.read.ContentReader;

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

  private Publisher publisher() {
    return new Publisher(inputs.out(), inputs.outName());
  }

  /** What is wrong with the content and with the theme is told in one run. */
  private Outcome<BuildSummary> make(Supplier<Outcome<? extends Destination>> opened)
      throws IOException {
    Outcome<Catalogue> content = read();
    Outcome<Theme> theme = Theme.read(inputs.theme(), inputs.assets());
    return content.with(
        theme,
        (catalogue, look) ->
            opened
                .get()
                .then(
                    destination -> {
                      try (destination) {
                        return make(site(catalogue), look, destination);
                      }
                    }));
  }

  private Outcome<Catalogue> read() throws IOException {
    progress.starts(Progress.Step.READ);
    return new ContentReader(inputs.content(), inputs.contentName(), inputs.today(), inputs.jobs())
        .read(inputs.path());
  }

  private Outcome<BuildSummary> make(Site site, Theme theme, Destination destination) {
    progress.starts(Progress.Step.RENDER);
    Pages pages =
        new Pages(theme, new JBakeBaker(theme.templates(), inputs.theme().resolve("templates")));
    Printing printing = new Printing(inputs, site);
    SiteCheck check = new SiteCheck(site);
    AtomicLong made = new AtomicLong();
    Queue<Problem> problems = new ConcurrentLinkedQueue<>();

    Consumer<Supplier<List<Artifact>>> web =
        part -> {
          try {
            part.get().forEach(destination::write);
          } catch (Templates.BrokenTemplate e) {
            problems.addAll(e.problems());
          }
        };
    web.accept(
        () -> {
          List<Artifact> shared = pages.shared(site);
          check.inspect(shared);
          return shared;
        });
    List<Entry> entries = site.catalogue().entries();
    Consumer<Artifact> out =
        file -> {
          check.inspect(List.of(file));
          destination.write(file);
        };
    ThreadPool workers = new ThreadPool(inputs.jobs());
    workers.forEach(
        entries,
        progress::advances,
        entry -> {
          Edition edition = site.catalogue().edition(entry);
          Outcome<List<Sheet>> printed = printing.print(edition, out);
          problems.addAll(printed.problems());
          List<Sheet> sheets = printed.value().orElse(List.of());
          Runnable screen =
              () ->
                  web.accept(
                      () -> {
                        List<Artifact> artifacts = pages.render(site, edition, sheets);
                        check.inspect(edition, artifacts);
                        return artifacts;
                      });
          Runnable paper = () -> printing.jobSheet(edition, sheets).ifPresent(out);
          workers.together(sheets.isEmpty() ? List.of(screen) : List.of(screen, paper));
          made.addAndGet(PageKind.pagesOf(edition).size());
        });

    return Outcome.of(destination, List.copyOf(problems))
        .then(done -> check.finish(new RenderTracer(site, pages, printing, inputs.theme())))
        .then(
            checked -> {
              if (destination.isPublic()) {
                progress.starts(Progress.Step.PUBLISH);
              }
              return destination.publish(checked);
            })
        .then(
            done ->
                Outcome.of(
                    new BuildSummary(entries.size(), made.get(), done.files(), done.bytes()),
                    List.of()));
  }

  /** The address on the command line goes before the one that the newest campaign names. */
  private Site site(Catalogue catalogue) {
    Site nowhere = new Site(catalogue, inputs.baseUrl(), inputs.today());
    return inputs.baseUrl().isPresent()
        ? nowhere
        : new Site(catalogue, catalogue.edition(nowhere.root()).baseUrl(), inputs.today());
  }
}
