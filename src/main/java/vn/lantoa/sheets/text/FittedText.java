package vn.lantoa.sheets.text;

import java.util.List;
import vn.lantoa.sheets.drawing.DrawingItem;

/**
 * A text at the largest size that its box allows.
 *
 * @param words the outlines, in place
 * @param capHeight of its letters, in mm; 0 where there is no text
 */
public record FittedText(DrawingItem.Words words, double capHeight) {
  /** The lines as read. */
  public List<String> lines() {
    return words.lines().stream().map(DrawingItem.Line::text).toList();
  }
}
