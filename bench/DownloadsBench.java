import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.site.Artifact;
import vn.lantoa.campaign.site.Catalogue;
import vn.lantoa.campaign.site.Made;
import vn.lantoa.campaign.site.Site;
import vn.lantoa.downloads.Downloads;
import vn.lantoa.read.ContentReader;
import vn.lantoa.read.file.ContentRoot;

/**
 * Times what people take away from one locality but its kits: once as the first in its process, as
 * a build of one locality does, then again and again, as a build of many. Processor milliseconds of
 * the whole process, compiling and collecting included. Run it with bench/downloads.
 */
public final class DownloadsBench {
  private static final String LOCALITY = "2025/lang-son/ky-lua";
  private static final int ROUNDS = 40;
  private static final int WARM_UP = 20;

  public static void main(String[] args) throws Exception {
    LocalDate day = LocalDate.of(2025, 11, 20);
    Catalogue catalogue =
        new ContentReader(
                List.of(new ContentRoot(Path.of("content"), "content", false)),
                day,
                tasks -> tasks.forEach(Runnable::run))
            .read(LOCALITY)
            .value()
            .orElseThrow();
    Site site = new Site(catalogue, Optional.of(URI.create("https://example.gov.vn/")), day);
    Edition edition = catalogue.edition(site.root());
    Downloads downloads = new Downloads(site, false);
    double cold = time(downloads, edition);
    List<Double> warm = new ArrayList<>();
    for (int i = 0; i < WARM_UP + ROUNDS; i++) {
      double round = time(downloads, edition);
      if (i >= WARM_UP) {
        warm.add(round);
      }
    }
    warm.sort(null);
    System.out.printf("%-28s %10s%n", "downloads of one locality", "cpu ms");
    System.out.printf(Locale.ROOT, "%-28s %10.0f%n", "the first of a process", cold);
    System.out.printf(Locale.ROOT, "%-28s %10.1f%n", "later ones, median", warm.get(ROUNDS / 2));
  }

  private static double time(Downloads downloads, Edition edition) {
    List<Artifact> files = new ArrayList<>();
    long start = processor();
    downloads.make(edition, Made.NOTHING, files::add);
    double milliseconds = (processor() - start) / 1e6;
    if (files.size() < 30) {
      throw new IllegalStateException(files.size() + " files");
    }
    return milliseconds;
  }

  private static long processor() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
