package vn.lantoa.sheets;

import java.awt.Dimension;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.lantoa.campaign.Colour;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Format;
import vn.lantoa.campaign.Identity;
import vn.lantoa.campaign.PressProfile;
import vn.lantoa.campaign.print.ColourSpace;
import vn.lantoa.campaign.print.FormatFamily;
import vn.lantoa.campaign.print.Sheet;
import vn.lantoa.campaign.site.Artifact;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Outcome;
import vn.lantoa.problem.Problem;
import vn.lantoa.sheets.drawing.Drawing;
import vn.lantoa.sheets.jpg.JpegWriter;
import vn.lantoa.sheets.pdf.PdfWriter;
import vn.lantoa.sheets.png.PngWriter;
import vn.lantoa.sheets.svg.SvgWriter;

/**
 * A drawing to the files of its sheet. Safe for many threads.
 *
 * @param rehearses whether files of a site are left empty, since nobody will see them
 */
record SheetExporter(PngWriter png, PdfWriter pdf, SvgWriter svg, boolean rehearses) {
  /**
   * How large a picture of something that is printed is: somewhat larger than pages show it, since
   * people pay for what they load.
   */
  private static final Dimension PREVIEW = new Dimension(640, 432);

  /** How large one is that somebody asks for by itself: as large as people post them. */
  private static final Dimension POSTED = new Dimension(2048, 2048);

  private static final Map<Sheet.Kind, String> ENDINGS =
      Map.of(
          Sheet.Kind.PNG, ".png",
          Sheet.Kind.PDF, ".pdf",
          Sheet.Kind.TENTH, "-ti-le-1-10-gui-nha-in.pdf",
          Sheet.Kind.TILES, "-ghep-a4.pdf",
          Sheet.Kind.PROOF, "-duyet.jpg",
          Sheet.Kind.SVG, ".svg");

  /**
   * Reads what the writers need.
   *
   * @param assets folder with icc/
   */
  static SheetExporter of(Path assets) {
    return new SheetExporter(
        new PngWriter(), new PdfWriter(Instant.EPOCH, profile(assets)), new SvgWriter(), false);
  }

  /** One that leaves the files of a site empty. */
  SheetExporter rehearsing() {
    return new SheetExporter(png, pdf, svg, true);
  }

  /**
   * One that has kept nothing yet: for an edition, whose sheets share much with each other and
   * nothing with those of another that is made at the same time.
   *
   * @param made what files say of when they were made
   */
  SheetExporter fresh(Instant made) {
    return new SheetExporter(png.fresh(), pdf.fresh(made), new SvgWriter(), rehearses);
  }

  /** A fresh one for the press that an edition's identity names. */
  Outcome<SheetExporter> of(Edition edition) {
    SheetExporter fresh = fresh(edition.made());
    Optional<PressProfile> profile = edition.identity().flatMap(Identity::profile);
    return profile.isEmpty() ? Outcome.of(fresh, List.of()) : fresh.under(profile.get());
  }

  private Outcome<SheetExporter> under(PressProfile profile) {
    Optional<PdfWriter> own;
    try {
      own = pdf.under(Files.readAllBytes(profile.file()));
    } catch (IOException e) {
      own = Optional.empty(); // gone since the content was read
    }
    return own.map(w -> Outcome.of(new SheetExporter(png, w, svg, rehearses), List.of()))
        .orElseGet(
            () ->
                Outcome.failed(
                    List.of(
                        Problem.of(Mistake.PROFILE_NOT_USABLE, profile.place(), profile.name()))));
  }

