package vn.lantoa.sheets;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.lantoa.campaign.Colour;
import vn.lantoa.campaign.Format;
import vn.lantoa.sheets.drawing.Drawing;
import vn.lantoa.sheets.drawing.DrawingItem;
import vn.lantoa.sheets.drawing.Layer;
import vn.lantoa.sheets.text.SourceText;
import vn.lantoa.sheets.text.TextStyle;
import vn.lantoa.sheets.text.TextStyle.Weight;
import vn.lantoa.sheets.text.Typesetter;

/**
 * A sheet as whoever answers for it is shown it on a telephone before it is printed, with what is
 * to be known of it below or, of one that stands upright, beside. Lengths are pixels of its
 * picture.
 */
final class Proof {
  /** What the sheet itself takes at most. */
  private static final double WIDE = 1400;

  private static final double HIGH = 840;

  /** What stands beside an upright one. */
  private static final double BESIDE = 620;

  private static final double GAP = 26;
  private static final double ROW = 38;
  private static final double HEADING = 62;
  private static final double LINE = 2;

  /** The size of letters, as a share of their row: marks need the rest. */
  private static final double LETTERS = 0.68;

  /** Of the width below a sheet, what says what it is; the rest has its colours. */
  private static final double FACTS = 0.6;

  private final Typesetter typesetter;
  private final List<String> keepTogether;
  private final Drawing sheet;
  private final double pixelMm;
  private final List<DrawingItem> marks = new ArrayList<>();

  private Proof(Typesetter typesetter, List<String> keepTogether, Drawing sheet) {
    this.typesetter = typesetter;
    this.keepTogether = keepTogether;
    this.sheet = sheet;
    this.pixelMm = Math.max(sheet.width() / WIDE, sheet.height() / HIGH);
  }

  /**
   * A proof to be drawn.
   *
   * @param drawing in mm, without bleed
   */
  record Picture(Drawing drawing, int width, int height) {}

  /**
   * @param sheet as pictures show it
   * @param issuer who has it printed; a sample says that it is one
   * @param printed a colour as printers get it
   */
  static Picture of(
      SheetSpec job,
      Drawing sheet,
      SourceText issuer,
      Typesetter typesetter,
      UnaryOperator<Colour> printed) {
    Proof proof = new Proof(typesetter, issuer.keepTogether(), sheet);
    return proof.picture(
        job.format(), job.design().title(), "Đơn vị: " + issuer.marked(), colours(sheet, printed));
  }

  private Picture picture(Format format, String design, String issuer, List<Colour> colours) {
    String size =
        "Khổ: %s (kể cả tràn lề %s)"
            .formatted(format.titleWithMeasure(), format.measureWithBleed());
    double wide = sheet.width() / pixelMm;
    double high = sheet.height() / pixelMm;
    return sheet.width() >= sheet.height()
        ? below(wide, high, size, "Mẫu: " + design, issuer, colours)
        : beside(wide, high, size, "Mẫu: " + design, issuer, colours);
  }

  private Picture below(
      double wide, double high, String size, String design, String issuer, List<Colour> colours) {
    double rows = Math.max(4, colours.size()) * ROW;
    double strip = GAP + HEADING + rows + GAP;
    ground(0, high, wide, strip);
    ground(0, high, wide, LINE, Colour.BLACK);
    double facts = (wide - 2 * GAP) * FACTS - GAP;
    double top = high + GAP;
    heading(GAP, top, wide - 2 * GAP, 1);
    top += HEADING;
    text(size, Weight.MEDIUM, GAP, top, facts, 1);
    text(design, Weight.MEDIUM, GAP, top + ROW, facts, 1);
    text(issuer, Weight.MEDIUM, GAP, top + 2 * ROW, facts, 2);
    inks(colours, GAP + facts + GAP, top, wide - facts - 3 * GAP);
    return whole(wide, high + strip);
  }

