package vn.lantoa.pages.view.share;

import vn.lantoa.pages.template.Html;
import vn.lantoa.qr.QrMatrix;

/**
 * A QR code as a drawing within a page: black on white in dark mode too, or no phone reads it. Each
 * row is one line as thick as a module, which takes half the letters of squares.
 */
final class QrSvg {
  private QrSvg() {}

  static Html of(String url) {
    QrMatrix matrix = QrMatrix.of(url);
    int side = matrix.size() + 2 * QrMatrix.QUIET;
    return Html.of(
        "<svg class=\"qr\" role=\"img\" aria-label=\"Mã QR của trang này\" viewBox=\"0 0 "
            + (side + " " + side)
            + "\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h"
            + (side + "v" + side)
            + "H0z\"/><path stroke=\"#000\" d=\""
            + rows(matrix)
            + "\"/></svg>");
  }

  private static StringBuilder rows(QrMatrix matrix) {
    StringBuilder path = new StringBuilder();
    int row = -1;
    int at = 0;
    for (QrMatrix.Run run : matrix.runs()) {
      if (run.y() != row) {
        row = run.y();
        path.append('M').append(run.x() + QrMatrix.QUIET).append(' ');
        path.append(row + QrMatrix.QUIET).append(".5");
      } else {
        path.append('m').append(run.x() - at).append(" 0");
      }
      path.append('h').append(run.length());
      at = run.x() + run.length();
    }
    return path;
  }
}
