package vn.lantoa.cli.folder;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.lantoa.cli.terminal.CliMessages;
import vn.lantoa.cli.terminal.Environment;
import vn.lantoa.cli.terminal.ExitCode;

/** {@code lantoa table}: the communes of a province as a table. */
@Command(name = "table", descriptionHeading = "%n", synopsisSubcommandLabel = "(out | in | lacks)")
public final class TableCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  private TableCommand() {}

  /** With its commands. */
  public static CommandLine of(Environment surroundings, CliMessages words) {
    return new CommandLine(new TableCommand())
        .addSubcommand(new TableOutCommand(surroundings, words))
        .addSubcommand(new TableInCommand(surroundings, words))
        .addSubcommand(new TableLacksCommand(surroundings, words));
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return ExitCode.USAGE;
  }
}
