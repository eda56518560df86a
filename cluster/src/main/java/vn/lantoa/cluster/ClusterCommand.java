package vn.lantoa.cluster;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.lantoa.build.BuildSummary;
import vn.lantoa.build.Inputs;
import vn.lantoa.build.Parts;
import vn.lantoa.build.Progress;
import vn.lantoa.cli.MakingCommand;
import vn.lantoa.cli.terminal.CliMessages;
import vn.lantoa.cli.terminal.Environment;
import vn.lantoa.cli.terminal.ExitCode;
import vn.lantoa.cli.terminal.PathOptions;
import vn.lantoa.cli.terminal.ProblemPrinter.Format;
import vn.lantoa.cli.terminal.RealPath;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Outcome;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;

/**
 * {@code build} on a cluster: its machines make the parts, this one puts them together and
 * publishes them.
 */
@Command(name = "build", descriptionHeading = "%n")
final class ClusterCommand extends MakingCommand {
  /** Large enough that a task costs little, small enough that all machines end together. */
  private static final int EDITIONS_OF_A_PART = 16;

  @Parameters(arity = "0..1", paramLabel = "PATH", descriptionKey = "path")
  private String path = "";

  @Option(names = "--no-sheets", descriptionKey = "no-sheets")
  private boolean noSheets;

  @Option(names = "--no-cache", descriptionKey = "no-cache")
  private boolean noCache;

  @Option(
      names = "--settings",
      required = true,
      paramLabel = "FILE",
      description =
          "Tệp thiết lập của cụm máy, có mã bí mật. (The cluster's settings, with its secret.)")
  private String settings = "";

  @Option(
      names = "--master",
      required = true,
      paramLabel = "spark://ADDRESS:PORT",
      description = "Địa chỉ của máy điều phối. (Where the master is.)")
  private URI master = URI.create("");

  @Option(
      names = "--parts",
      required = true,
      paramLabel = "DIR",
      description =
          "Thư mục mà mọi máy đều thấy, để các phần của trang web; giữ lại cho lần sau. (A folder"
              + " that all machines see, for the parts of the site; keep it for the next build.)")
  private String parts = "";

  @Option(
      names = "--editions",
      paramLabel = "N",
      description = "Số xã trong một phần, mặc định 16. (Communes in a part, 16 by default.)")
  private int editions = EDITIONS_OF_A_PART;

  @Option(
      names = "--memory",
      paramLabel = "SIZE",
      description =
          "Bộ nhớ của mỗi máy cho việc này, mặc định 1g. (Memory on each machine, 1g by default.)")
  private String memory = "1g";

  ClusterCommand(Environment surroundings, CliMessages words) {
    super(surroundings, words);
  }

  @Override
  protected Optional<String> wrong() {
    return Stream.of(path, settings, parts)
        .filter(PathOptions::isNoPath)
        .findFirst()
        .or(() -> editions < 1 ? Optional.of("--editions " + editions) : Optional.empty())
        .or(() -> isSpark(master) ? Optional.empty() : Optional.of("--master " + master))
        .or(() -> isSize(memory) ? Optional.empty() : Optional.of("--memory " + memory))
        .or(super::wrong);
  }

  private static boolean isSpark(URI typed) {
    return "spark".equals(typed.getScheme()) && typed.getHost() != null && typed.getPort() > 0;
  }

  private static boolean isSize(String typed) {
    return typed.matches("[1-9]\\d{0,5}[mg]");
  }

  /** Parts must lie apart from what they are made from, and from the site, which is replaced. */
  @Override
  protected Outcome<Inputs> inputs(String out, int jobs) {
    return inputs(path, parts, !noSheets, jobs)
        .then(this::apart)
        .then(there -> inputs(path, out, !noSheets, jobs))
        .then(whole -> Outcome.of(whole, overlap(whole)));
  }

  private List<Problem> overlap(Inputs whole) {
    Path site = RealPath.of(whole.out());
    Path here = RealPath.of(PathOptions.resolve(surroundings.folder(), parts));
    return site.startsWith(here) || here.startsWith(site)
        ? List.of(Problem.of(Mistake.OUTPUT_IN_CONTENT, Source.command(), whole.outName(), parts))
        : List.of();
  }

  /** The end without a site, where the content is not to blame, in words of its own. */
  @Override
  protected int run() throws IOException {
    try {
      return super.run();
    } catch (NotMade e) {
      surroundings.err().println("lantoa: error: " + e.getMessage());
      if (surroundings.environment().containsKey("LANTOA_DEBUG")) {
        e.printStackTrace(surroundings.err());
      }
      return ExitCode.OUR_FAULT;
    }
  }

  @Override
  protected Outcome<BuildSummary> make(Inputs typed, Progress progress) throws IOException {
    Inputs inputs = noCache ? typed.fresh() : typed;
    progress.starts(Progress.Phase.READ);
    int count = Math.max(1, -Math.floorDiv(-new Parts(inputs, inputs.out()).editions(), editions));
    Path folder = PathOptions.resolve(surroundings.folder(), parts);
    Files.createDirectories(folder);
    Order order = Order.of(inputs, folder, count);

    progress.starts(Progress.Phase.RENDER);
    Path known = PathOptions.resolve(surroundings.folder(), settings);
    List<PartResult> results =
        new Cluster(master, known, memory).make(order, done -> progress.advances(done, count));
    List<Problem> errors = told(results, count);
    if (!errors.isEmpty()) {
      return Outcome.failed(errors);
    }
    return Parts.merge(inputs, folders(order), progress);
  }

  /** By the names that messages have for them. */
  private Map<String, Path> folders(Order order) {
    return IntStream.rangeClosed(1, order.count())
        .mapToObj(order::part)
        .collect(
            Collectors.toMap(
                surroundings::shown, part -> part, (one, other) -> one, LinkedHashMap::new));
  }

  /**
   * Tells what became of the parts.
   *
   * @return errors that keep parts from being made; those of single localities do not
   * @throws NotMade where the content is not to blame
   */
  private List<Problem> told(List<PartResult> results, int count) {
    List<Problem> errors = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    for (PartResult part : results) {
      String name = part.index() + "/" + count;
      if (part.fate() == PartResult.Fate.OUR_FAULT) {
        surroundings.err().println(name + ": " + part.fault().strip());
        tell(part.problems().stream().map(SentProblem::problem).toList(), Format.text);
        faults.add(name);
      } else if (!part.problems().isEmpty()) {
        surroundings.err().println(name + ": " + places(part.problems()));
      }
      if (part.fate() == PartResult.Fate.BAD_CONTENT) {
        part.problems().forEach(problem -> errors.add(problem.problem()));
      }
    }
    Map<PartResult.Fate, Long> fates =
        results.stream().collect(Collectors.groupingBy(PartResult::fate, Collectors.counting()));
    surroundings
        .err()
        .printf(
            "%d phần: dựng %d, giữ nguyên %d. (%1$d parts: %2$d made, %3$d kept.)%n",
            count,
            fates.getOrDefault(PartResult.Fate.MADE, 0L),
            fates.getOrDefault(PartResult.Fate.KEPT, 0L));
    if (!faults.isEmpty()) {
      throw new NotMade(
          "chưa dựng được các phần nêu ở trên; chạy lại thì chỉ dựng phần còn thiếu. (Not made: "
              + String.join(", ", faults)
              + ". The next build makes these alone.)");
    }
    return errors;
  }

  private static String places(List<SentProblem> problems) {
    return problems.stream()
        .map(problem -> problem.problem().source().toString())
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
