package vn.lantoa.sheets.notice;

import static vn.lantoa.sheets.notice.NoticePage.box;

import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Paragraphs one below the other, in the middle of a box: in their own sizes, or all as much
 * smaller as they must be. Lengths are mm of A4.
 */
final class TextStack {
  /** Room for a line with its marks, as a share of the letters' size. */
  private static final double LINE = 1.4;

  /** By how much letters shrink until all fit. */
  private static final double STEP = 0.96;

  private static final double SMALLEST = 0.4;

  private final NoticePage page;
  private final List<Paragraph> paragraphs;

  private TextStack(NoticePage page, List<Paragraph> paragraphs) {
    this.page = page;
    this.paragraphs = paragraphs;
  }

  /** A text, in as few of its lines as keep its size. */
  record Paragraph(String text, Look look) {}

  /** Draws those that say anything. */
  static void draw(NoticePage page, List<Paragraph> paragraphs, Rectangle2D room) {
    List<Paragraph> said = paragraphs.stream().filter(p -> !p.text.isEmpty()).toList();
    new TextStack(page, said).draw(room);
  }

  private void draw(Rectangle2D room) {
    double scale = 1;
    while (scale > SMALLEST && height(scale, room.getWidth()) > room.getHeight()) {
      scale *= STEP;
    }
    double top = room.getCenterY() - height(scale, room.getWidth()) / 2;
    for (Paragraph paragraph : paragraphs) {
      Look look = look(paragraph, scale, room.getWidth());
      double height = look.lines() * look.size() * LINE;
      page.text(paragraph.text, look, box(room.getX(), top, room.getWidth(), height));
      top += height;
    }
  }

  private double height(double scale, double width) {
    return paragraphs.stream()
        .map(paragraph -> look(paragraph, scale, width))
        .mapToDouble(look -> look.lines() * look.size() * LINE)
        .sum();
  }

  /** The fewest lines at which the letters keep their size, or else as many as there may be. */
  private Look look(Paragraph paragraph, double scale, double width) {
    Look wanted = paragraph.look;
    double size = wanted.size() * scale;
    for (int lines = 1; lines < wanted.lines(); lines++) {
      Look look = wanted.sized(size, lines);
      if (page.size(paragraph.text, look, box(0, 0, width, lines * size * LINE)) > 0.999 * size) {
        return look;
      }
    }
    return wanted.sized(size, wanted.lines());
  }
}
