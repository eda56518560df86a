package vn.lantoa.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import vn.lantoa.build.Build;
import vn.lantoa.read.file.ContentRoot;

/** {@code lantoa build}: publishes, and may take something down before. */
final class BuildCommand extends SiteCommand {
  @Option(names = "--take-down", paramLabel = "FILE", descriptionKey = "take-down")
  private List<String> takenDown = new ArrayList<>();

  BuildCommand(Environment surroundings, CliMessages words) {
    super(surroundings, words, Build::publish);
  }

  @Override
  Optional<String> wrong() {
    return super.wrong()
        .or(
            () ->
                takenDown.stream()
                    .filter(typed -> !PathOptions.isNoPath(typed) && file(typed).isEmpty())
                    .map(typed -> "--take-down " + typed)
                    .findFirst());
  }

  @Override
  int run() {
    for (String typed : takenDown) {
      mark(file(typed).orElseThrow());
    }
    return super.run();
  }

  private void mark(Path file) {
    try {
      String shown = surroundings.shown(file);
      boolean marked = TakeDown.mark(file, surroundings.today());
      surroundings.err().println(words.text(marked ? "taken-down" : "not-taken-down", shown));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** In a folder of the user's: the program's own are not to be written to. */
  private Optional<Path> file(String typed) {
    List<Path> roots =
        places.content(surroundings).stream()
            .filter(root -> !root.lent())
            .map(ContentRoot::folder)
            .toList();
    return TakeDown.file(typed, surroundings.folder(), roots);
  }
}
