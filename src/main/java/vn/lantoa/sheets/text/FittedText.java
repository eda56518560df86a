package vn.lantoa.sheets.text;

import java.util.List;
import vn.lantoa.sheets.drawing.DrawingItem;

/**
 * A text at the largest size that its box allows.
 *
 * @param words the outlines, in place
 * @param capHeight of its letters, in mm; 0 where there is no text
 * @param lines the lines as read
 */
public record FittedText(DrawingItem.Words words, double capHeight, List<String> lines) {
  public FittedText {
    lines = List.copyOf(lines);
  }
}
