package vn.lantoa.sheets.pdf;

import java.awt.geom.Path2D;
import java.util.List;
import java.util.function.Function;
import vn.lantoa.bytes.DeflatedChunk;
import vn.lantoa.sheets.drawing.DrawingItem;
import vn.lantoa.sheets.drawing.Layer;

/**
 * A stretch of a page, packed: it sets all that it needs and leaves nothing set.
 *
 * @param content its operators
 * @param elements what is read of it
 * @param photos in the order of their names
 * @param forms of letters, likewise
 */
record Part(
    DeflatedChunk content,
    List<StructureElement> elements,
    List<DrawingItem.Photo> photos,
    List<Path2D> forms) {
  Part {
    elements = List.copyOf(elements);
    photos = List.copyOf(photos);
    forms = List.copyOf(forms);
  }

  /** How much of each kind a page has before a part: numbers that are taken. */
  record Before(int parts, int elements, int photos) {}

  /** What of a layer a part has. */
  enum Content {
    TEXT,
    SHAPES,
    UNTAGGED
  }

  /** All that a layer's part depends on. */
  record Key(Layer layer, Content kind, PdfColours inks, PageTransform place, Before before) {

    /**
     * @param letters how each is written
     */
    ContentStream content(Function<Path2D, DrawnLetter> letters) {
      ContentStream content = new ContentStream(inks, place, before, letters);
      return switch (kind) {
        case TEXT -> content.read(layer.marks());
        case SHAPES -> content.draw(layer.marks());
        case UNTAGGED -> content.drawUntagged(layer.marks());
      };
    }
  }
}
