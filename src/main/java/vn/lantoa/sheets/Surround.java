package vn.lantoa.sheets;

import vn.lantoa.sheets.drawing.Drawing;

/** What a file for the printer has around its trim. */
public enum Surround {
  /** Bleed, crop marks, and what a sample says of itself. */
  MARKS,
  /** Bleed alone: the page ends where it does. */
  BLEED,
  /** Nothing: the page is the trim. */
  NOTHING;

  /** Where a sample cannot say beside the sheet that it is one, the sheet itself does. */
  Drawing drawing(Composer.Laid laid) {
    return switch (this) {
      case MARKS -> laid.drawing();
      case BLEED -> laid.picture().unmarked(laid.picture().bleed());
      case NOTHING -> laid.picture().unmarked(0);
    };
  }
}
