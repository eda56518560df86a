package vn.lantoa.sheets.pdf;

import vn.lantoa.bytes.ByteBuilder;
import vn.lantoa.sheets.drawing.Drawing;
import vn.lantoa.sheets.drawing.Finishing;

/**
 * Where the trim stands on the page. Sheets with bleed get crop marks: 5 mm long, a millimetre
 * outside the bleed, so that none is left on the trimmed sheet. Where a slug needs more room than
 * they do, it has it on all sides.
 *
 * @param width of the trim on the page, in mm
 * @param height likewise
 * @param bleed likewise
 * @param margin from the trim to the edge of the page, in mm
 * @param scale mm on the page per mm of the sheet
 * @param userUnit points per unit: 1 as long as the page fits into 14,400 units, which is as far as
 *     PDF readers count (ISO 32000-1, annex C.2)
 */
record Boxes(double width, double height, double bleed, double margin, double scale, int userUnit) {
  static final double POINTS_PER_MM = 72 / 25.4;
  private static final double MOST_UNITS = 14400;

  static Boxes of(Drawing drawing, double scale) {
    double bleed = drawing.bleed() * scale;
    double marks = drawing.marked() ? drawing.finishing().reach(drawing.bleed()) : drawing.bleed();
    double slug = drawing.slug().isPresent() ? drawing.slugDepth() + Finishing.GAP : 0;
    double margin = Math.max(marks, slug) * scale;
    double width = drawing.width() * scale;
    double height = drawing.height() * scale;
    double longest = (Math.max(width, height) + 2 * margin) * POINTS_PER_MM;
    return new Boxes(
        width, height, bleed, margin, scale, (int) Math.max(1, Math.ceil(longest / MOST_UNITS)));
  }

  /** Millimetres on the page as units of the page. */
  double units(double millimetres) {
    return millimetres * POINTS_PER_MM / userUnit;
  }

  /** Units of the page per hundredth of a millimetre of the sheet. */
  double unitsPerHundredth() {
    return units(scale) / 100;
  }

  /** The upper edge of the trim, from the bottom of the page. */
  double top() {
    return units(margin + height);
  }

  double left() {
    return units(margin);
  }

  /** The entries of the page's dictionary. */
  void write(ByteBuilder out) {
    out.put("/MediaBox");
    box(out, -margin);
    out.put("/BleedBox");
    box(out, -bleed);
    out.put("/TrimBox");
    box(out, 0);
    if (userUnit > 1) {
      out.put("/UserUnit ").whole(userUnit);
    }
  }

  /** A box as far outside the trim as the negative inset. */
  private void box(ByteBuilder out, double inset) {
    out.put('[').number(units(margin + inset), 4).put(' ').number(units(margin + inset), 4);
    out.put(' ').number(units(margin + width - inset), 4);
    out.put(' ').number(units(margin + height - inset), 4).put(']');
  }
}
