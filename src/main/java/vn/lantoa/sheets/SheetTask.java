package vn.lantoa.sheets;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.lantoa.bytes.Digests;
import vn.lantoa.bytes.Fingerprint;
import vn.lantoa.campaign.Format;
import vn.lantoa.campaign.print.Sheet;
import vn.lantoa.campaign.site.Artifact;
import vn.lantoa.campaign.site.StoredFile;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Outcome;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;
import vn.lantoa.sheets.drawing.Drawing;
import vn.lantoa.sheets.drawing.DrawingItem;
import vn.lantoa.sheets.text.Legibility;

/** A sheet that an edition wants. Orders do not depend on one another; any thread may make one. */
public final class SheetTask {
  private final SheetSpec job;
  private final Composer composer;
  private final SheetExporter press;
  private final String common;

  /**
   * @param common names all that the sheets of its edition have in common
   */
  SheetTask(SheetSpec job, Composer composer, SheetExporter press, String common) {
    this.job = job;
    this.composer = composer;
    this.press = press;
    this.common = common;
  }

  /** A sheet, or the reason why there is none. */
  public record Made(Optional<Shown> shown, List<Problem> problems) {
    public Made {
      problems = List.copyOf(problems);
    }

    public Optional<Sheet> sheet() {
      return shown.map(Shown::sheet);
    }
  }

  /**
   * A sheet that was made, to be shown to whoever must agree to it.
   *
   * @param picture as screens show it
   * @param file the printer's, or that of a picture for screens
   * @param digest its SHA-256, in hexadecimal digits
   */
  public record Shown(Sheet sheet, Supplier<Drawing> picture, Sheet.File file, String digest) {}

  /**
   * A name of everything that its files are made from: what is equal gives the same files.
   *
   * @param program names the program and its own files: designs, fonts
   */
  public String key(String program) {
    return new Fingerprint(Source.class)
        .with(program)
        .with(common)
        .with(job.language())
        .with(job.marked())
        .with(job.second())
        .with(job.format())
        .with(job.design().name())
        .with(job.picture())
        .with(job.address())
        .with(job.file())
        .with(job.inSeries())
        .with(job.isFirst())
        .with(job.extra())
        .hex();
  }

  /**
   * The sheet as it was made before, from the same; none where a file of it is no more.
   *
   * @param problems that were told of it then
   * @param files of the earlier site, by their paths
   * @param out takes them
   */
  public Optional<Made> kept(
      List<Problem> problems, Function<String, Optional<Artifact>> files, Consumer<Artifact> out) {
    List<Problem> now =
        problems.stream().map(p -> new Problem(p.mistake(), job.place(), p.arguments())).toList();
    if (!now.stream().allMatch(SheetTask::isSlight)) {
      return Optional.of(new Made(Optional.empty(), now));
    }
    List<Artifact> all = paths().stream().map(files).flatMap(Optional::stream).toList();
    if (all.size() < paths().size()) {
      return Optional.empty();
    }
    all.forEach(out);
    Sheet sheet =
        press
            .kept(job, all.stream().map(a -> a.kept().orElseThrow().size()).toList())
            .inDesign(designTitle());
    Sheet.File file = main(sheet);
    String digest =
        all.get(sheet.files().indexOf(file)).kept().map(StoredFile::sha256).orElseThrow();
    Shown shown = new Shown(sheet, () -> composer.lay(job).picture(), file, digest);
    return Optional.of(new Made(Optional.of(shown), now));
  }

  /** Lays the sheet out and writes its files, unless nobody could read it. */
  public Made make(Consumer<Artifact> files) {
    Composer.Laid laid = composer.lay(job);
    List<Problem> problems = problem(laid, Mistake.NOT_LEGIBLE).stream().toList();
    return problems.stream().allMatch(SheetTask::isSlight)
        ? new Made(Optional.of(shown(laid, files)), problems)
        : new Made(Optional.empty(), problems);
  }