  /** Without a profile of the printing condition nothing is written in CMYK. */
  private static Optional<byte[]> profile(Path assets) {
    Path file = assets.resolve("icc/fogra39.icc");
    try {
      return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All files of a sheet; each is given away as soon as it is made. */
  Sheet print(SheetSpec job, Composer.Laid laid, Consumer<Artifact> out) {
    List<Long> sizes = new ArrayList<>();
    for (Sheet.Kind kind : kinds(job)) {
      byte[] bytes = rehearses ? new byte[0] : file(kind, job, laid, Surround.USUAL, PREVIEW);
      out.accept(new Artifact(job.file() + ENDINGS.get(kind), bytes));
      sizes.add((long) bytes.length);
    }
    return kept(job, sizes);
  }

  /**
   * A sheet whose files are there.
   *
   * @param sizes of its files, in bytes
   */
  Sheet kept(SheetSpec job, List<Long> sizes) {
    List<Sheet.File> files = new ArrayList<>();
    for (Sheet.Kind kind : kinds(job)) {
      String path = job.file() + ENDINGS.get(kind);
      Dimension size = kind == Sheet.Kind.PNG ? pixels(job.format(), PREVIEW) : new Dimension();
      long bytes = sizes.get(files.size());
      files.add(new Sheet.File(kind, path, bytes, size.width, size.height, colours(kind)));
    }
    return new Sheet(
        job.slogan(),
        job.extra().map(ExtraText::extra),
        job.text(),
        job.format(),
        job.design().name(),
        job.design().title(),
        files);
  }

  /**
   * Only the printer's files may be CMYK: pictures are for screens, and an office has no plates.
   */
  private ColourSpace colours(Sheet.Kind kind) {
    return switch (kind) {
      case PDF, TENTH -> pdf.colours();
      case PNG, TILES, PROOF, SVG -> ColourSpace.RGB;
    };
  }

  /** A colour as printers get it. */
  Colour printed(Colour colour) {
    return pdf.written(colour);
  }

  /** The paths of all files of a sheet, below the root of the site. */
  static List<String> paths(SheetSpec job) {
    return kinds(job).stream().map(kind -> job.file() + ENDINGS.get(kind)).toList();
  }

  /** Those that lie on the site: nobody prints a picture for screens. */
  private static List<Sheet.Kind> kinds(SheetSpec job) {
    Format format = job.format();
    if (format.medium() == Format.Medium.SCREEN) {
      return List.of(Sheet.Kind.PNG);
    }
    List<Sheet.Kind> kinds = new ArrayList<>(List.of(Sheet.Kind.PNG, Sheet.Kind.PDF));
    if (format.isBeyondPages()) {
      kinds.add(Sheet.Kind.TENTH);
    }
    if (format.tiles() && job.isFirst()) {
      kinds.add(Sheet.Kind.TILES);
    }
    if (FormatFamily.of(format).isBanner() && job.isFirst()) {
      kinds.add(Sheet.Kind.PROOF);
    }
    return kinds;
  }

  /** A file that somebody asks for by itself. */
  byte[] single(Sheet.Kind kind, SheetSpec job, Composer.Laid laid, Surround around) {
    return file(kind, job, laid, around, POSTED);
  }

  private byte[] file(
      Sheet.Kind kind, SheetSpec job, Composer.Laid laid, Surround around, Dimension most) {
    Dimension size = pixels(job.format(), most);
    return switch (kind) {
      case PNG -> png.write(laid.picture(), size.width, size.height);
      case PDF -> pdf.write(around.drawing(laid));
      case TENTH -> pdf.tenth(around.tenth(laid));
      case TILES -> pdf.tiles(around.drawing(laid));
      case PROOF -> proof(laid.proof().get());
      case SVG -> svg.write(around.drawing(laid));
    };
  }

  private byte[] proof(Proof.Picture proof) {
    return JpegWriter.write(png.image(proof.drawing(), proof.width(), proof.height()));
  }

  /** Pages for office printers, in one file of a site. */
  byte[] document(List<Drawing> pages) {
    return rehearses ? new byte[0] : pdf.write(pages);
  }

  /** One page for print shops too, in a file of a site. */
  byte[] document(Drawing page) {
    return rehearses ? new byte[0] : pdf.write(page);
  }

  /** A screen's own pixels, or as many as a picture of something that is printed may have. */
  private static Dimension pixels(Format format, Dimension most) {
    boolean screen = format.medium() == Format.Medium.SCREEN;
    double scale =
        screen ? 1 : Math.min(most.width / format.width(), most.height / format.height());
    return new Dimension(
        (int) Math.round(format.width() * scale), (int) Math.round(format.height() * scale));
  }
}
