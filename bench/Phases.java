
import vn.lantoa.read.file.ContentRoot;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.lantoa.campaign.site.Artifact;
import vn.lantoa.campaign.site.Catalogue;
import vn.lantoa.campaign.site.Made;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Entry;
import vn.lantoa.campaign.site.PageKind;
import vn.lantoa.campaign.site.Site;
import vn.lantoa.check.SiteCheck;
import vn.lantoa.check.Tracer;
import vn.lantoa.read.ContentReader;
import vn.lantoa.jbake.JBakeBaker;
import vn.lantoa.kept.EarlierSite;
import vn.lantoa.jbake.JBakeSettings;
import vn.lantoa.pages.template.Baker;
import vn.lantoa.pages.DirectBaker;
import vn.lantoa.pages.Pages;
import vn.lantoa.pages.theme.Theme;
import vn.lantoa.problem.Source;
import vn.lantoa.publish.Publisher;
import vn.lantoa.publish.Stage;

/**
 * Where the time of a build goes: the same steps as in the program's own Build, in one thread, each
 * with the processor time that the whole process took for it, compiling and collecting included.
 */
public final class Phases {
  /** Passes after the first, of which each baker has half. */
  private static final int WARM = 6;

  private static final Path THEME = Path.of("themes/lan-toa");
  private static final Optional<URI> BASE = Optional.of(URI.create("https://example.gov.vn/"));
  private static final LocalDate TODAY = LocalDate.of(2025, 11, 20);

  /** The content is right: nobody asks where a fault comes from. */
  private static final Tracer UNTRACED =
      new Tracer() {
        @Override
        public Optional<Traced> trace(String path) {
          return Optional.empty();
        }

        @Override
        public Source owner(String path) {
          return Source.of(path);
        }
      };

  private enum Phase {
    READING,
    RESOLVING,
    RENDERING,
    CHECKING,
    WRITING
  }

  private final Path content;
  private final Path out;
  private final OperatingSystemMXBean system =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private long clock;
  private int pages;

  private Phases(Path content, Path out) {
    this.content = content;
    this.out = out;
  }

  public static void main(String[] args) throws Exception {
    Path scratch = Files.createTempDirectory("lantoa-phases");
    try {
      Path content = scratch.resolve("content");
      new MadeUpContent(content).write(Integer.parseInt(args[0]));
      new Phases(content, scratch.resolve("site")).run();
    } finally {
      Bench.delete(scratch);
    }
  }

  private void run() throws Exception {
    Map<Phase, Long> cold = build(true);
    List<Map<Phase, Long>> jbake = new ArrayList<>();
    List<Map<Phase, Long>> direct = new ArrayList<>();
    for (int i = 0; i < WARM; i++) {
      (i % 2 == 0 ? direct : jbake).add(build(i % 2 != 0));
    }
    double all = 0;
    for (Phase phase : Phase.values()) {
      all += median(jbake, phase);
    }
    System.out.printf("%nprocessor time of %,d pages in one thread%n", pages);
    System.out.printf("%-10s %8s %8s %10s %7s%n", "phase", "cold s", "warm s", "µs a page", "share");
    for (Phase phase : Phase.values()) {
      double warm = median(jbake, phase);
      row(phase.name().toLowerCase(Locale.ROOT), cold.get(phase) / 1e9, warm, warm / all);
    }
    row("all", cold.values().stream().mapToLong(Long::longValue).sum() / 1e9, all, 1);
    System.out.printf(
        Locale.ROOT,
        "rendering with JBake %.2f s, directly %.2f s%n",
        median(jbake, Phase.RENDERING),
        median(direct, Phase.RENDERING));
  }

  private void row(String name, double cold, double warm, double share) {
    System.out.printf(
        Locale.ROOT,
        "%-10s %8.2f %8.2f %10.0f %6.0f%%%n",
        name,
        cold,
        warm,
        warm * 1e6 / pages,
        share * 100);
  }

  private static double median(List<Map<Phase, Long>> runs, Phase phase) {
    return runs.stream().mapToLong(run -> run.get(phase)).sorted().skip(runs.size() / 2).findFirst().orElseThrow()
        / 1e9;
  }

  private Map<Phase, Long> build(boolean withJBake) throws Exception {
    Bench.delete(out);
    Map<Phase, Long> spent = new EnumMap<>(Phase.class);
    for (Phase phase : Phase.values()) {
      spent.put(phase, 0L);
    }
    pages = 0;
    lap();
    Catalogue catalogue =
        new ContentReader(List.of(new ContentRoot(content, "content", false)), TODAY, tasks -> tasks.forEach(Runnable::run)).read("").value().orElseThrow();
    Theme theme = Theme.read(THEME, Path.of("assets")).value().orElseThrow();
    JBakeSettings settings = JBakeSettings.read(THEME).value().orElseThrow();
    spent.merge(Phase.READING, lap(), Long::sum);
    Baker baker =
        withJBake
            ? new JBakeBaker(settings, theme.templates(), BASE, TODAY)
            : new DirectBaker(theme.templates());
    Site site = new Site(catalogue, BASE, TODAY);
    Pages web = new Pages(theme, baker);
    SiteCheck check = new SiteCheck(site);
    try (Stage stage = new Publisher(out, "site").open(EarlierSite.none()).value().orElseThrow()) {
      List<Artifact> shared = web.shared(site);
      spent.merge(Phase.RENDERING, lap(), Long::sum);
      check.inspect(shared);
      spent.merge(Phase.CHECKING, lap(), Long::sum);
      shared.forEach(stage::write);
      spent.merge(Phase.WRITING, lap(), Long::sum);
      for (Entry entry : catalogue.entries()) {
        Edition edition = catalogue.edition(entry);
        pages += PageKind.pagesOf(edition).size();
        spent.merge(Phase.RESOLVING, lap(), Long::sum);
        List<Artifact> artifacts = web.render(site, edition, Made.NOTHING);
        spent.merge(Phase.RENDERING, lap(), Long::sum);
        check.inspect(
            edition, artifacts, artifacts.stream().map(Artifact::path).collect(Collectors.toSet()));
        spent.merge(Phase.CHECKING, lap(), Long::sum);
        artifacts.forEach(stage::write);
        spent.merge(Phase.WRITING, lap(), Long::sum);
      }
      check.finish(UNTRACED, true).then(checked -> stage.publish(checked, out -> {})).value().orElseThrow();
      spent.merge(Phase.WRITING, lap(), Long::sum);
    }
    return spent;
  }

  /** The processor time since the last call, in nanoseconds. */
  private long lap() {
    long now = system.getProcessCpuTime();
    long spent = now - clock;
    clock = now;
    return spent;
  }
}
