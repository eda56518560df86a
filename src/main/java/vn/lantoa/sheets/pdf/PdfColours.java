package vn.lantoa.sheets.pdf;

import java.util.List;
import vn.lantoa.bytes.ByteBuilder;
import vn.lantoa.campaign.Colour;
import vn.lantoa.campaign.print.ColourSpace;
import vn.lantoa.sheets.drawing.Drawing;
import vn.lantoa.sheets.drawing.DrawingItem;

/** The colours a file is written in. */
enum PdfColours {
  RGB(ColourSpace.RGB),
  CMYK(ColourSpace.CMYK);

  private final ColourSpace space;

  PdfColours(ColourSpace space) {
    this.space = space;
  }

  ColourSpace space() {
    return space;
  }

  /** CMYK where every ink has its four percentages; a mixture would shift under one profile. */
  static PdfColours of(Drawing drawing) {
    return drawing.marks().stream().allMatch(PdfColours::hasCmyk) ? CMYK : RGB;
  }

  private static boolean hasCmyk(DrawingItem mark) {
    return mark.match(
        fill -> hasCmyk(fill.ink()),
        words -> hasCmyk(words.ink()),
        figure -> figure.fills().stream().allMatch(fill -> hasCmyk(fill.ink())),
        photo -> true); // carries its own profile
  }

  private static boolean hasCmyk(Colour ink) {
    return ink.cmyk().size() == 4;
  }

  /** Sets the colour to fill with. */
  void fill(Colour ink, ByteBuilder out) {
    if (this == CMYK) {
      List<Integer> percent = ink.cmyk();
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

  /** Black of one ink, which cannot be out of register: the colour of crop marks. */
  String strokeBlack() {
    return this == CMYK ? "0 0 0 1 K\n" : "0 G\n";
  }
}
