package vn.lantoa.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.lantoa.build.BuildSummary;
import vn.lantoa.build.Inputs;
import vn.lantoa.build.Parts;
import vn.lantoa.build.Progress;
import vn.lantoa.cli.terminal.CliMessages;
import vn.lantoa.cli.terminal.Environment;
import vn.lantoa.cli.terminal.PathOptions;
import vn.lantoa.problem.Outcome;

/** {@code lantoa merge}: puts the parts of a site together and publishes it. */
@Command(name = "merge", descriptionHeading = "%n")
final class MergeCommand extends MakingCommand {
  @Parameters(arity = "1..*", paramLabel = "PART", descriptionKey = "merge-parts")
  private List<String> parts = new ArrayList<>();

  MergeCommand(Environment surroundings, CliMessages words) {
    super(surroundings, words);
  }

  @Override
  protected Optional<String> wrong() {
    return parts.stream().filter(PathOptions::isNoPath).findFirst().or(super::wrong);
  }

  @Override
  protected Outcome<Inputs> inputs(String out, int jobs) {
    return inputs("", out, true, jobs);
  }

  @Override
  protected Outcome<BuildSummary> make(Inputs inputs, Progress progress) throws IOException {
    Map<String, Path> folders = new LinkedHashMap<>();
    for (String typed : parts) {
      folders.put(typed, PathOptions.resolve(surroundings.folder(), typed));
    }
    return Parts.merge(inputs, folders, progress);
  }
}
