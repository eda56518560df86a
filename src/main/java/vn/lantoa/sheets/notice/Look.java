package vn.lantoa.sheets.notice;

import vn.lantoa.campaign.Colour;
import vn.lantoa.sheets.drawing.DrawingItem.Role;
import vn.lantoa.sheets.text.TextStyle;
import vn.lantoa.sheets.text.TextStyle.Across;
import vn.lantoa.sheets.text.TextStyle.Down;
import vn.lantoa.sheets.text.TextStyle.Weight;

/**
 * How a text of a notice looks.
 *
 * @param size of the letters (em) at most, in mm of the page
 * @param lines at most
 */
record Look(
    Role role, Weight weight, double size, int lines, Across across, Down down, Colour ink) {

  /** Black, from the left margin, in the middle of its box. */
  static Look of(Weight weight, double size, int lines) {
    return new Look(Role.PARAGRAPH, weight, size, lines, Across.START, Down.MIDDLE, Colour.BLACK);
  }

  Look heading() {
    return new Look(Role.HEADING, weight, size, lines, across, down, ink);
  }

  Look in(Colour colour) {
    return new Look(role, weight, size, lines, across, down, colour);
  }

  Look at(Across horizontal, Down vertical) {
    return new Look(role, weight, size, lines, horizontal, vertical, ink);
  }

  Look sized(double letters, int most) {
    return new Look(role, weight, letters, most, across, down, ink);
  }

  /** For a box of such a height. */
  TextStyle in(double height) {
    return new TextStyle(weight, false, across, down, size / height, lines);
  }
}
