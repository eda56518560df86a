package vn.lantoa.sheets.drawing;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.Function;
import vn.lantoa.campaign.Colour;

/** What a sheet is made of. Shapes carry their own winding rule and are never changed once here. */
public sealed interface DrawingItem {

  /** Calls the function of this mark's kind. */
  default <R> R match(
      Function<Fill, R> fill,
      Function<Words, R> words,
      Function<Figure, R> figure,
      Function<Photo, R> photo) {
    if (this instanceof Fill it) {
      return fill.apply(it);
    }
    if (this instanceof Words it) {
      return words.apply(it);
    }
    return this instanceof Figure it ? figure.apply(it) : photo.apply((Photo) this);
  }

  /** A shape filled with one colour: decoration, nothing that a screen reader would miss. */
  record Fill(Path2D shape, Colour ink) implements DrawingItem {}

  /**
   * Text, drawn as outlines and readable as text.
   *
   * @param role what the text is on the sheet
   * @param language BCP 47 tag
   * @param lines from the top down
   */
  record Words(Role role, String language, List<Line> lines, Colour ink) implements DrawingItem {
    public Words {
      lines = List.copyOf(lines);
    }
  }

  /**
   * One line of text.
   *
   * @param text as a reader copies it: NFC, as the author wrote it, even where capitals are drawn
   * @param x left end of the line, in mm
   * @param baseline in mm from the top of the trim
   * @param width advance of the line, in mm
   * @param size of the letters (em), in mm
   * @param letters in the order of reading
   */
  record Line(
      String text, double x, double baseline, double width, double size, List<Letter> letters) {
    public Line {
      letters = List.copyOf(letters);
    }

    /** The same line elsewhere, in another size. */
    public Line at(double toX, double toBaseline, double toSize) {
      return new Line(text, toX, toBaseline, width * toSize / size, toSize, letters);
    }

    /** From the units of a letter's outline to millimetres of the sheet. */
    public AffineTransform place(Letter letter) {
      double scale = size / Letter.EM;
      return new AffineTransform(
          scale, 0, 0, scale, x + letter.x() * scale, baseline + letter.y() * scale);
    }

    /** What a letter lies within, in mm of the sheet. */
    public Rectangle2D box(Letter letter) {
      Rectangle2D box = letter.outline().getBounds2D();
      double scale = size / Letter.EM;
      return new Rectangle2D.Double(
          x + (letter.x() + box.getX()) * scale,
          baseline + (letter.y() + box.getY()) * scale,
          box.getWidth() * scale,
          box.getHeight() * scale);
    }

    /** The outlines of all letters in place, in mm. */
    public Path2D outline() {
      Path2D outline = new Path2D.Double();
      for (Letter letter : letters) {
        outline.append(letter.outline().getPathIterator(place(letter)), false);
      }
      return outline;
    }
  }

  /**
   * A letter in a line, or a part of one such as a mark.
   *
   * @param outline at an em of {@link #EM}, filled by the non-zero rule; the same object wherever a
   *     letter looks the same, so that a writer may keep what it makes of it
   * @param x of the outline's origin from the line's pen, in the same units
   * @param y likewise, downwards
   */
  record Letter(Path2D outline, double x, double y) {
    /** That of our fonts, so that their coordinates are whole numbers. */
    public static final int EM = 1000;

    public Letter movedBy(double moveX, double moveY) {
      return new Letter(outline, x + moveX, y + moveY);
    }
  }

  /** What a text is: the heading of the sheet or another paragraph. */
  enum Role {
    HEADING,
    PARAGRAPH
  }

  /** A drawing with a meaning of its own, such as a logo or a QR code. */
  record Figure(String alt, Rectangle2D box, List<Fill> fills) implements DrawingItem {
    public Figure {
      fills = List.copyOf(fills);
    }
  }

  /**
   * A picture of pixels, such as a photo or a logo that the user has as PNG.
   *
   * @param file PNG or JPEG; not to be changed
   * @param box where it stands, in mm
   */
  record Photo(String alt, Rectangle2D box, byte[] file) implements DrawingItem {}
}
