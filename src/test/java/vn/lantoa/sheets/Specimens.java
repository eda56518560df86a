package vn.lantoa.sheets;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import vn.lantoa.campaign.Colour;
import vn.lantoa.sheets.drawing.Drawing;
import vn.lantoa.sheets.drawing.DrawingItem;

/** Sheets put together by hand, with all that a writer may meet. */
public final class Specimens {
  public static final String SLOGAN = "Chấm dứt bạo lực, vun đắp yêu thương";
  public static final String ISSUER = "Ủy ban nhân dân phường Kỳ Lừa · 12 đường Trần Đăng Ninh";

  public static final String NOTICE = "Bản mẫu, chưa được duyệt để in.";

  public static final Colour ORANGE = new Colour("cam", 0xF26A21, List.of(0, 70, 95, 0));
  public static final Colour PLUM = new Colour("mận", 0x4A1D4F, List.of(75, 100, 25, 35));
  public static final Colour CREAM = new Colour("kem", 0xFFF6E5, List.of(0, 4, 12, 0));
  public static final Colour BLACK = new Colour("đen", 0, List.of(0, 0, 0, 100));
  public static final Colour GREEN = new Colour("lục", 0x1E7A4C, List.of());

  private final Font bold;
  private final Font medium;

  private Specimens(Font bold, Font medium) {
    this.bold = bold;
    this.medium = medium;
  }

  public static Specimens read() {
    try {
      return new Specimens(font("BeVietnamPro-800.ttf"), font("BeVietnamPro-500.ttf"));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static Font font(String name) throws Exception {
    return Font.createFont(Font.TRUETYPE_FONT, Path.of("assets/fonts/sheets", name).toFile());
  }

  /** A sheet of one colour with words, and nothing else. */
  public Drawing plain(double width, double height, double bleed) {
    return Drawing.of(SLOGAN, "vi", width, height, bleed, marks(width, height, bleed, ORANGE));
  }

  /** The same with a figure and a photo. */
  public Drawing full(double width, double height, double bleed) {
    return full(width, height, bleed, ORANGE);
  }

  /** The same, on a ground of an ink that need not have CMYK values. */
  public Drawing full(double width, double height, double bleed, Colour ground) {
    List<DrawingItem> marks = new ArrayList<>(marks(width, height, bleed, ground));
    double side = Math.min(width, height) / 6;
    double gap = Math.min(width, height) / 20;
    Rectangle2D left = new Rectangle2D.Double(gap, height - gap - side, side, side);
    Rectangle2D right = new Rectangle2D.Double(width - gap - side, height - gap - side, side, side);
    Path2D ring = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    ring.append(new Ellipse2D.Double(left.getX(), left.getY(), side, side), false);
    ring.append(
        new Ellipse2D.Double(left.getX() + side / 4, left.getY() + side / 4, side / 2, side / 2),
        false);
    marks.add(new DrawingItem.Figure("Vòng tròn", left, List.of(new DrawingItem.Fill(ring, PLUM))));
    marks.add(new DrawingItem.Photo("Ảnh mặt trời", right, sun()));
    return Drawing.of(SLOGAN, "vi", width, height, bleed, marks);
  }

  /** The same with a line below the bleed, as deep as crop marks are. */
  public Drawing withSlug(double width, double height, double bleed) {
    Drawing full = full(width, height, bleed);
    DrawingItem.Words slug =
        words(
            medium,
            DrawingItem.Role.PARAGRAPH,
            "vi",
            List.of(NOTICE),
            false,
            width,
            height + bleed + 1,
            height + bleed + 6,
            BLACK);
    return new Drawing(full.title(), "vi", width, height, bleed, full.layers(), Optional.of(slug));
  }

  private List<DrawingItem> marks(double width, double height, double bleed, Colour ground) {
    Path2D all =
        new Path2D.Double(
            new Rectangle2D.Double(
                -bleed - 1, -bleed - 1, width + 2 * bleed + 2, height + 2 * bleed + 2));
    Path2D wave = new Path2D.Double();
    wave.moveTo(-bleed, height * 0.8);
    wave.curveTo(width / 3, height * 0.6, width * 2 / 3, height, width + bleed, height * 0.75);
    wave.lineTo(width + bleed, height + bleed);
    wave.lineTo(-bleed, height + bleed);
    wave.closePath();
    boolean wide = width > height * 3;
    List<String> lines =
        wide
            ? List.of("Chấm dứt bạo lực,", "vun đắp yêu thương")
            : List.of("Chấm dứt", "bạo lực,", "vun đắp", "yêu thương");
    return List.of(
        new DrawingItem.Fill(all, ground),
        new DrawingItem.Fill(wave, CREAM),
        words(
            bold,
            DrawingItem.Role.HEADING,
            "vi",
            lines,
            true,
            width,
            height * 0.1,
            height * 0.7,
            CREAM),
        words(
            medium,
            DrawingItem.Role.PARAGRAPH,
            "vi",
            List.of(ISSUER),
            false,
            width,
            height * 0.86,
            height * 0.94,
            PLUM));
  }

  private static DrawingItem.Words words(
      Font font,
      DrawingItem.Role role,
      String language,
      List<String> texts,
      boolean capitals,
      double width,
      double top,
      double bottom,
      Colour ink) {
    FontRenderContext context = new FontRenderContext(null, true, true);
    List<GlyphVector> glyphs = new ArrayList<>();
    double widest = 0;
    for (String text : texts) {
      String drawn = capitals ? text.toUpperCase(Locale.ROOT) : text;
      char[] letters = drawn.toCharArray();
      GlyphVector vector =
          font.deriveFont(100f).layoutGlyphVector(context, letters, 0, letters.length, 0);
      glyphs.add(vector);
      widest = Math.max(widest, vector.getLogicalBounds().getWidth());
    }
    double leading = (bottom - top) / texts.size();
    double scale = Math.min(width * (capitals ? 0.85 : 0.5) / widest, leading / 130);
    List<DrawingItem.Line> lines = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      double advance = glyphs.get(i).getLogicalBounds().getWidth() * scale;
      double x = (width - advance) / 2;
      double baseline = top + leading * (i + 0.8);
      List<DrawingItem.Letter> letters = letters(glyphs.get(i));
      lines.add(new DrawingItem.Line(texts.get(i), x, baseline, advance, 100 * scale, letters));
    }
    return new DrawingItem.Words(role, language, lines, ink);
  }

  private static List<DrawingItem.Letter> letters(GlyphVector glyphs) {
    AffineTransform unit = AffineTransform.getScaleInstance(10, 10);
    List<DrawingItem.Letter> letters = new ArrayList<>();
    for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
      Point2D place = glyphs.getGlyphPosition(i);
      Path2D outline = new Path2D.Double(glyphs.getGlyphOutline(i), unit);
      outline.transform(
          AffineTransform.getTranslateInstance(-10 * place.getX(), -10 * place.getY()));
      letters.add(new DrawingItem.Letter(outline, 10 * place.getX(), 10 * place.getY()));
    }
    return letters;
  }

  /** A PNG with a transparent ground. */
  private static byte[] sun() {
    BufferedImage image = new BufferedImage(64, 64, BufferedImage.TYPE_INT_ARGB);
    Graphics2D canvas = image.createGraphics();
    canvas.setColor(new Color(0x80D02020, true));
    canvas.fillOval(4, 4, 56, 56);
    canvas.setColor(new Color(0xFFD400));
    canvas.fillRect(24, 24, 16, 16);
    canvas.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