  private Picture beside(
      double wide, double high, String size, String design, String issuer, List<Colour> colours) {
    ground(wide, 0, BESIDE, high);
    ground(wide, 0, LINE, high, Colour.BLACK);
    double left = wide + GAP;
    double room = BESIDE - 2 * GAP;
    heading(left, GAP, room, 2);
    double top = GAP + 2 * HEADING + GAP;
    text(size, Weight.MEDIUM, left, top, room, 2);
    text(design, Weight.MEDIUM, left, top + 2 * ROW, room, 1);
    text(issuer, Weight.MEDIUM, left, top + 3 * ROW, room, 4);
    inks(colours, left, top + 7 * ROW + GAP, room);
    return whole(wide + BESIDE, high);
  }

  private void heading(double x, double y, double width, int lines) {
    text("Bản duyệt, không dùng để in", Weight.EXTRA_BOLD, x, y, width, HEADING, lines);
  }

  private void inks(List<Colour> colours, double x, double y, double width) {
    double side = ROW * LETTERS;
    for (int i = 0; i < colours.size(); i++) {
      Colour ink = colours.get(i);
      double top = y + i * ROW;
      double edge = top + (ROW - side) / 2;
      ground(x, edge, side, side, Colour.BLACK);
      ground(x + LINE, edge + LINE, side - 2 * LINE, side - 2 * LINE, ink);
      text(mixture(ink), Weight.MEDIUM, x + ROW, top, width - ROW, 1);
    }
  }

  private static String mixture(Colour ink) {
    List<Integer> parts = ink.cmyk();
    return parts.isEmpty()
        ? "%s: RGB %s".formatted(ink.name(), ink.hex())
        : "%s: C %s · M %s · Y %s · K %s"
            .formatted(ink.name(), parts.get(0), parts.get(1), parts.get(2), parts.get(3));
  }

  private void text(String text, Weight weight, double x, double y, double width, int lines) {
    text(text, weight, x, y, width, ROW, lines);
  }

  private void text(
      String text, Weight weight, double x, double y, double width, double row, int lines) {
    TextStyle style =
        new TextStyle(
            weight,
            false,
            TextStyle.Across.START,
            lines == 1 ? TextStyle.Down.MIDDLE : TextStyle.Down.TOP,
            LETTERS / lines,
            lines);
    marks.add(
        typesetter
            .fit(
                new SourceText(text, FixedTexts.LANGUAGE, keepTogether),
                box(x, y, width, row * lines),
                style,
                Colour.BLACK,
                DrawingItem.Role.PARAGRAPH)
            .words());
  }

  private void ground(double x, double y, double width, double height) {
    double beyond = sheet.bleed() / pixelMm;
    ground(x, y, width + beyond, height + beyond, Colour.WHITE);
  }

  private void ground(double x, double y, double width, double height, Colour ink) {
    marks.add(new DrawingItem.Fill(new Path2D.Double(box(x, y, width, height)), ink));
  }

  private Rectangle2D box(double x, double y, double width, double height) {
    return new Rectangle2D.Double(x * pixelMm, y * pixelMm, width * pixelMm, height * pixelMm);
  }

  private Picture whole(double wide, double high) {
    List<Layer> layers = new ArrayList<>(sheet.layers());
    layers.add(new Layer(marks, false));
    Drawing drawing =
        new Drawing(sheet.title(), sheet.language(), wide * pixelMm, high * pixelMm, 0, layers);
    return new Picture(drawing, (int) Math.round(wide), (int) Math.round(high));
  }

  /** What is mixed for the sheet: a code or a logo has what it has. */
  private static List<Colour> colours(Drawing sheet, UnaryOperator<Colour> printed) {
    return sheet.marks().stream()
        .flatMap(
            mark ->
                mark.match(
                    fill -> Stream.of(fill.ink()),
                    words -> Stream.of(words.ink()),
                    figure -> Stream.<Colour>empty(),
                    photo -> Stream.<Colour>empty()))
        .distinct()
        .map(printed)
        .toList();
  }
}
