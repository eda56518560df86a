package vn.lantoa.sheets.photo;

import java.awt.Rectangle;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import vn.lantoa.campaign.Colour;
import vn.lantoa.campaign.Format;
import vn.lantoa.campaign.content.SheetPicture;
import vn.lantoa.sheets.design.Slot;
import vn.lantoa.sheets.drawing.DrawingItem;
import vn.lantoa.sheets.drawing.Layer;
import vn.lantoa.sheets.jpg.JpegWriter;
import vn.lantoa.sheets.text.SourceText;
import vn.lantoa.sheets.text.TextStyle;
import vn.lantoa.sheets.text.Typesetter;
import vn.lantoa.text.Languages;

/** A photo of the author's: it fills its slot, cut around what must be seen, with its credit. */
public record CroppedPhoto(SheetPicture.Photo photo, BufferedImage pixels) {
  /** Dots an inch that no printer shows more of. */
  private static final double MOST = 200;

  private static final double MM_PER_INCH = 25.4;

  /** Of the credit's letters, as a share of the shorter side. */
  private static final double CREDIT = 0.04;

  private static final TextStyle SMALL =
      new TextStyle(
          TextStyle.Weight.MEDIUM, false, TextStyle.Across.END, TextStyle.Down.BOTTOM, 1, 1);

  /** Reads a photo; nothing where Java can't. */
  public static Optional<CroppedPhoto> read(SheetPicture.Photo photo) {
    return PhotoPixels.read(photo.picture().file()).map(pixels -> new CroppedPhoto(photo, pixels));
  }

  /** The part that fills a box of some shape, with the focus as near to its middle as can be. */
  Rectangle part(double ratio) {
    double width = Math.min(pixels.getWidth(), pixels.getHeight() * ratio);
    double height = width / ratio;
    double x = within(photo.focusX() * pixels.getWidth() - width / 2, pixels.getWidth() - width);
    double y =
        within(photo.focusY() * pixels.getHeight() - height / 2, pixels.getHeight() - height);
    return new Rectangle((int) x, (int) y, Math.max(1, (int) width), Math.max(1, (int) height));
  }

  private static double within(double start, double most) {
    return Math.max(0, Math.min(most, start));
  }

  /** Dots an inch where it fills a box, in mm. */
  public double resolution(Rectangle2D box) {
    return part(box.getWidth() / box.getHeight()).width / box.getWidth() * MM_PER_INCH;
  }

  /** The photo and its credit in the place of a slot. */
  public List<DrawingItem> in(Slot slot, Format format, Typesetter typesetter) {
    Rectangle2D box = bled(slot.box(), format);
    Rectangle part = part(box.getWidth() / box.getHeight());
    int widest =
        format.medium() == Format.Medium.SCREEN
            ? (int) Math.ceil(2 * box.getWidth() * format.width() / format.widthMm())
            : (int) Math.ceil(box.getWidth() / MM_PER_INCH * MOST);
    byte[] file = JpegWriter.print(PhotoPixels.part(pixels, part, widest));
    DrawingItem.Words credit = credit(slot, typesetter);
    return List.of(
        new DrawingItem.Photo(photo.picture().alt(), box, file), plate(credit, slot), credit);
  }

  /** The credit in the lower right corner, well within the trim. */
  private DrawingItem.Words credit(Slot slot, Typesetter typesetter) {
    Rectangle2D box = slot.box();
    double size = CREDIT * Math.min(box.getWidth(), box.getHeight());
    double margin = 1.5 * size;
    Rectangle2D place =
        new Rectangle2D.Double(
            box.getX() + margin, box.getMaxY() - size - margin, box.getWidth() - 2 * margin, size);
    SourceText words = new SourceText("Ảnh: " + photo.credit(), Languages.VIETNAMESE, List.of());
    return typesetter.fit(words, place, SMALL, Colour.WHITE, DrawingItem.Role.PARAGRAPH).words();
  }

  /** Dark, so that the credit can be read whatever the photo shows there. */
  private static DrawingItem.Fill plate(DrawingItem.Words credit, Slot slot) {
    Rectangle2D text = new Layer(List.of(credit), false).bounds();
    double rim = 0.5 * text.getHeight();
    Rectangle2D plate =
        new Rectangle2D.Double(
            text.getX() - rim,
            text.getY() - rim,
            text.getWidth() + 2 * rim,
            text.getHeight() + 2 * rim);
    return new DrawingItem.Fill(new Path2D.Double(plate), slot.ink());
  }

  /** Where a slot touches the trim, its photo goes on to the bleed. */
  private static Rectangle2D bled(Rectangle2D box, Format format) {
    double bleed = format.bleed();
    double slack = 1e-3 * Math.min(format.widthMm(), format.heightMm());
    double left = box.getMinX() <= slack ? -bleed : box.getMinX();
    double top = box.getMinY() <= slack ? -bleed : box.getMinY();
    boolean right = box.getMaxX() >= format.widthMm() - slack;
    boolean bottom = box.getMaxY() >= format.heightMm() - slack;
    double width = (right ? format.widthMm() + bleed : box.getMaxX()) - left;
    double height = (bottom ? format.heightMm() + bleed : box.getMaxY()) - top;
    return new Rectangle2D.Double(left, top, width, height);
  }
}
