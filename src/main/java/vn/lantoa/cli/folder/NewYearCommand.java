package vn.lantoa.cli.folder;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.lantoa.begin.Beginning;
import vn.lantoa.begin.NewFiles;
import vn.lantoa.cli.terminal.CliMessages;
import vn.lantoa.cli.terminal.Environment;
import vn.lantoa.cli.terminal.ExitCode;
import vn.lantoa.cli.terminal.PathOptions;
import vn.lantoa.cli.terminal.RealPath;
import vn.lantoa.renew.OldYear;
import vn.lantoa.renew.YearAnswers;
import vn.lantoa.renew.YearLayer;
import vn.lantoa.renew.YearNote;
import vn.lantoa.renew.YearRenewal;
import vn.lantoa.renew.YearWords;

/** {@code lantoa new-year}: begins another year with what lasts of the old one. */
@Command(name = "new-year", descriptionHeading = "%n")
public final class NewYearCommand implements Callable<Integer> {
  private static final String CONTENT = "content";

  private final Environment surroundings;
  private final CliMessages words;
  @Mixin private final NewYearAnswers answers = new NewYearAnswers();

  @Parameters(index = "0", paramLabel = "YEAR", descriptionKey = "year-year")
  private String typedYear = "";

  @Parameters(index = "1", arity = "0..1", paramLabel = "EDITION", descriptionKey = "year-edition")
  private Optional<String> typedEdition = Optional.empty();

  @Option(names = "--content", paramLabel = "DIR", descriptionKey = "year-content")
  private String content = CONTENT;

  public NewYearCommand(Environment surroundings, CliMessages words) {
    this.surroundings = surroundings;
    this.words = words;
  }

  @Override
  public Integer call() {
    try {
      return begin(year(), folder());
    } catch (InitCommand.Refusal e) {
      surroundings.err().println("lantoa: error: " + e.told());
      return ExitCode.USAGE;
    } catch (IOException e) {
      surroundings.err().println("lantoa: error: " + words.text("init.disk", content, e));
      return ExitCode.USAGE;
    }
  }

  private int year() throws InitCommand.Refusal {
    boolean usable = typedYear.matches("20\\d\\d") && Beginning.isYear(Integer.parseInt(typedYear));
    if (!usable) {
      throw new InitCommand.Refusal(words.text("wrong", typedYear));
    }
    return Integer.parseInt(typedYear);
  }

  private Path folder() throws InitCommand.Refusal {
    if (PathOptions.isNoPath(content)) {
      throw new InitCommand.Refusal(words.text("wrong", "--content " + content));
    }
    Path folder = PathOptions.resolve(surroundings.folder(), content);
    if (RealPath.of(folder).startsWith(RealPath.of(surroundings.home().resolve(CONTENT)))) {
      throw new InitCommand.Refusal(words.text("init.program", content));
    }
    return folder;
  }

  private int begin(int year, Path folder) throws IOException, InitCommand.Refusal {
    OldYear old = old(year, folder);
    Path lent = surroundings.home().resolve(CONTENT);
    YearLayer layer = YearLayer.read(lent, old.folder(year));
    Optional<String> theme = YearLayer.read(lent, old.folder()).theme();
    YearWords told = new YearWords(words.locale());
    told.told(layer, Integer.toString(year), false)
        .forEach(line -> surroundings.err().println(line));
    Optional<Prompt> prompt =
        answers.asks(surroundings.terminal())
            ? Optional.of(new Prompt(surroundings, words))
            : Optional.empty();
    Map<String, YearAnswers> said = answers.of(old, year, layer, prompt, words);
    YearRenewal renewal = YearRenewal.of(old, year, said, theme, layer);
    try {
      NewFiles.Written done = NewFiles.write(folder, renewal.own(), renewal.files());
      tell(renewal, done, told);
      return ExitCode.DONE;
    } catch (FileAlreadyExistsException e) {
      throw new InitCommand.Refusal(words.text("init.there", String.valueOf(e.getMessage())));
    }
  }

  /** The wanted edition, or all of the last year before the new one that can go on. */
  private OldYear old(int year, Path folder) throws IOException, InitCommand.Refusal {
    String wanted = typedEdition.map(this::below).orElse("");
    if (wanted.isEmpty()) {
      List<String> years =
          OldYear.years(folder).stream()
              .filter(name -> name.matches("\\d{4}") && Integer.parseInt(name) < year)
              .toList();
      if (years.isEmpty()) {
        throw new InitCommand.Refusal(words.text("year.none", content, year));
      }
      wanted = years.get(years.size() - 1);
    }
    String first = wanted.replaceFirst("/.*", "");
    boolean there =
        OldYear.isYear(first)
            && Integer.parseInt(first.substring(0, 4)) < year
            && Files.isDirectory(folder.resolve(first), LinkOption.NOFOLLOW_LINKS);
    OldYear old = there ? OldYear.read(folder, wanted) : new OldYear(wanted, List.of(), Map.of());
    if (old.editions().isEmpty()) {
      throw new InitCommand.Refusal(words.text("year.nowhere", wanted, content));
    }
    OldYear rest = old;
    for (String edition : old.editions()) {
      String now = old.renamed(edition, year) + "/locality.md";
      Optional<LocalDate> ended = YearRenewal.ended(old, edition, year);
      if (ended.isPresent()) {
        surroundings.err().println(words.text("year.ended", edition, day(ended.get())));
        rest = rest.without(edition);
      } else if (Files.exists(folder.resolve(now), LinkOption.NOFOLLOW_LINKS)) {
        surroundings.err().println(words.text("year.there", edition, now));
        rest = rest.without(edition);
      }
    }
    if (rest.editions().isEmpty()) {
      throw new InitCommand.Refusal(words.text("year.nothing"));
    }
    return rest;
  }

  private static String day(LocalDate day) {
    return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
  }

  /** As typed, without the folder of the content before it. */
  private String below(String typed) {
    String path = typed.replace('\\', '/').replaceAll("/+", "/").replaceAll("^\\./|/$", "");
    String prefix = content.replace('\\', '/').replaceAll("/$", "") + "/";
    return path.startsWith(prefix) ? path.substring(prefix.length()) : path;
  }

  private void tell(YearRenewal renewal, NewFiles.Written done, YearWords told) {
    surroundings.out().println(words.text("init.written"));
    done.written().forEach(file -> surroundings.out().println("  " + content + "/" + file));
    if (!done.kept().isEmpty()) {
      surroundings.out().println(words.text("init.kept"));
      done.kept().forEach(file -> surroundings.out().println("  " + content + "/" + file));
    }
    list("year.left", renewal.notes(YearNote.Left.class), told::told);
    list("year.open", renewal.notes(YearNote.Open.class), told::told);
    surroundings.out().println(words.text("init.next"));
    for (String own : renewal.own()) {
      String edition = own.replaceFirst("/locality\\.md$", "");
      String where = content.equals(CONTENT) ? "" : " --content " + content;
      surroundings.out().println("  lantoa check " + edition + where);
    }
  }

  private <T extends YearNote> void list(
      String heading, List<T> notes, java.util.function.Function<T, String> words) {
    if (notes.isEmpty()) {
      return;
    }
    surroundings.out().println(this.words.text(heading));
    String file = "";
    for (T note : notes) {
      if (!note.file().equals(file)) {
        file = note.file();
        surroundings.out().println("  " + content + "/" + file);
      }
      surroundings.out().println("    " + words.apply(note));
    }
  }
}
