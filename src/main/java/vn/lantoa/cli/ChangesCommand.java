package vn.lantoa.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.lantoa.kept.SiteChanges;

/** {@code lantoa changes}: what to upload and to delete where an older site lies on a server. */
@Command(name = "changes", descriptionHeading = "%n")
final class ChangesCommand extends BaseCommand {
  @Parameters(index = "0", paramLabel = "OLD", descriptionKey = "changes-old")
  private String old = "";

  @Parameters(index = "1", paramLabel = "NEW", descriptionKey = "changes-new")
  private String now = "";

  @Option(names = "--uploads", descriptionKey = "changes-uploads")
  private boolean uploads;

  @Option(names = "--deletes", descriptionKey = "changes-deletes")
  private boolean deletes;

  ChangesCommand(Environment surroundings, CliMessages words) {
    super(surroundings, words);
  }

  @Override
  Optional<String> wrong() {
    return Stream.of(old, now)
        .filter(name -> PathOptions.isNoPath(name) || !Files.isDirectory(folder(name)))
        .findFirst()
        .map(name -> words.text("changes.no-folder", name));
  }

  private Path folder(String name) {
    return PathOptions.resolve(surroundings.folder(), name);
  }

  @Override
  int run() throws IOException {
    SiteChanges changes = SiteChanges.between(folder(old), folder(now));
    boolean all = uploads == deletes;
    print(all || uploads, all ? "+ " : "", changes.uploads());
    print(all || deletes, all ? "- " : "", changes.deletes());
    surroundings
        .err()
        .println(words.text("changes.done", changes.uploads().size(), changes.deletes().size()));
    return Cli.PUBLISHED;
  }

  private void print(boolean wanted, String sign, List<String> paths) {
    if (wanted) {
      paths.forEach(path -> surroundings.out().println(sign + path));
    }
  }
}
