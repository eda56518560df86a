package vn.lantoa.sheets.pdf;

import java.awt.geom.Rectangle2D;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.lantoa.bytes.ByteBuilder;
import vn.lantoa.campaign.Colour;
import vn.lantoa.campaign.print.ColourSpace;
import vn.lantoa.sheets.drawing.Drawing;
import vn.lantoa.sheets.drawing.Layer;

/**
 * Writes a drawing as a page for the printer: boxes, bleed, crop marks, slug, letters as outlines
 * under an invisible text; tagged, and valid as PDF/A-2b (ISO 19005-2) and PDF/UA-1 (ISO 14289-1).
 * It is CMYK where a profile is at hand, else RGB. One in CMYK is PDF/X-4 (ISO 15930-7) too, unless
 * its page has a unit of its own, which many a print shop's check refuses. May be shared by
 * threads.
 */
public final class PdfWriter {
  private static final double TENTH = 0.1;

  private final PdfResources press;

  /**
   * @param made the date of all files
   * @param cmykProfile an ICC profile of a printing condition
   */
  public PdfWriter(Instant made, Optional<byte[]> cmykProfile) {
    this(PdfResources.of(made, cmykProfile));
  }

  private PdfWriter(PdfResources press) {
    this.press = press;
  }

  /**
   * One like this that has kept nothing yet.
   *
   * @param made the date of all its files
   */
  public PdfWriter fresh(Instant made) {
    return new PdfWriter(press.fresh(made));
  }

  /**
   * One like this for another press, unless this is no profile of any.
   *
   * @param profile ICC, CMYK
   */
  public Optional<PdfWriter> under(byte[] profile) {
    return press.under(profile).map(PdfWriter::new);
  }

  /** What the file of a sheet is written in, in whatever size. */
  public ColourSpace colours() {
    return press.inks().space();
  }

  /**
   * A colour as it is written there: in CMYK with its own percentages, or with those that look like
   * it under the profile.
   */
  public Colour written(Colour colour) {
    return press.inks().written(colour);
  }

  /** In its true size. */
  public byte[] write(Drawing drawing) {
    return write(drawing, 1, drawing.title());
  }

  /** In a tenth of its size, for programs that cannot take a page of more than 5.08 m. */
  public byte[] tenth(Drawing drawing) {
    return write(drawing, TENTH, drawing.title() + " (tỷ lệ 1:10)");
  }

  /** In its true size on sheets of A4, for an office printer. */
  public byte[] tiles(Drawing drawing) {
    return TileWriter.write(drawing, press);
  }

  /**
   * Several pages in one file, named after the first; all in RGB.
   *
   * @param drawings in their true sizes
   */
  public byte[] write(List<Drawing> drawings) {
    Drawing first = drawings.get(0);
    try (TaggedDocument document = press.open(PdfColours.RGB)) {
      drawings.forEach(drawing -> add(drawing, Boxes.of(drawing, 1), document));
      return document.finish(first.title(), first.language());
    }
  }

  private byte[] write(Drawing drawing, double scale, String title) {
    Boxes boxes = Boxes.of(drawing, scale);
    try (TaggedDocument document = press.open(press.inks(), boxes)) {
      add(drawing, boxes, document);
      return document.finish(title, drawing.language());
    }
  }

  private static void add(Drawing drawing, Boxes boxes, TaggedDocument document) {
    double bleed = drawing.bleed();
    PageParts page = document.blank();
    page.draw(drawing.layers(), frame(drawing, boxes, bleed));
    if (drawing.marked()) {
      page.cropMarks(boxes, drawing.finishing());
    }
    drawing
        .slug()
        .map(words -> List.of(new Layer(List.of(words), false)))
        .ifPresent(slug -> page.draw(slug, frame(drawing, boxes, boxes.margin() / boxes.scale())));
    ByteBuilder entries = new ByteBuilder(256);
    boxes.write(entries);
    document.page(entries, page, OptionalInt.empty());
  }

  /**
   * @param around how far around the trim is seen, in mm of the drawing
   */
  private static PageTransform frame(Drawing drawing, Boxes boxes, double around) {
    Rectangle2D window =
        new Rectangle2D.Double(
            -around, -around, drawing.width() + 2 * around, drawing.height() + 2 * around);
    return new PageTransform(boxes.unitsPerHundredth(), boxes.left(), boxes.top(), window, 1);
  }
}