  private Shown shown(Composer.Laid laid, Consumer<Artifact> files) {
    Map<String, byte[]> digests = new HashMap<>();
    Sheet sheet =
        press
            .print(
                job,
                laid,
                file -> {
                  digests.put(file.path(), Digests.sha256(file.bytes()));
                  files.accept(file);
                })
            .inDesign(designTitle());
    Sheet.File file = main(sheet);
    byte[] digest = Objects.requireNonNull(digests.get(file.path()));
    return new Shown(sheet, laid::picture, file, HexFormat.of().formatHex(digest));
  }

  /** The printer's file, or that of a picture for screens. */
  private static Sheet.File main(Sheet sheet) {
    return sheet.file(Sheet.Kind.PDF).orElseGet(() -> sheet.file(Sheet.Kind.PNG).orElseThrow());
  }

  /** One file of the sheet, whose text stands on the command line. */
  Outcome<Sheets.Single> only(Sheet.Kind kind, Surround around) {
    Composer.Laid laid = composer.lay(job);
    List<Problem> problems = problem(laid, Mistake.SHEET_NOT_LEGIBLE).stream().toList();
    return problems.stream().allMatch(SheetTask::isSlight)
        ? Outcome.of(
            new Sheets.Single(
                press.single(kind, job, laid, around), composer.unsaid(words(laid.drawing()))),
            problems)
        : Outcome.failed(problems);
  }

  /** The sheet as it is laid out, before any file is made. */
  public Drawing drawing() {
    return composer.lay(job).drawing();
  }

  /** The same as its picture shows it. */
  Drawing picture() {
    return composer.lay(job).picture();
  }

  /** The same as whoever must agree to it is shown it. */
  Proof.Picture proof() {
    return composer.lay(job).proof().get();
  }

  SheetSpec job() {
    return job;
  }

  public Format format() {
    return job.format();
  }

  /** What it looks like, as people call it. */
  public String designTitle() {
    return composer.title(job.design());
  }

  /** Its text, as it is read. */
  public String text() {
    return job.text();
  }

  /** The files that it becomes, below the root of the site. */
  public List<String> paths() {
    return SheetExporter.paths(job);
  }

  /** All that can be read on it, block by block. */
  public List<String> words() {
    return words(drawing());
  }

  private static List<String> words(Drawing drawing) {
    return drawing.marks().stream()
        .filter(DrawingItem.Words.class::isInstance)
        .map(DrawingItem.Words.class::cast)
        .map(words -> words.lines().stream().map(DrawingItem.Line::text).collect(joining(" ")))
        .toList();
  }

  /** What would be wrong with the sheet. */
  public Optional<Problem> problem() {
    return problem(composer.lay(job), Mistake.NOT_LEGIBLE);
  }

  private Optional<Problem> problem(Composer.Laid laid, Mistake mistake) {
    double distance = job.format().distance();
    double least = Legibility.leastCapHeight(distance);
    if (laid.capHeight() >= least) {
      return Optional.empty();
    }
    boolean slight = laid.capHeight() >= least * (1 - Legibility.SLIGHT);
    return Optional.of(
        Problem.of(
            slight ? Mistake.HARDLY_LEGIBLE : mistake,
            job.place(),
            job.text(),
            job.format().title() + " (" + job.design().title() + ")",
            tenths(laid.capHeight(), RoundingMode.DOWN),
            tenths(least, RoundingMode.UP),
            tenths(distance, RoundingMode.HALF_UP)));
  }

  /** Whether the sheet is made all the same. */
  private static boolean isSlight(Problem problem) {
    return problem.mistake() == Mistake.HARDLY_LEGIBLE;
  }

  private static String tenths(double number, RoundingMode rounding) {
    return BigDecimal.valueOf(number).setScale(1, rounding).stripTrailingZeros().toPlainString();
  }
}
