package vn.lantoa.sheets.pdf;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import vn.lantoa.bytes.ByteBuilder;
import vn.lantoa.campaign.Colour;
import vn.lantoa.sheets.drawing.Drawing;
import vn.lantoa.sheets.drawing.DrawingItem;
import vn.lantoa.sheets.drawing.Layer;

/**
 * Cuts a poster onto A4 for an office printer, at its true size: row by row, with an overlap to
 * glue, lines to cut along and a label (row–column) in the margin. As valid as the poster itself.
 *
 * <p>The poster's text is read once, on the first page, where its invisible layer is reduced to
 * what the page shows; there its figures are tagged too. Further pages read out their labels only.
 */
final class TileWriter {
  /**
   * From the window to a line, and its length, in mm: 5 mm from the edge is what printers reach.
   */
  private static final double GAP = 1;

  private static final double LINE = 4;
  private static final double TICK = 2;
  private static final double THIN = 0.1;

  /** What no printer reaches at the edge of the paper, in mm. */
  private static final double EDGE = 5;

  /** Letters of the slug, in mm. */
  private static final double SMALL = 2.6;

  private TileWriter() {}

  static byte[] write(Drawing drawing, PdfResources press) {
    Tiling tiling = Tiling.of(drawing);
    try (TaggedDocument document = press.open(PdfColours.RGB)) {
      int poster = document.form(drawing);
      for (int row = 0; row < tiling.rows(); row++) {
        for (int column = 0; column < tiling.columns(); column++) {
          PageParts page = document.blank();
          boolean first = row == 0 && column == 0;
          PageTransform frame = frame(drawing, tiling, row, column);
          if (first) {
            page.draw(drawing.layers(), frame);
          } else {
            page.form(frame);
          }
          margin(page, tiling, drawing, frame.window(), row, column);
          document.page(paper(tiling), page, first ? OptionalInt.empty() : OptionalInt.of(poster));
        }
      }
      return document.finish(drawing.title(), drawing.language());
    }
  }

  private static ByteBuilder paper(Tiling tiling) {
    ByteBuilder entries = new ByteBuilder(128);
    for (String box : List.of("/MediaBox", "/TrimBox")) {
      entries.put(box).put("[0 0 ").number(tiling.width() * Boxes.POINTS_PER_MM, 4).put(' ');
      entries.number(tiling.height() * Boxes.POINTS_PER_MM, 4).put(']');
    }
    return entries;
  }

  private static PageTransform frame(Drawing drawing, Tiling tiling, int row, int column) {
    Rectangle2D window = tiling.window(drawing, row, column);
    double left = (Tiling.MARGIN - window.getX()) * Boxes.POINTS_PER_MM;
    double top = (tiling.height() - Tiling.MARGIN + window.getY()) * Boxes.POINTS_PER_MM;
    double fit =
        Math.min(window.getWidth() / drawing.width(), window.getHeight() / drawing.height());
    return new PageTransform(Boxes.POINTS_PER_MM / 100, left, top, window, fit);
  }

  /** Lines at the corners of what is seen, ticks where neighbours begin or end, and the label. */
  private static void margin(
      PageParts page, Tiling tiling, Drawing drawing, Rectangle2D seen, int row, int column) {
    double left = Tiling.MARGIN;
    double top = Tiling.MARGIN;
    double right = left + seen.getWidth();
    double bottom = top + seen.getHeight();
    Path2D lines = new Path2D.Double();
    for (double x : new double[] {left, right}) {
      line(lines, x, top - GAP - LINE, x, top - GAP);
      line(lines, x, bottom + GAP, x, bottom + GAP + LINE);
    }
    for (double y : new double[] {top, bottom}) {
      line(lines, left - GAP - LINE, y, left - GAP, y);
      line(lines, right + GAP, y, right + GAP + LINE, y);
    }
    if (column > 0) {
      line(lines, left + Tiling.OVERLAP, top - GAP - TICK, left + Tiling.OVERLAP, top - GAP);
      line(lines, left + Tiling.OVERLAP, bottom + GAP, left + Tiling.OVERLAP, bottom + GAP + TICK);
    }
    if (row > 0) {
      line(lines, left - GAP - TICK, top + Tiling.OVERLAP, left - GAP, top + Tiling.OVERLAP);
      line(lines, right + GAP, top + Tiling.OVERLAP, right + GAP + TICK, top + Tiling.OVERLAP);
    }
    double x = left + 2 * Tiling.OVERLAP;
    double baseline = bottom + GAP + LINE;
    List<DrawingItem.Letter> digits = Digits.letters((row + 1) + "-" + (column + 1));
    String text = "Hàng " + (row + 1) + ", cột " + (column + 1);
    double width = digits.size() * Digits.ADVANCE * LINE / DrawingItem.Letter.EM;
    DrawingItem.Line label = new DrawingItem.Line(text, x, baseline, width, LINE, digits);
    List<DrawingItem> marks = new ArrayList<>();
    marks.add(new DrawingItem.Fill(lines, Colour.BLACK));
    marks.add(
        new DrawingItem.Words(DrawingItem.Role.PARAGRAPH, "vi", List.of(label), Colour.BLACK));
    drawing
        .slug()
        .map(slug -> beside(label, slug, right, tiling.width() - EDGE))
        .ifPresent(marks::add);
    page.draw(
        List.of(new Layer(marks, false)),
        new PageTransform(
            Boxes.POINTS_PER_MM / 100,
            0,
            tiling.height() * Boxes.POINTS_PER_MM,
            new Rectangle2D.Double(0, 0, tiling.width(), tiling.height()),
            1));
  }

  /** A slug in the margin, between the label and the line at the corner, or past both. */
  private static DrawingItem.Words beside(
      DrawingItem.Line label, DrawingItem.Words slug, double corner, double edge) {
    double start = label.x() + label.width() + LINE;
    double room = corner - GAP - start;
    double roomPast = edge - Math.max(start, corner + GAP);
    double x = room >= roomPast ? start : Math.max(start, corner + GAP);
    List<DrawingItem.Line> lines =
        slug.lines().stream()
            .map(
                line -> {
                  double fit = Math.max(room, roomPast) / line.width();
                  double size = Math.min(SMALL, line.size() * fit);
                  return line.at(x, label.baseline() - LINE / 4, size);
                })
            .toList();
    return new DrawingItem.Words(slug.role(), slug.language(), lines, slug.ink());
  }

  /** As a thin rectangle, upright or level. */
  private static void line(Path2D lines, double x1, double y1, double x2, double y2) {
    lines.append(
        new Rectangle2D.Double(x1 - THIN / 2, y1 - THIN / 2, x2 - x1 + THIN, y2 - y1 + THIN),
        false);
  }
}
