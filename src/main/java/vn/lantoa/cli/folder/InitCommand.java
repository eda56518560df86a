package vn.lantoa.cli.folder;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.lantoa.begin.Beginning;
import vn.lantoa.begin.BeginningFiles;
import vn.lantoa.begin.FolderNames;
import vn.lantoa.begin.KnownYears;
import vn.lantoa.begin.NewFiles;
import vn.lantoa.cli.terminal.CliMessages;
import vn.lantoa.cli.terminal.Environment;
import vn.lantoa.cli.terminal.ExitCode;
import vn.lantoa.cli.terminal.PathOptions;
import vn.lantoa.cli.terminal.RealPath;
import vn.lantoa.country.AdministrativeMap;

/** {@code lantoa init}: begins a folder of content, by questions or by options. */
@Command(name = "init", descriptionHeading = "%n")
public final class InitCommand implements Callable<Integer> {
  private static final String CONTENT = "content";

  private final Environment surroundings;
  private final CliMessages words;
  @Mixin private final InitAnswers answers = new InitAnswers();

  @Parameters(index = "0", arity = "1", paramLabel = "FOLDER", descriptionKey = "init-folder")
  private String name = "";

  /** Why no folder was begun, in the user's words. */
  static final class Refusal extends Exception {
    private static final long serialVersionUID = 1;

    private final String told;

    Refusal(String told) {
      super(told);
      this.told = told;
    }

    String told() {
      return told;
    }
  }

  public InitCommand(Environment surroundings, CliMessages words) {
    this.surroundings = surroundings;
    this.words = words;
  }

  @Override
  public Integer call() {
    try {
      return begin(folder());
    } catch (Refusal e) {
      surroundings.err().println("lantoa: error: " + e.told());
      return ExitCode.USAGE;
    }
  }

  private Path folder() throws Refusal {
    if (PathOptions.isNoPath(name)) {
      throw new Refusal(words.text("wrong", name));
    }
    Path folder = PathOptions.resolve(surroundings.folder(), name);
    Path real = RealPath.of(folder);
    Path home = RealPath.of(surroundings.home());
    if (real.equals(home) || real.startsWith(home.resolve(CONTENT))) {
      throw new Refusal(words.text("init.program", name));
    }
    return folder;
  }

  private int begin(Path folder) throws Refusal {
    AdministrativeMap map = MapFile.read(surroundings, words);
    Beginning beginning = answered(map);
    int year = beginning.year();
    boolean known = KnownYears.has(surroundings.home().resolve(CONTENT), year);
    boolean yearThere = Files.exists(folder.resolve(CONTENT).resolve(Integer.toString(year)));
    BeginningFiles files = BeginningFiles.of(beginning, new FolderNames(map), known);
    try {
      NewFiles.Written done = NewFiles.write(folder, files);
      tell(done, files.edition(), year, yearThere);
      return ExitCode.DONE;
    } catch (FileAlreadyExistsException e) {
      throw new Refusal(words.text("init.there", String.valueOf(e.getMessage())));
    } catch (IOException e) {
      throw new Refusal(words.text("init.disk", name, String.valueOf(e)));
    }
  }

  private Beginning answered(AdministrativeMap map) throws Refusal {
    try {
      return answers.beginning(map, surroundings, words);
    } catch (DateTimeException e) {
      throw new Refusal(words.text("wrong", String.valueOf(e.getMessage())));
    }
  }

  private void tell(NewFiles.Written done, String edition, int year, boolean yearThere) {
    if (yearThere) {
      surroundings.out().println(words.text("init.year-there", CONTENT + "/" + year));
    }
    surroundings.out().println(words.text("init.written"));
    done.written().forEach(file -> surroundings.out().println("  " + file));
    if (!done.kept().isEmpty()) {
      surroundings.out().println(words.text("init.kept"));
      done.kept().forEach(file -> surroundings.out().println("  " + file));
    }
    surroundings.out().println(words.text("init.next"));
    if (!surroundings.folder().equals(PathOptions.resolve(surroundings.folder(), name))) {
      surroundings.out().println("  cd " + (name.contains(" ") ? "\"" + name + "\"" : name));
    }
    surroundings.out().println("  lantoa serve " + edition);
  }
}
