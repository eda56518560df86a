package vn.lantoa.sheets.design;

import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.lantoa.campaign.Colour;
import vn.lantoa.sheets.text.TextStyle;

/**
 * A place of a design that a sheet fills.
 *
 * @param box in mm, within the trim
 * @param gap that the design leaves free around the box, in mm
 * @param ink of text and of the QR code
 * @param setting of text
 */
public record Slot(Name name, Rectangle2D box, double gap, Colour ink, TextStyle setting) {

  /** What may stand in a slot. */
  public enum Name {
    /** The slogan or the theme; every design has it. */
    SLOGAN,
    /** The campaign's name and year, and the locality. */
    CAMPAIGN,
    /** Who hangs it, with the address; every design has it (Luật Quảng cáo 2012, article 27). */
    ISSUER,
    /** The emergency number and what it is for. */
    HOTLINE,
    /** The user's logo. */
    LOGO,
    /** The code that leads to the slogan's page. */
    QR,
    /** The theme below what an activity is called. */
    THEME,
    /** Place and day of an activity; only an artboard that has it is for activities. */
    OCCASION,
    /** The sponsors' logos. */
    SPONSORS,
    /** A drawing of the theme. */
    PICTURE;

    /** As designers write it: slogan. */
    String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Name> of(String word) {
      return Arrays.stream(values()).filter(name -> name.word().equals(word)).findFirst();
    }

    static List<String> words() {
      return Arrays.stream(values()).map(Name::word).toList();
    }

    boolean required() {
      return this == SLOGAN || this == ISSUER;
    }

    /** Whether what stands in it has the ink of the design, and is not a picture of its own. */
    boolean inked() {
      return this != LOGO && this != SPONSORS && this != PICTURE;
    }
  }
}
