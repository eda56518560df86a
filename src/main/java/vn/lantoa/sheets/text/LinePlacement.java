package vn.lantoa.sheets.text;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import vn.lantoa.sheets.drawing.DrawingItem;

/**
 * Puts lines into their box.
 *
 * <p>Across, the ink of each line is set to the edges or the middle. Down the middle it is the
 * capitals that are centred, from the top of those of the first line to the last baseline: the eye
 * takes them for the block, and marks above and dots below for ornament, so that centred ink would
 * look too low under Ấ. Where the ink then left the box, or its clear space, the block moves until
 * it is inside.
 */
record LinePlacement(BreakableText wording, Room room, TextStyle setting) {
  /** What the rounding of sums may come to, as a share of the size; taken off before drawing. */
  private static final double ROUNDING = 1e-9;

  List<DrawingItem.Line> lines(BreakableText.Chosen chosen) {
    double size = chosen.size() * (1 - ROUNDING);
    TextBlock block = chosen.block();
    double baseline = firstBaseline(block, size);
    List<DrawingItem.Line> lines = new ArrayList<>(block.rows().size());
    for (int i = 0; i < block.rows().size(); i++) {
      Line row = block.rows().get(i);
      lines.add(
          new DrawingItem.Line(
              wording.text(row),
              x(row, size),
              baseline + i * block.pitch() * size,
              row.advance() * size,
              size,
              wording.letters(row)));
    }
    return lines;
  }

  private double firstBaseline(TextBlock block, double size) {
    Rectangle2D box = room.box();
    int last = block.rows().size() - 1;
    double baselines = last * block.pitch() * size;
    double inset = Math.max(0, TextBlock.CLEAR * wording.capHeight() * size - room.gap());
    double highest = box.getMinY() + inset + block.rows().get(0).above() * size;
    double lowest = box.getMaxY() - inset - block.rows().get(last).below() * size - baselines;
    double middle = box.getCenterY() + (wording.capHeight() * size - baselines) / 2;
    return switch (setting.down()) {
      case TOP -> highest;
      case MIDDLE -> Math.max(highest, Math.min(lowest, middle));
      case BOTTOM -> lowest;
    };
  }

  private double x(Line row, double size) {
    Rectangle2D box = room.box();
    double at =
        switch (setting.across()) {
          case START -> box.getMinX();
          case CENTRE -> box.getCenterX();
          case END -> box.getMaxX();
        };
    return at + row.start(setting.across()) * size;
  }
}
