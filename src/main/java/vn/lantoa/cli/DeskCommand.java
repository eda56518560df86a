package vn.lantoa.cli;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.lantoa.cli.terminal.BaseCommand;
import vn.lantoa.cli.terminal.CliMessages;
import vn.lantoa.cli.terminal.Environment;
import vn.lantoa.cli.terminal.ExitCode;
import vn.lantoa.cli.terminal.RealPath;
import vn.lantoa.desk.DeskServer;
import vn.lantoa.desk.office.Office;
import vn.lantoa.edit.ContentStore;
import vn.lantoa.problem.Problem;
import vn.lantoa.text.Slug;

/** {@code lantoa desk}: the officer's web page on this machine. */
@Command(name = "desk", descriptionHeading = "%n")
final class DeskCommand extends BaseCommand {
  private static final int LAST_PORT = 65_535;
  private static final String HERS = "Lan Toa";

  /** What the desk makes; a build writes its one site to another folder, which is its alone. */
  static final String SITES = "trang-web";

  @Option(names = "--port", paramLabel = "N", descriptionKey = "desk-port")
  private int port;

  DeskCommand(Environment surroundings, CliMessages words) {
    super(surroundings, words);
  }

  @Override
  protected Optional<String> wrong() {
    return port < 0 || port > LAST_PORT
        ? Optional.of("--port " + port + " (0–" + LAST_PORT + ")")
        : Optional.empty();
  }

  @Override
  protected int run() throws IOException {
    Environment desk = desk();
    Path content = places.own(desk);
    ContentStore store = ContentStore.of(content);
    store.settle();
    Office office =
        new Office(
            store,
            edition ->
                inputs(
                    desk,
                    edition,
                    site(content, edition),
                    true,
                    Math.min(CORES, SiteCommand.MOST_JOBS)),
            this::shown,
            surroundings.home(),
            surroundings.today(),
            surroundings.clock());
    try (DeskServer server = DeskServer.open(port, office, words.locale(), this::failed)) {
      surroundings.out().println(words.text("desk.folder", content));
      surroundings.out().println(words.text("desk.address", server.address()));
      surroundings.ending().first(server::close);
      server.await();
      return ExitCode.DONE;
    } catch (BindException e) {
      surroundings.err().println("lantoa: error: " + words.text("serve.taken", port));
      return ExitCode.USAGE;
    }
  }

  /** Each edition has a site of its own. */
  private static String site(Path content, String edition) {
    return content.resolveSibling(SITES).resolve(Slug.of(edition)).toString();
  }

  /**
   * Where the desk works. A double click starts it in the program's own folder, which a newer
   * program replaces: what she writes goes to a folder of hers.
   */
  private Environment desk() {
    boolean elsewhere =
        places.isContentNamed()
            || !RealPath.of(surroundings.folder()).equals(RealPath.of(surroundings.home()));
    Map<String, String> variables = surroundings.environment();
    Optional<String> home =
        Optional.ofNullable(variables.get("USERPROFILE"))
            .or(() -> Optional.ofNullable(variables.get("HOME")));
    return elsewhere || home.isEmpty()
        ? surroundings
        : surroundings.in(Path.of(home.get()).resolve(HERS));
  }

  private Problem shown(Problem problem) {
    Path file = Path.of(problem.source().file());
    Path lent = surroundings.home().resolve("content");
    String named =
        file.startsWith(lent)
            ? words.text("desk.lent") + "/" + lent.relativize(file).toString().replace('\\', '/')
            : surroundings.shown(file);
    String there = lent.toString().replace('\\', '/') + "/";
    return new Problem(
        problem.mistake(),
        problem.source().in(named),
        problem.arguments().stream()
            .map(words -> isLent(words, there) ? this.words.text("desk.lent") : words)
            .toList());
  }

  /** Whether words lead to a file that comes with the program, which nobody mends at the desk. */
  private static boolean isLent(String argument, String there) {
    return argument.replace('\\', '/').startsWith(there);
  }

  private void failed(Throwable fault) {
    surroundings.err().println("lantoa: error: " + words.text("our-fault", String.valueOf(fault)));
    if (surroundings.environment().containsKey("LANTOA_DEBUG")) {
      fault.printStackTrace(surroundings.err());
    }
  }
}
