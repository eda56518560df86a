package vn.lantoa.sheets;

import java.util.ArrayList;
import java.util.List;
import vn.lantoa.campaign.Format;
import vn.lantoa.sheets.drawing.Drawing;
import vn.lantoa.sheets.drawing.DrawingItem;

/**
 * How small sheets of one format stand in rows. Lengths are mm.
 *
 * @param columns in a row
 * @param width of a sheet
 * @param height likewise
 */
record Grid(int columns, double width, double height) {
  /** What a sheet of any shape takes of the page, so that all are read with the same ease. */
  private static final double AREA = 1_500;

  private static final int MOST = 6;

  /** Of A4 and A3, by their sides. */
  private static final double PAPER = Math.sqrt(0.5);

  static Grid of(Format format) {
    double gap = TextPages.GAP;
    double ratio = format.width() / format.height();
    int columns = (int) Math.round((TextPages.TEXT_WIDTH + gap) / (Math.sqrt(AREA * ratio) + gap));
    return of(Math.max(1, Math.min(MOST, columns)), ratio);
  }

  /** Of upright pages, so many in a row. */
  static Grid ofPaper(int columns) {
    return of(columns, PAPER);
  }

  private static Grid of(int columns, double ratio) {
    double width = (TextPages.TEXT_WIDTH - (columns - 1) * TextPages.GAP) / columns;
    return new Grid(columns, width, width / ratio);
  }

  /** A row of sheets. */
  List<DrawingItem> items(List<Drawing> row, double top) {
    List<DrawingItem> items = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      double left = TextPages.MARGIN + i * (width + TextPages.GAP);
      items.addAll(Thumbnail.of(row.get(i), left, top, width));
    }
    return items;
  }
}
