package vn.lantoa.sheets.drawing;

import java.util.List;
import java.util.Optional;

/**
 * One sheet laid out. Lengths are millimetres; the origin is the top left corner of the trim, y
 * grows downwards. Marks may reach beyond the trim, as far as the bleed; writers cut them there.
 *
 * @param title what a reader of the file is told it is: the slogan
 * @param language BCP 47 tag of the title
 * @param width of the trim, in mm
 * @param height of the trim, in mm
 * @param bleed colour past the cut on every side, in mm; 0 on a screen
 * @param layers from the ground up, in reading order
 * @param slug a line below the bleed, for whoever handles the file; it is cut off, and no picture
 *     of the sheet shows it
 * @param marked whether crop marks stand around the bleed
 * @param finishing what more marks stand there for
 */
public record Drawing(
    String title,
    String language,
    double width,
    double height,
    double bleed,
    List<Layer> layers,
    Optional<DrawingItem.Words> slug,
    boolean marked,
    Finishing finishing) {
  public Drawing {
    layers = List.copyOf(layers);
    if (!(width > 0) || !(height > 0) || !(bleed >= 0)) {
      throw new IllegalArgumentException("a sheet of " + width + " × " + height + " mm");
    }
  }

  /** A sheet that is cut where crop marks say, if it has any bleed to cut off. */
  public Drawing(
      String title,
      String language,
      double width,
      double height,
      double bleed,
      List<Layer> layers,
      Optional<DrawingItem.Words> slug) {
    this(title, language, width, height, bleed, layers, slug, bleed > 0, Finishing.NONE);
  }

  /** A sheet without a slug. */
  public Drawing(
      String title,
      String language,
      double width,
      double height,
      double bleed,
      List<Layer> layers) {
    this(title, language, width, height, bleed, layers, Optional.empty());
  }

  /** A sheet that shares nothing with others. */
  public static Drawing of(
      String title,
      String language,
      double width,
      double height,
      double bleed,
      List<? extends DrawingItem> marks) {
    return new Drawing(title, language, width, height, bleed, List.of(new Layer(marks, false)));
  }

  /**
   * The same without crop marks and slug.
   *
   * @param left of its bleed
   */
  public Drawing unmarked(double left) {
    return new Drawing(
        title, language, width, height, left, layers, Optional.empty(), false, Finishing.NONE);
  }

  /** The same with marks for whoever finishes it. */
  public Drawing finished(Finishing wanted) {
    return new Drawing(title, language, width, height, bleed, layers, slug, marked, wanted);
  }

  /** How far the slug reaches below the trim, in mm; 0 where there is none. */
  public double slugDepth() {
    return slug.map(words -> new Layer(List.of(words), false).bounds().getMaxY() - height)
        .orElse(0.0);
  }

  /** The marks of all layers, without the slug. */
  public List<DrawingItem> marks() {
    return layers.stream().<DrawingItem>flatMap(layer -> layer.marks().stream()).toList();
  }
}
