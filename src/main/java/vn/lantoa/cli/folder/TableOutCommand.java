package vn.lantoa.cli.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.lantoa.cli.terminal.BaseCommand;
import vn.lantoa.cli.terminal.CliMessages;
import vn.lantoa.cli.terminal.Environment;
import vn.lantoa.cli.terminal.ExitCode;
import vn.lantoa.cli.terminal.PathOptions;
import vn.lantoa.cli.terminal.ProblemPrinter;
import vn.lantoa.edit.ContentStore;
import vn.lantoa.publish.SingleFile;
import vn.lantoa.read.file.ContentRoot;
import vn.lantoa.table.TableOut;

/** {@code lantoa table out}: writes the communes as a table. */
@Command(name = "out", descriptionHeading = "%n")
final class TableOutCommand extends BaseCommand {
  @Parameters(index = "0", arity = "1", paramLabel = "FILE", descriptionKey = "table-out-file")
  private String file = "";

  @Parameters(index = "1", arity = "0..1", paramLabel = "PATH", descriptionKey = "table-path")
  private String path = "";

  @Option(names = "--all", descriptionKey = "table-all")
  private boolean all;

  @Option(names = "--over", descriptionKey = "table-out-over")
  private boolean over;

  TableOutCommand(Environment surroundings, CliMessages words) {
    super(surroundings, words);
  }

  @Override
  protected Optional<String> wrong() {
    boolean usable =
        !PathOptions.isNoPath(file) && file.toLowerCase(Locale.ROOT).matches(".*\\.(xlsx|csv)");
    return usable
        ? Stream.of(path).filter(PathOptions::isNoPath).findFirst()
        : Optional.of(file + " (.xlsx, .csv)");
  }

  @Override
  protected int run() throws IOException {
    try {
      return write();
    } catch (InitCommand.Refusal e) {
      surroundings.err().println("lantoa: error: " + e.told());
      return ExitCode.USAGE;
    }
  }

  private int write() throws IOException, InitCommand.Refusal {
    Path out = PathOptions.resolve(surroundings.folder(), file);
    if (!over && Files.exists(out, LinkOption.NOFOLLOW_LINKS)) {
      throw new InitCommand.Refusal(words.text("table.there", file));
    }
    ContentStore store = ContentStore.of(places.own(surroundings));
    String scope = path.isEmpty() ? TableOut.usualPath(store) : places.edition(path);
    List<Path> roots = places.content(surroundings).stream().map(ContentRoot::folder).toList();
    TableOut table = TableOut.of(store, scope, roots, MapFile.read(surroundings, words), all);
    if (table.size() == 0) {
      String key = table.withoutFolder().isEmpty() ? "table.nobody" : "table.nobody-yet";
      throw new InitCommand.Refusal(words.text(key, scope.isEmpty() ? "content" : scope));
    }
    int exitCode =
        tell(
            SingleFile.write(out, file, table.bytes(file, surroundings.today())).problems(),
            ProblemPrinter.Format.text);
    if (exitCode == ExitCode.DONE) {
      surroundings.out().println(words.text("table.written", file, table.size(), scope));
      int others = table.withoutFolder().size();
      if (!all && others > 0) {
        surroundings.out().println(words.text("table.others", others));
      }
    }
    return exitCode;
  }
}
