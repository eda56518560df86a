package vn.lantoa.sheets.pdf;

import java.util.List;
import java.util.Optional;
import vn.lantoa.bytes.ByteBuilder;
import vn.lantoa.campaign.Colour;
import vn.lantoa.campaign.print.ColourSpace;

/** The colours a file is written in. */
final class PdfColours {
  /** The ink of all plates, and how screens mix it. */
  private static final String ALL_PLATES =
      "/ColorSpace<</All[/Separation/All/DeviceCMYK"
          + "<</FunctionType 2/Domain[0 1]/C0[0 0 0 0]/C1[1 1 1 1]/N 1>>]>>";

  static final PdfColours RGB = new PdfColours(Optional.empty());

  private final Optional<PrintProfile> press;

  private PdfColours(Optional<PrintProfile> press) {
    this.press = press;
  }

  /** Those of a press. */
  static PdfColours cmyk(PrintProfile press) {
    return new PdfColours(Optional.of(press));
  }

  ColourSpace space() {
    return press.isPresent() ? ColourSpace.CMYK : ColourSpace.RGB;
  }

  /** A colour as it is written: on a press with its four percentages. */
  Colour written(Colour colour) {
    return press.map(profile -> profile.mixed(colour)).orElse(colour);
  }

  /** Sets the colour to fill with. */
  void fill(Colour ink, ByteBuilder out) {
    if (press.isPresent()) {
      List<Integer> percent = written(ink).cmyk();
      for (int i = 0; i < 4; i++) {
        out.number(percent.get(i) / 100.0, 2).put(' ');
      }
      out.put("k\n");
    } else {
      for (int shift = 16; shift >= 0; shift -= 8) {
        out.number((ink.rgb() >> shift & 255) / 255.0, 4).put(' ');
      }
      out.put("rg\n");
    }
  }

  /** The colour of crop marks: on every plate of a press, else black. */
  String strokeMarks() {
    return press.isPresent() ? "/All CS 1 SCN\n" : "0 G\n";
  }

  /** What a page with crop marks has among its resources (ISO 32000-1, 8.6.6.4). */
  String registration() {
    return press.isPresent() ? ALL_PLATES : "";
  }
}
