package vn.lantoa.sheets.pdf;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import vn.lantoa.bytes.ChunkDeflater;
import vn.lantoa.bytes.DeflatedChunk;
import vn.lantoa.sheets.drawing.DrawingItem;
import vn.lantoa.sheets.drawing.Finishing;
import vn.lantoa.sheets.drawing.Layer;

/** What a page or a form shows, part by part. */
final class PageParts {
  private final PdfColours inks;
  private final PdfResources press;
  private final ChunkDeflater packer;
  private final List<DeflatedChunk> content = new ArrayList<>();
  private final List<StructureElement> elements = new ArrayList<>();
  private final List<DrawingItem.Photo> photos = new ArrayList<>();
  private final List<List<Path2D>> forms = new ArrayList<>();
  private boolean registered;

  PageParts(PdfColours inks, PdfResources press, ChunkDeflater packer) {
    this.inks = inks;
    this.press = press;
    this.packer = packer;
  }

  /**
   * Draws layers where a frame puts them, and tags what is read. The text comes before the ground,
   * which hides it from programs that show even what is invisible.
   */
  void draw(List<Layer> layers, PageTransform place) {
    layers.stream()
        .filter(layer -> layer.marks().stream().anyMatch(DrawingItem.Words.class::isInstance))
        .forEach(layer -> add(layer, Part.Content.TEXT, place));
    layers.forEach(layer -> add(layer, Part.Content.SHAPES, place));
  }

  /** Draws the layers of a form, of which nothing is read. */
  void draw(List<Layer> layers) {
    layers.forEach(layer -> add(layer, Part.Content.UNTAGGED, PageTransform.NONE));
  }

  private void add(Layer layer, Part.Content content, PageTransform place) {
    Part.Key key = new Part.Key(layer, content, inks, place, before());
    add(layer.shared() ? press.shared().of(key, this::part) : part(key));
  }

  private Part part(Part.Key key) {
    return key.content(this::letter).packed(packer);
  }

  private DrawnLetter letter(Path2D outline) {
    return press.letter(outline, packer);
  }

  /** Draws the form D. */
  void form(PageTransform place) {
    add(content(place).form().packed(packer));
  }

  void cropMarks(Boxes boxes, Finishing finishing) {
    registered = true;
    add(content(PageTransform.NONE).cropMarks(boxes, finishing).packed(packer));
  }

  private ContentStream content(PageTransform place) {
    return new ContentStream(inks, place, before(), this::letter);
  }

  private Part.Before before() {
    return new Part.Before(content.size(), elements.size(), photos.size());
  }

  private void add(Part part) {
    content.add(part.content());
    elements.addAll(part.elements());
    photos.addAll(part.photos());
    forms.add(part.forms());
  }

  /** The colour spaces that it needs, as an entry of its resources. */
  String colourSpaces() {
    return registered ? inks.registration() : "";
  }

  List<DeflatedChunk> content() {
    return content;
  }

  List<StructureElement> elements() {
    return elements;
  }

  /** In the order of their names: P0, P1 … */
  List<DrawingItem.Photo> photos() {
    return photos;
  }

  /** The letters of each part that are forms, in the order of their names: 0.0, 0.1 …, 1.0 … */
  List<List<Path2D>> forms() {
    return forms;
  }
}
