package vn.lantoa.sheets.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.geom.Rectangle2D;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Optional;
import vn.lantoa.sheets.drawing.Drawing;
import vn.lantoa.sheets.drawing.Plot;

/**
 * Writes a drawing as a page for the printer: boxes, bleed, crop marks, letters as outlines under
 * an invisible text; tagged, and valid as PDF/A-2b (ISO 19005-2) and PDF/UA-1 (ISO 14289-1). It is
 * CMYK where a profile is at hand and each ink has its percentages, else RGB. May be shared by
 * threads.
 */
public final class PdfWriter {
  private static final double TENTH = 0.1;

  private final Metadata metadata;
  private final byte[] srgb;
  private final Prelude rgbPrelude;
  private final Optional<Prelude> cmykPrelude;

  /**
   * @param made the date of all files
   * @param cmykProfile an ICC profile of a printing condition
   */
  public PdfWriter(Instant made, Optional<byte[]> cmykProfile) {
    metadata = new Metadata(made);
    byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    srgb = Prelude.deflated(profile);
    rgbPrelude = Prelude.of(profile, 3, "sRGB IEC61966-2.1");
    cmykPrelude = cmykProfile.map(cmyk -> Prelude.of(cmyk, 4, condition(cmyk)));
  }

  /** The name that the profile gives itself (ICC.1:2001-04, 6.5.17), as letters and digits. */
  private static String condition(byte[] profile) {
    byte[] tag = ICC_Profile.getInstance(profile).getData(ICC_Profile.icSigProfileDescriptionTag);
    int length = tag == null || tag[0] != 'd' ? 0 : ByteBuffer.wrap(tag).getInt(8) - 1;
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < length; i++) {
      char c = (char) tag[12 + i];
      name.append(c < 128 && Character.isLetterOrDigit(c) || c == '.' ? c : ' ');
    }
    return name.isEmpty() ? "Custom" : name.toString();
  }

  /** In its true size. */
  public byte[] write(Drawing drawing) {
    return write(drawing, 1, drawing.title());
  }

  /** In a tenth of its size, for programs that cannot take a page of more than 5.08 m. */
  public byte[] tenth(Drawing drawing) {
    return write(drawing, TENTH, drawing.title() + " (tỉ lệ 1:10)");
  }

  private byte[] write(Drawing drawing, double scale, String title) {
    Inks inks = cmykPrelude.isPresent() ? Inks.of(drawing) : Inks.RGB;
    Boxes boxes = Boxes.of(drawing, scale);
    double bleed = drawing.bleed();
    Rectangle2D window =
        new Rectangle2D.Double(
            -bleed, -bleed, drawing.width() + 2 * bleed, drawing.height() + 2 * bleed);
    Page page =
        new Page(inks, new Frame(boxes.unitsPerHundredth(), boxes.left(), boxes.top(), window));
    page.draw(drawing);
    if (bleed > 0) {
      page.cropMarks(boxes);
    }
    Plot entries = new Plot(256);
    boxes.write(entries);
    try (Document document = document(inks)) {
      document.page(entries, page, "", srgb);
      return document.finish(metadata, title, drawing.language());
    }
  }

  private Document document(Inks inks) {
    return new Document(inks == Inks.CMYK ? cmykPrelude.orElseThrow() : rgbPrelude, inks);
  }
}
