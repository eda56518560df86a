package vn.lantoa.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import vn.lantoa.campaign.print.Sheet;
import vn.lantoa.cli.terminal.CliMessages;
import vn.lantoa.sheets.Surround;
import vn.lantoa.sheets.drawing.Finishing;

/** What is asked of a file for the printer, which only a PDF can be. */
final class PrinterOptions {
  /** In mm: less cannot be folded, and more is no hem. */
  private static final int LEAST_HEM = 5;

  private static final int MOST_HEM = 200;

  /** In mm: closer together than a hand, or farther than a banner is wide, are slips of typing. */
  private static final int LEAST_EYELETS = 100;

  private static final int MOST_EYELETS = 5_000;

  @Option(names = "--tile", paramLabel = "a4", descriptionKey = "tile")
  private Optional<Paper> tile = Optional.empty();

  @Option(names = "--tenth", descriptionKey = "tenth")
  private boolean tenth;

  @Option(names = "--no-marks", descriptionKey = "no-marks")
  private boolean noMarks;

  @Option(names = "--no-bleed", descriptionKey = "no-bleed")
  private boolean noBleed;

  @Option(names = "--hem", paramLabel = "MM", descriptionKey = "hem")
  private double hem;

  @Option(names = "--eyelets", paramLabel = "MM", descriptionKey = "eyelets")
  private double eyelets;

  /** What office printers take. */
  enum Paper {
    a4
  }

  Sheet.Kind kind() {
    return tile.isPresent() ? Sheet.Kind.TILES : tenth ? Sheet.Kind.TENTH : Sheet.Kind.PDF;
  }

  /** No marks without bleed: there is nothing to cut off. */
  Surround around() {
    Surround.Edge edge =
        noBleed ? Surround.Edge.TRIM : noMarks ? Surround.Edge.BLEED : Surround.Edge.MARKS;
    return new Surround(edge, new Finishing(hem, eyelets));
  }

  /**
   * Why there can be no such file.
   *
   * @param out its name, if it is no PDF
   */
  Optional<String> wrong(Optional<String> out, CliMessages words) {
    if (!isWithin(hem, LEAST_HEM, MOST_HEM) || !isWithin(eyelets, LEAST_EYELETS, MOST_EYELETS)) {
      return Optional.of(
          words.text("sheet.finishing", LEAST_HEM, MOST_HEM, LEAST_EYELETS, MOST_EYELETS));
    }
    List<String> edge = named(noMarks, "--no-marks", noBleed, "--no-bleed");
    List<String> finish = named(hem > 0, "--hem", eyelets > 0, "--eyelets");
    List<String> size = named(tile.isPresent(), "--tile", tenth, "--tenth");
    List<String> marked = Stream.of(edge, finish).flatMap(List::stream).toList();
    if (out.isPresent()) {
      return Stream.of(marked, size)
          .flatMap(List::stream)
          .findFirst()
          .map(option -> words.text("sheet.pdf-only", option, out.get()));
    }
    if (tile.isPresent() && !marked.isEmpty()) {
      return Optional.of(words.text("sheet.clash", marked.get(0), "--tile"));
    }
    return edge.isEmpty() || finish.isEmpty()
        ? Optional.empty()
        : Optional.of(words.text("sheet.clash", finish.get(0), edge.get(0)));
  }

  private static boolean isWithin(double millimetres, int least, int most) {
    return millimetres == 0 || millimetres >= least && millimetres <= most;
  }

  private static List<String> named(boolean one, String first, boolean other, String second) {
    return Stream.of(one ? first : "", other ? second : "").filter(o -> !o.isEmpty()).toList();
  }
}
