package vn.lantoa.cli.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.lantoa.cli.terminal.CliMessages;
import vn.lantoa.cli.terminal.Environment;
import vn.lantoa.cli.terminal.ExitCode;
import vn.lantoa.cli.terminal.PathOptions;
import vn.lantoa.renew.layer.LayerChange;
import vn.lantoa.renew.layer.LayerWords;
import vn.lantoa.renew.layer.NationLayer;

/** {@code lantoa update}: what this program's content changes for who used an older one. */
@Command(name = "update", descriptionHeading = "%n")
public final class UpdateCommand implements Callable<Integer> {
  private static final String CONTENT = "content";

  private final Environment surroundings;
  private final CliMessages words;

  @Option(names = "--from", paramLabel = "OLD", descriptionKey = "update-from")
  private Optional<String> from = Optional.empty();

  @Option(names = "--content", paramLabel = "DIR", descriptionKey = "year-content")
  private String content = CONTENT;

  @Option(names = "--keep", descriptionKey = "update-keep")
  private boolean keep;

  public UpdateCommand(Environment surroundings, CliMessages words) {
    this.surroundings = surroundings;
    this.words = words;
  }

  @Override
  public Integer call() throws IOException {
    if (PathOptions.isNoPath(content) || PathOptions.isNoPath(from.orElse(""))) {
      return refused(words.text("wrong", content + " " + from.orElse("")));
    }
    Path lent = surroundings.home().resolve(CONTENT);
    Path mine = PathOptions.resolve(surroundings.folder(), content);
    if (!Files.isDirectory(lent)) {
      return refused(words.text("update.no-layer", surroundings.shown(lent)));
    }
    NationLayer now = NationLayer.read(lent);
    Optional<NationLayer> old;
    if (from.isPresent()) {
      Path program = PathOptions.resolve(surroundings.folder(), from.get()).resolve(CONTENT);
      if (!Files.isDirectory(program)) {
        return refused(words.text("update.no-layer", surroundings.shown(program)));
      }
      old = Optional.of(NationLayer.read(program));
    } else {
      old = NationLayer.seen(mine);
    }
    if (old.isEmpty()) {
      surroundings.out().println(words.text("update.first"));
    } else {
      tell(LayerChange.between(old.get(), now, mine));
    }
    if (!keep && from.isEmpty()) {
      now.see(mine);
    }
    return ExitCode.DONE;
  }

  private int refused(String why) {
    surroundings.err().println("lantoa: error: " + why);
    return ExitCode.USAGE;
  }

  private void tell(List<LayerChange> changes) {
    if (changes.isEmpty()) {
      surroundings.out().println(words.text("update.nothing"));
      return;
    }
    LayerWords told = new LayerWords(words.locale());
    String subject = "";
    for (LayerChange change : changes) {
      if (!told.subject(change).equals(subject)) {
        subject = told.subject(change);
        surroundings.out().println(subject);
      }
      surroundings.out().println("  " + told.told(change));
      for (String file : change.mine()) {
        surroundings.out().println("    " + told.standsIn(content + "/" + file));
      }
    }
  }
}
