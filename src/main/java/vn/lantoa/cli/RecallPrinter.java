package vn.lantoa.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.lantoa.build.recall.RecallReport;
import vn.lantoa.cli.terminal.CliMessages;
import vn.lantoa.cli.terminal.Environment;

/** Tells where what is recalled stands, and what to do, so that a clerk can work through it. */
final class RecallPrinter {
  /** More files than this are told by their number. */
  private static final int MOST = 12;

  /** More sheets than this of one size and look, likewise. */
  private static final int FEW = 3;

  private final Environment surroundings;
  private final CliMessages words;

  RecallPrinter(Environment surroundings, CliMessages words) {
    this.surroundings = surroundings;
    this.words = words;
  }

  /**
   * @param site name of the folder of the finished site
   * @param out file that takes the posts; none where they follow here
   * @param read whether the content could be read
   */
  void print(RecallReport report, String site, Optional<String> out, boolean read) {
    line(
        0,
        report.recalled().isNumber() ? "recall.number" : "recall.words",
        report.recalled().written());
    if (!report.lines().isEmpty()) {
      blank();
      line(0, "recall.content");
      report.lines().forEach(this::print);
    }
    if (!read) {
      blank();
      line(0, "recall.unread");
    }
    report.editions().forEach(this::print);
    printPublished(report, site);
    printGaps(report);
    printTasks(report, out);
    if (out.isEmpty()) {
      print(posts(report));
    }
  }

  private void print(RecallReport.Line found) {
    String lent = found.lent() ? words.text("recall.lent") : "";
    say(1, found.file() + ":" + found.number() + ": " + found.text() + lent);
  }

  private void print(RecallReport.Carrier edition) {
    blank();
    List<String> pages = edition.pages().stream().filter(RecallPrinter::isPage).toList();
    line(
        0,
        "recall.edition",
        name(edition),
        edition.path().isEmpty() ? "/" : edition.path(),
        pages.size(),
        edition.allPages(),
        edition.sheets().size(),
        edition.allSheets());
    if (!edition.slogans().isEmpty()) {
      line(1, "recall.matches", edition.slogans().size());
      edition.slogans().forEach(slogan -> say(2, slogan));
    }
    if (edition.foremost()) {
      line(1, "recall.everywhere");
      list(edition.pages().stream().filter(file -> !isPage(file)).toList());
    } else {
      line(1, "recall.pages");
      edition.pages().forEach(file -> say(2, file));
    }
    if (edition.script()) {
      line(1, "recall.script");
    }
    if (!edition.sheets().isEmpty() && edition.sheets().size() == edition.allSheets()) {
      line(1, "recall.all-sheets", edition.allSheets());
    } else if (!edition.sheets().isEmpty()) {
      line(1, "recall.sheets");
      edition.sheetsByLook().forEach(this::printLook);
    }
  }

  private String name(RecallReport.Carrier edition) {
    return edition.path().isEmpty() ? words.text("recall.root") : edition.name();
  }

  /** A line for each size and look; file by file where they are few. */
  private void printLook(List<RecallReport.CarrierSheet> sheets) {
    RecallReport.CarrierSheet first = sheets.get(0);
    line(2, "recall.look", first.format(), first.design(), sheets.size());
    sheets.stream().limit(FEW).forEach(sheet -> say(3, names(sheet)));
    if (sheets.size() > FEW) {
      line(3, "recall.more", sheets.size() - FEW);
    }
  }

  /** All files of a sheet on one line: in-an/tep/ap-phich-a3-cam .png .pdf .svg. */
  private static String names(RecallReport.CarrierSheet sheet) {
    String shared = sheet.files().stream().reduce(RecallPrinter::shared).orElse("");
    String stem = shared.replaceFirst("\\.[^./]*$|-$", "");
    return stem
        + sheet.files().stream()
            .map(file -> " " + file.substring(stem.length()))
            .collect(Collectors.joining());
  }

  private static String shared(String one, String other) {
    int at = 0;
    while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
      at++;
    }
    return one.substring(0, at);
  }

  private void printPublished(RecallReport report, String site) {
    if (report.published().isEmpty()) {
      return;
    }
    blank();
    line(0, "recall.published", site, report.published().size());
    Set<String> told = new HashSet<>();
    report
        .editions()
        .forEach(
            edition -> {
              told.addAll(edition.pages());
              edition.sheets().forEach(sheet -> told.addAll(sheet.files()));
            });
    List<String> others = report.published().stream().filter(file -> !told.contains(file)).toList();
    if (!others.isEmpty()) {
      line(1, "recall.differs", others.size());
      list(others);
    }
  }

  /** All of them: somebody has to look through each. */
  void printGaps(RecallReport report) {
    if (report.gaps().isEmpty()) {
      return;
    }
    surroundings.err().println(words.text("recall.gaps", report.gaps().size()));
    blank();
    report.gaps().forEach(gap -> line(0, "recall.gap." + gap.reason(), gap.file()));
  }

  private void printTasks(RecallReport report, Optional<String> out) {
    blank();
    line(0, "recall.todo");
    if (!report.lines().isEmpty()) {
      task("recall.todo.mend");
      task("recall.todo.take-down");
    }
    if (!report.gaps().isEmpty()) {
      task("recall.todo.gaps");
    }
    task("recall.todo.build");
    if (report.editions().stream().anyMatch(edition -> !edition.sheets().isEmpty())) {
      task("recall.todo.reprint");
    }
    if (report.editions().stream().anyMatch(RecallReport.Carrier::script)) {
      task("recall.todo.script");
    }
    if (!posts(report).isEmpty()) {
      task(out.isPresent() ? "recall.todo.posted" : "recall.todo.post", out.orElse(""));
    }
  }

  /** The posts of all editions, one below the other; each under its name where there are more. */
  String posts(RecallReport report) {
    List<RecallReport.Carrier> speaking =
        report.editions().stream().filter(edition -> edition.post().isPresent()).toList();
    return speaking.stream()
        .map(
            edition ->
                (speaking.size() > 1 ? words.text("recall.post", heading(edition)) + "\n\n" : "")
                    + edition.post().orElseThrow())
        .collect(Collectors.joining("\n"));
  }

  private String heading(RecallReport.Carrier edition) {
    return name(edition) + " (" + edition.path() + ")";
  }

  private void print(String posts) {
    if (!posts.isEmpty()) {
      blank();
      surroundings.out().println("-".repeat(60));
      surroundings.out().print(posts);
    }
  }

  private void list(List<String> files) {
    files.stream().limit(MOST).forEach(file -> say(2, file));
    if (files.size() > MOST) {
      line(2, "recall.more", files.size() - MOST);
    }
  }

  private static boolean isPage(String file) {
    return file.endsWith(".html");
  }

  private void task(String key, Object... arguments) {
    say(1, "[ ] " + words.text(key, arguments));
  }

  private void line(int depth, String key, Object... arguments) {
    say(depth, words.text(key, arguments));
  }

  private void say(int depth, String text) {
    surroundings.out().println("  ".repeat(depth) + text);
  }

  private void blank() {
    surroundings.out().println();
  }
}
