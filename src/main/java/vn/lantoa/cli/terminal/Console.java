package vn.lantoa.cli.terminal;

import java.io.PrintStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.lantoa.build.BuildSummary;
import vn.lantoa.build.Progress;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Severity;

/** Shows how far the build is: a bar on a terminal, else a line a step; a summary at the end. */
public final class Console implements Progress {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
  private static final int WIDTH = 30;

  /** So many files that changed are named. */
  private static final int NAMED = 5;

  /** A terminal needs no more than ten pictures a second. */
  private static final long PAUSE = 100_000_000;

  private final PrintStream err;
  private final CliMessages words;
  private final boolean quiet;
  private final boolean explains;
  private final boolean terminal;
  private long started;
  private long drawn;
  private boolean line;

  /**
   * @param explains whether it is told why an edition is made again
   */
  public Console(Environment surroundings, CliMessages words, boolean quiet, boolean explains) {
    this.explains = explains;
    this.err = surroundings.err();
    this.words = words;
    this.quiet = quiet;
    this.terminal = surroundings.terminal();
  }

  @Override
  public synchronized void starts(Phase step) {
    close();
    started = System.nanoTime();
    if (!quiet) {
      String text = words.text("step." + step.name().toLowerCase(Locale.ROOT));
      if (terminal) {
        err.print("\r" + text);
        line = true;
      } else {
        err.println(text);
      }
    }
  }

  @Override
  public synchronized void advances(int done, int total) {
    long now = System.nanoTime();
    if (quiet || !terminal || now - drawn < PAUSE && done < total) {
      return;
    }
    drawn = now;
    int full = (int) ((long) WIDTH * done / Math.max(1, total));
    long left = (now - started) / Math.max(1, done) * (total - done) / 1_000_000_000;
    err.print(
        "\r["
            + "#".repeat(full)
            + ".".repeat(WIDTH - full)
            + "] "
            + words.text("progress", done, total, left)
            + "   ");
    line = true;
  }

  @Override
  public synchronized void remakes(String edition, Progress.Reason reason, List<String> inputs) {
    if (explains) {
      close();
      String shown = edition.isEmpty() ? "/" : edition;
      String why = words.text("why." + reason.name().toLowerCase(Locale.ROOT));
      String names = inputs.stream().limit(NAMED).collect(Collectors.joining(", "));
      String more = inputs.size() > NAMED ? " …" : "";
      err.println(words.text("remakes", shown, why, names + more));
    }
  }

  /** Ends the bar's line. */
  public synchronized void close() {
    if (line) {
      err.println();
      line = false;
    }
  }

  /** Also who is told nothing else: pages that are older than the others, or gone. */
  public void summary(
      BuildSummary report, List<Problem> problems, long milliseconds, LocalDate today) {
    for (BuildSummary.Faulty place : report.faulty()) {
      String days = place.since().map(since -> age(since, today)).orElse("");
      String gone = "faulty.gone." + place.gone().name().toLowerCase(Locale.ROOT);
      String key = place.since().isPresent() ? "faulty.kept" : gone;
      err.println(words.text(key, place.path(), days));
    }
    if (!quiet) {
      err.println(
          words.text(
              key(report),
              report.editions(),
              report.pages(),
              report.files(),
              bytes(report.bytes()),
              milliseconds / 1e3,
              count(problems, Severity.WARNING),
              report.remade()));
    }
    if (!report.faulty().isEmpty()) {
      long kept = report.faulty().stream().filter(place -> place.since().isPresent()).count();
      int all = report.faulty().size();
      err.println(words.text("faulty.todo", all, kept, all - kept));
    }
  }

  /** A day, and how long ago that was where it was not today. */
  private String age(LocalDate since, LocalDate today) {
    long days = Math.max(0, ChronoUnit.DAYS.between(since, today));
    return words.text(days == 0 ? "faulty.today" : "faulty.days", DAY.format(since), days);
  }

  private static String key(BuildSummary report) {
    if (report.files() == 0) {
      return "summary.check";
    }
    return report.unchanged() ? "summary.unchanged" : "summary";
  }

  /**
   * Where nothing was written.
   *
   * @param key of what is said then
   */
  public void failed(String key, List<Problem> problems) {
    if (!quiet) {
      long errors = count(problems, Severity.ERROR);
      err.println(words.text(key, errors, count(problems, Severity.WARNING)));
    }
  }

  private static long count(List<Problem> problems, Severity severity) {
    return problems.stream().filter(problem -> problem.severity() == severity).count();
  }

  private static String bytes(long bytes) {
    return bytes < 1_000_000
        ? String.format(Locale.ROOT, "%.0f kB", bytes / 1e3)
        : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
  }
}
