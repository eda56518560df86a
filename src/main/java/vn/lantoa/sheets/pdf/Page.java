package vn.lantoa.sheets.pdf;

import java.util.ArrayList;
import java.util.List;
import vn.lantoa.sheets.drawing.Kept;
import vn.lantoa.sheets.drawing.Layer;
import vn.lantoa.sheets.drawing.Mark;
import vn.lantoa.sheets.drawing.Packed;
import vn.lantoa.sheets.drawing.Packer;

/** What a page or a form shows, part by part. */
final class Page {
  private final Inks inks;
  private final Kept<Part.Key, Part> shared;
  private final Packer packer;
  private final List<Packed> content = new ArrayList<>();
  private final List<Element> elements = new ArrayList<>();
  private final List<Mark.Photo> photos = new ArrayList<>();

  Page(Inks inks, Kept<Part.Key, Part> shared, Packer packer) {
    this.inks = inks;
    this.shared = shared;
    this.packer = packer;
  }

  /** Draws layers where a frame puts them, and tags what is read; no tags in {@link Frame#NONE}. */
  void draw(List<Layer> layers, Frame place) {
    for (Layer layer : layers) {
      Part.Key key = new Part.Key(layer, inks, place, elements.size(), photos.size());
      add(layer.shared() ? shared.of(key, this::part) : part(key));
    }
  }

  private Part part(Part.Key key) {
    return key.content().packed(packer);
  }

  /** Draws the form D. */
  void form(Frame place) {
    add(content(place).form().packed(packer));
  }

  void cropMarks(Boxes boxes) {
    add(content(Frame.NONE).cropMarks(boxes).packed(packer));
  }

  private Content content(Frame place) {
    return new Content(inks, place, elements.size(), photos.size());
  }

  private void add(Part part) {
    content.add(part.content());
    elements.addAll(part.elements());
    photos.addAll(part.photos());
  }

  List<Packed> content() {
    return content;
  }

  List<Element> elements() {
    return elements;
  }

  /** In the order of their names: P0, P1 … */
  List<Mark.Photo> photos() {
    return photos;
  }
}
