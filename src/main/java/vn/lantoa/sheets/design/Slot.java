package vn.lantoa.sheets.design;

import java.awt.geom.Rectangle2D;
import vn.lantoa.campaign.Colour;
import vn.lantoa.sheets.text.Setting;

/**
 * A place of a design that a sheet fills.
 *
 * @param box in mm, within the trim
 * @param ink of text and of the QR code
 * @param setting of text
 */
public record Slot(Name name, Rectangle2D box, Colour ink, Setting setting) {

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
    /** The sponsors' logos. */
    SPONSORS
  }
}
