package vn.lantoa.cli.terminal;

import java.io.PrintStream;
import java.io.Reader;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;

/**
 * What the program runs in, as values, so that tests can give their own.
 *
 * @param folder the working folder
 * @param home the program's own folder, with themes/ and assets/
 * @param environment of the process
 * @param terminal whether a person watches the output
 * @param ending what is told that the process is to end
 * @param in what a person types in answer to questions
 */
public record Environment(
    Path folder,
    Path home,
    Map<String, String> environment,
    Clock clock,
    PrintStream out,
    PrintStream err,
    boolean terminal,
    Ending ending,
    Reader in) {
  /** Without summer time since 1975; reading the zones of the world takes as long as a design. */
  private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

  public Environment {
    environment = Map.copyOf(environment);
  }

  /** The same in another folder. */
  public Environment in(Path other) {
    return new Environment(other, home, environment, clock, out, err, terminal, ending, in);
  }

  /** One that nobody can answer. */
  public Environment(
      Path folder,
      Path home,
      Map<String, String> environment,
      Clock clock,
      PrintStream out,
      PrintStream err,
      boolean terminal,
      Ending ending) {
    this(folder, home, environment, clock, out, err, terminal, ending, Reader.nullReader());
  }

  /** Somebody may end the process by Ctrl-C, or by closing its window. */
  public interface Ending {
    /** Does this first; the process has then done what it was asked to. */
    void first(Runnable stop);
  }

  /**
   * The day of the build in Vietnam: that of SOURCE_DATE_EPOCH (seconds since 1970, see
   * reproducible-builds.org) where it is set.
   *
   * @throws DateTimeException when the variable holds no such number; its message shows it
   */
  public LocalDate today() {
    String epoch = environment.get("SOURCE_DATE_EPOCH");
    if (epoch == null) {
      return LocalDate.ofInstant(clock.instant(), VIETNAM);
    }
    if (!epoch.matches("\\d{1,11}")) {
      throw new DateTimeException("SOURCE_DATE_EPOCH=" + epoch);
    }
    return LocalDate.ofInstant(Instant.ofEpochSecond(Long.parseLong(epoch)), VIETNAM);
  }

  /** A file or folder as the user knows it: by its path from here, where it lies here. */
  public String shown(Path path) {
    Path shown = path.startsWith(folder) && !path.equals(folder) ? folder.relativize(path) : path;
    return shown.toString().replace('\\', '/');
  }
}
