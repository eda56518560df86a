package vn.lantoa.sheets.pdf;

import java.util.List;
import vn.lantoa.sheets.drawing.Layer;
import vn.lantoa.sheets.drawing.Mark;
import vn.lantoa.sheets.drawing.Packed;

/**
 * A stretch of a page, packed: it sets all that it needs and leaves nothing set.
 *
 * @param content its operators
 * @param elements what is read of it
 * @param photos in the order of their names
 */
record Part(Packed content, List<Element> elements, List<Mark.Photo> photos) {
  Part {
    elements = List.copyOf(elements);
    photos = List.copyOf(photos);
  }

  /**
   * All that a layer's part depends on.
   *
   * @param elements how many the page has before it, whose numbers are taken
   * @param photos likewise
   */
  record Key(Layer layer, Inks inks, Frame place, int elements, int photos) {

    Content content() {
      Content content = new Content(inks, place, elements, photos);
      return place == Frame.NONE
          ? content.drawUntagged(layer.marks())
          : content.draw(layer.marks());
    }
  }
}
