package vn.lantoa.sheets.text;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import vn.lantoa.sheets.drawing.Mark;

/**
 * Puts lines into their box.
 *
 * <p>Across, the ink of each line is set to the edges or the middle. Down the middle it is the
 * capitals that are centred, from the top of those of the first line to the last baseline: the eye
 * takes them for the block, and marks above and dots below for ornament, so that centred ink would
 * look too low under Ấ. Where the ink then left the box, the block moves until it is inside.
 */
final class Placing {
  /** What the rounding of sums may come to, as a share of the size; taken off before drawing. */
  private static final double ROUNDING = 1e-9;

  private final Sentence sentence;
  private final List<Shape> shapes;
  private final Units units;
  private final Typeface typeface;

  Placing(Sentence sentence, List<Shape> shapes, Units units, Typeface typeface) {
    this.sentence = sentence;
    this.shapes = shapes;
    this.units = units;
    this.typeface = typeface;
  }

  List<Mark.Line> lines(Breaking breaking, Rectangle2D box, Setting setting) {
    int[] starts = breaking.starts();
    double size = breaking.size() * (1 - ROUNDING);
    double baseline = firstBaseline(starts, size, box, setting.down());
    List<Mark.Line> lines = new ArrayList<>(starts.length);
    for (int line = 0; line < starts.length; line++) {
      int from = firstWord(starts, line);
      int to = firstWord(starts, line + 1);
      double y = baseline + line * units.pitch() * size;
      lines.add(line(from, to, size, y, box, setting.across()));
    }
    return lines;
  }

  private int firstWord(int[] starts, int line) {
    return units.firstWord(line < starts.length ? starts[line] : units.count());
  }

  private double firstBaseline(int[] starts, double size, Rectangle2D box, Setting.Down down) {
    double above = 0;
    for (int word = 0; word < firstWord(starts, 1); word++) {
      above = Math.max(above, shapes.get(word).above() * size);
    }
    double below = 0;
    for (int word = firstWord(starts, starts.length - 1); word < shapes.size(); word++) {
      below = Math.max(below, shapes.get(word).below() * size);
    }
    double baselines = (starts.length - 1) * units.pitch() * size;
    double highest = box.getMinY() + above;
    double lowest = box.getMaxY() - below - baselines;
    double middle = box.getCenterY() + (typeface.capHeight() * size - baselines) / 2;
    return switch (down) {
      case TOP -> highest;
      case MIDDLE -> Math.max(highest, Math.min(lowest, middle));
      case BOTTOM -> lowest;
    };
  }

  private Mark.Line line(
      int from, int to, double size, double baseline, Rectangle2D box, Setting.Across across) {
    Pen pen = new Pen(typeface.space());
    double[] starts = new double[to - from];
    for (int word = from; word < to; word++) {
      boolean space = word > from && sentence.gaps().get(word - 1).hasSpace();
      starts[word - from] = pen.add(shapes.get(word), space);
    }
    double room = box.getWidth() - (pen.right() - pen.left()) * size;
    double ink =
        box.getMinX()
            + switch (across) {
              case START -> 0;
              case CENTRE -> room / 2;
              case END -> room;
            };
    double x = ink - pen.left() * size;
    Path2D outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
    for (int word = from; word < to; word++) {
      AffineTransform place =
          AffineTransform.getTranslateInstance(x + starts[word - from] * size, baseline);
      place.scale(size / Typeface.EM, size / Typeface.EM);
      outline.append(shapes.get(word).outline().getPathIterator(place), false);
    }
    return new Mark.Line(sentence.text(from, to), x, baseline, pen.advance() * size, size, outline);
  }
}
