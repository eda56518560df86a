package vn.lantoa.sheets.design;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What an element does along one axis when the sheet is longer than its artboard. */
enum Anchor {
  /** Stays at the left or at the top. */
  START("left", "top"),
  /** Stays in the middle. */
  MIDDLE("centre", "middle"),
  /** Stays at the right or at the bottom. */
  END("right", "bottom"),
  /** Keeps the distances of both its ends and grows between them. */
  STRETCH("stretch", "stretch");

  private final String across;
  private final String down;

  Anchor(String across, String down) {
    this.across = across;
    this.down = down;
  }

  /** By the words that designers write for x. */
  static Map<String, Anchor> across() {
    return by(anchor -> anchor.across);
  }

  /** Likewise for y. */
  static Map<String, Anchor> down() {
    return by(anchor -> anchor.down);
  }

  private static Map<String, Anchor> by(Function<Anchor, String> word) {
    Map<String, Anchor> anchors = new LinkedHashMap<>();
    List.of(values()).forEach(anchor -> anchors.put(word.apply(anchor), anchor));
    return anchors;
  }

  /**
   * What an element does that says nothing: one that reaches an edge of the trim stays at it, one
   * that reaches both stretches; any other stays in its third of the sheet.
   *
   * @param from its start on an artboard from 0 to {@code length}
   * @param room whether it is room for something rather than a drawing, and so stretches where it
   *     takes most of the length
   */
  static Anchor of(double from, double to, double length, boolean room) {
    double slack = 1e-3 * length;
    boolean start = from <= slack;
    boolean end = to >= length - slack;
    if ((start && end) || (room && to - from >= 0.6 * length)) {
      return STRETCH;
    }
    double middle = (from + to) / 2 / length;
    if (start || (!end && middle < 1 / 3.0)) {
      return START;
    }
    return end || middle > 2 / 3.0 ? END : MIDDLE;
  }

  /**
   * The line through which positions go from the artboard to the sheet.
   *
   * @param from where the element starts on the artboard
   * @param to where it ends
   * @param scale from the artboard's units to mm
   * @param extra by how much the sheet is longer than the scaled artboard, in mm
   */
  Line line(double from, double to, double scale, double extra) {
    return switch (this) {
      case START -> new Line(scale, 0);
      case MIDDLE -> new Line(scale, extra / 2);
      case END -> new Line(scale, extra);
      case STRETCH -> {
        if (to - from < 1e-9) {
          yield new Line(scale, extra / 2);
        }
        double slope = scale + extra / (to - from);
        yield new Line(slope, from * (scale - slope));
      }
    };
  }

  /** y = slope · x + offset. */
  record Line(double slope, double offset) {}
}
