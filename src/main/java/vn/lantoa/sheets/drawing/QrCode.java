package vn.lantoa.sheets.drawing;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import vn.lantoa.campaign.Colour;
import vn.lantoa.qr.QrMatrix;

/** A QR code (ISO/IEC 18004), to be drawn at any size. */
public final class QrCode {
  private final QrMatrix matrix;

  private QrCode(QrMatrix matrix) {
    this.matrix = matrix;
  }

  /** A code that leads to an address. */
  public static QrCode of(String url) {
    return new QrCode(QrMatrix.of(url));
  }

  /**
   * The code on its own ground, so that it can be read on any design.
   *
   * @param box the ground fills it; the code stands in its middle with the quiet zone around it
   * @param ink dark
   * @param ground light
   */
  public DrawingItem.Figure figure(Rectangle2D box, Colour ink, Colour ground, String alt) {
    return figure(box, box, ink, ground, alt);
  }

  /**
   * The same with a ground that reaches further.
   *
   * @param around the ground
   * @param box that the code stands in
   */
  public DrawingItem.Figure figure(
      Rectangle2D around, Rectangle2D box, Colour ink, Colour ground, String alt) {
    int size = matrix.size();
    double module = Math.min(box.getWidth(), box.getHeight()) / (size + 2 * QrMatrix.QUIET);
    double left = box.getCenterX() - module * size / 2;
    double top = box.getCenterY() - module * size / 2;
    Path2D dark = new Path2D.Double();
    for (QrMatrix.Run run : matrix.runs()) {
      double right = left + module * (run.x() + run.length());
      rectangle(dark, left + module * run.x(), top + module * run.y(), right, module);
    }
    Path2D light = new Path2D.Double(around);
    return new DrawingItem.Figure(
        alt, around, List.of(new DrawingItem.Fill(light, ground), new DrawingItem.Fill(dark, ink)));
  }

  private static void rectangle(Path2D dark, double left, double top, double right, double module) {
    dark.moveTo(left, top);
    dark.lineTo(right, top);
    dark.lineTo(right, top + module);
    dark.lineTo(left, top + module);
    dark.closePath();
  }
}
