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
import vn.lantoa.cli.terminal.PathOptions;
import vn.lantoa.problem.Outcome;
import vn.lantoa.problem.Problem;

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

  @Override
  protected Outcome<Inputs> inputs(String out, int jobs) {
    return inputs(path, out, !noSheets, jobs);
  }

  @Override
  protected Outcome<BuildSummary> make(Inputs inputs, Progress progress) throws IOException {
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
   * @throws PartsFailed where the content is not to blame
   */
  private List<Problem> told(List<PartResult> results, int count) {
    List<Problem> errors = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    for (PartResult part : results) {
      String name = part.index() + "/" + count;
      if (part.fate() == PartResult.Fate.OUR_FAULT) {
        surroundings.err().println(name + ": " + part.fault().strip());
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
      throw new PartsFailed(faults);
    }
    return errors;
  }

  private static String places(List<SentProblem> problems) {
    return problems.stream()
        .map(problem -> problem.problem().source().toString())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** Parts that are not there, for which the content is not to blame. */
  static final class PartsFailed extends RuntimeException {
    PartsFailed(List<String> parts) {
      super(String.join(", ", parts));
    }
  }
}
