package vn.lantoa.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.lantoa.cli.terminal.CliMessages;
import vn.lantoa.cli.terminal.Environment;
import vn.lantoa.cli.terminal.ExitCode;
import vn.lantoa.cli.terminal.PathOptions;
import vn.lantoa.kept.EarlierSite;
import vn.lantoa.kept.SiteChanges;

/**
 * {@code lantoa changes}: what to upload and to delete where an older site lies on a server. It
 * reads no content.
 */
@Command(name = "changes", descriptionHeading = "%n")
final class ChangesCommand implements Callable<Integer> {
  /** Of every site that was built; one that was fetched back may lack it. */
  private static final String FINISHED = EarlierSite.HIDDEN + "/" + EarlierSite.MANIFEST;

  private final Environment surroundings;
  private final CliMessages words;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "OLD", descriptionKey = "changes-old")
  private String old = "";

  @Parameters(index = "1", paramLabel = "NEW", descriptionKey = "changes-new")
  private String now = "";

  @Option(names = "--uploads", descriptionKey = "changes-uploads")
  private boolean uploads;

  @Option(names = "--deletes", descriptionKey = "changes-deletes")
  private boolean deletes;

  ChangesCommand(Environment surroundings, CliMessages words) {
    this.surroundings = surroundings;
    this.words = words;
  }

  private Path folder(String name) {
    return PathOptions.resolve(surroundings.folder(), name);
  }

  private void demand(boolean isThere, String key, String name) {
    if (!isThere) {
      String wrong = words.text(key, name);
      throw new ParameterException(spec.commandLine(), wrong, null, wrong);
    }
  }

  private boolean isFolder(String name) {
    return !PathOptions.isNoPath(name) && Files.isDirectory(folder(name));
  }

  /** Whoever names another folder would be told to delete all that is on the server. */
  private boolean isFinished(String name) {
    return Files.isRegularFile(folder(name).resolve(FINISHED));
  }

  @Override
  public Integer call() throws IOException {
    Stream.of(old, now).forEach(name -> demand(isFolder(name), "changes.no-folder", name));
    demand(isFinished(now), "changes.no-site", now);
    SiteChanges changes = SiteChanges.between(folder(old), folder(now));
    boolean all = uploads == deletes;
    print(all || uploads, all ? "+ " : "", changes.uploads());
    print(all || deletes, all ? "- " : "", changes.deletes());
    surroundings
        .err()
        .println(words.text("changes.done", changes.uploads().size(), changes.deletes().size()));
    return ExitCode.DONE;
  }

  private void print(boolean wanted, String sign, List<String> paths) {
    if (wanted) {
      paths.forEach(path -> surroundings.out().println(sign + path));
    }
  }
}
