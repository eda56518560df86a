package vn.lantoa.sheets.pdf;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import vn.lantoa.sheets.drawing.Layer;
import vn.lantoa.sheets.drawing.Mark;
import vn.lantoa.sheets.drawing.Packed;
import vn.lantoa.sheets.drawing.Packer;

/** What a page or a form shows, part by part. */
final class Page {
  private final Inks inks;
  private final Press press;
  private final Packer packer;
  private final List<Packed> content = new ArrayList<>();
  private final List<Element> elements = new ArrayList<>();
  private final List<Mark.Photo> photos = new ArrayList<>();
  private final List<List<Path2D>> forms = new ArrayList<>();

  Page(Inks inks, Press press, Packer packer) {
    this.inks = inks;
    this.press = press;
    this.packer = packer;
  }

  /** Draws layers where a frame puts them, and tags what is read; no tags in {@link Frame#NONE}. */
  void draw(List<Layer> layers, Frame place) {
    for (Layer layer : layers) {
      Part.Key key = new Part.Key(layer, inks, place, before());
      add(layer.shared() ? press.shared().of(key, this::part) : part(key));
    }
  }

  private Part part(Part.Key key) {
    return key.content(this::letter).packed(packer);
  }

  private DrawnLetter letter(Path2D outline) {
    return press.letter(outline, packer);
  }

  /** Draws the form D. */
  void form(Frame place) {
    add(content(place).form().packed(packer));
  }

  void cropMarks(Boxes boxes) {
    add(content(Frame.NONE).cropMarks(boxes).packed(packer));
  }

  private Content content(Frame place) {
    return new Content(inks, place, before(), this::letter);
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

  /** The letters of each part that are forms, in the order of their names: 0.0, 0.1 …, 1.0 … */
  List<List<Path2D>> forms() {
    return forms;
  }
}
