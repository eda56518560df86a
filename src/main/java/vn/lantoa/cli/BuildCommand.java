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
                    .filter(PathOptions::isNoPath)
                    .map(typed -> "--take-down " + typed)
                    .findFirst());
  }

  /** The line first, then the site: only both together take something down. */
  @Override
  int run() {
    try {
      List<Path> marked = new ArrayList<>();
      for (String typed : takenDown) {
        List<Path> files = TakeDown.files(typed, surroundings.folder(), roots());
        if (files.isEmpty()) {
          return refused("take-down.none", typed);
        }
        if (files.stream().noneMatch(this::isPublished)) {
          return refused("take-down.elsewhere", surroundings.shown(files.get(0)));
        }
        for (Path file : files) {
          if (!TakeDown.mark(file, surroundings.today())) {
            return refused("take-down.not", surroundings.shown(file));
          }
          marked.add(file);
        }
      }
      return published(marked);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int published(List<Path> marked) throws IOException {
    int exitCode = super.run();
    String shown = String.join(", ", marked.stream().map(surroundings::shown).toList());
    if (!marked.isEmpty()) {
      tell(exitCode == Cli.PUBLISHED ? "take-down.done" : "take-down.failed", shown);
      List<String> still = TakeDown.stillShown(marked, roots());
      if (exitCode == Cli.PUBLISHED && !still.isEmpty()) {
        tell("take-down.still", String.join(", ", still));
      }
    }
    return exitCode;
  }

  /** Whether what is built now has it, so that it is gone from there. */
  private boolean isPublished(Path file) {
    String built = places.edition(path());
    return roots().stream()
        .filter(file::startsWith)
        .map(root -> root.relativize(file).toString().replace('\\', '/'))
        .anyMatch(
            below ->
                (below + "/").startsWith(built + "/") || built.isEmpty() || above(below, built));
  }

  /** Whether a folder above what is built holds it. */
  private static boolean above(String file, String built) {
    return TakeDown.MAKERS.stream()
        .filter(maker -> file.endsWith("/" + maker))
        .anyMatch(maker -> built.startsWith(file.substring(0, file.length() - maker.length())));
  }

  private int refused(String key, String shown) {
    tell(key, shown);
    return Cli.USAGE;
  }

  private void tell(String key, String shown) {
    surroundings.err().println(words.text(key, shown));
  }

  /** The folders of the user's: the program's own are not to be written to. */
  private List<Path> roots() {
    return places.content(surroundings).stream()
        .filter(root -> !root.lent())
        .map(ContentRoot::folder)
        .map(folder -> folder.toAbsolutePath().normalize())
        .toList();
  }
}
