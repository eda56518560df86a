package vn.lantoa.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.lantoa.cli.terminal.ExitCode;

/** {@code lantoa report}: what is done with reports. */
@Command(name = "report", descriptionHeading = "%n", synopsisSubcommandLabel = "(merge)")
final class ReportCommand implements java.util.concurrent.Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return ExitCode.USAGE;
  }
}
