package vn.lantoa.cli.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.lantoa.cli.terminal.BaseCommand;
import vn.lantoa.cli.terminal.CliMessages;
import vn.lantoa.cli.terminal.Environment;
import vn.lantoa.cli.terminal.ExitCode;
import vn.lantoa.cli.terminal.PathOptions;
import vn.lantoa.edit.ContentStore;
import vn.lantoa.read.file.ContentRoot;
import vn.lantoa.table.Lack;
import vn.lantoa.table.TableOut;

/** {@code lantoa table lacks}: a short list of what is missing where, to be sent around. */
@Command(name = "lacks", descriptionHeading = "%n")
final class TableLacksCommand extends BaseCommand {
  @Parameters(arity = "0..1", paramLabel = "PATH", descriptionKey = "table-path")
  private String path = "";

  TableLacksCommand(Environment surroundings, CliMessages words) {
    super(surroundings, words);
  }

  @Override
  protected Optional<String> wrong() {
    return Stream.of(path).filter(PathOptions::isNoPath).findFirst();
  }

  @Override
  protected int run() throws IOException {
    try {
      return list();
    } catch (InitCommand.Refusal e) {
      surroundings.err().println("lantoa: error: " + e.told());
      return ExitCode.USAGE;
    }
  }

  private int list() throws IOException, InitCommand.Refusal {
    ContentStore store = ContentStore.of(places.own(surroundings));
    String scope = path.isEmpty() ? TableOut.usualPath(store) : places.edition(path);
    List<Path> roots = places.content(surroundings).stream().map(ContentRoot::folder).toList();
    TableOut table = TableOut.of(store, scope, roots, MapFile.read(surroundings, words), false);
    if (table.size() == 0 && table.withoutFolder().isEmpty()) {
      throw new InitCommand.Refusal(
          words.text("table.nobody", scope.isEmpty() ? "content" : scope));
    }
    Map<Lack, List<String>> lacks = table.lacks();
    surroundings.out().println(words.text("table.lacks", scope, table.size()));
    lacks.forEach(
        (lack, names) ->
            surroundings
                .out()
                .println(
                    words.text(
                        "table.lack." + lack.name().toLowerCase(Locale.ROOT),
                        names.size(),
                        String.join(", ", names))));
    if (lacks.isEmpty()) {
      surroundings.out().println(words.text("table.lack.none"));
    }
    return ExitCode.DONE;
  }
}
