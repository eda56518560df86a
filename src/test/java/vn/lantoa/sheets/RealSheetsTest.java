package vn.lantoa.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.lantoa.campaign.Format;
import vn.lantoa.sheets.drawing.Drawing;
import vn.lantoa.sheets.drawing.DrawingItem;
import vn.lantoa.sheets.text.Legibility;

/** Every sheet of all localities that have any, laid out. */
final class RealSheetsTest {
  private static final List<SheetTask> ORDERS = RealContent.below("").orders();

  /** The four whose plans have a theme; Sở Tư pháp has neither theme nor slogans. */
  private static final int LOCALITIES = 4;

  /** Of numbers and of the days to mark. */
  private static final int EXTRAS = 8;

  /** Theirs, those that they inherit included. */
  private static final int SLOGANS = 76;

  /** For the police, the women's lines, an ambulance, children. */
  private static final List<String> NUMBERS =
      List.of("113", "1900 96 96 80", "1800 1768", "115", "111");

  /** Of a picture, the height of the digits of the one number on it. */
  private static final double DIGITS = 0.05;

  /** Half a hair: what rounding may do. */
  private static final double TOLERANCE_MM = 0.01;

  @Test
  void thereIsOneForEachSloganFormatAndDesign() {
    // each theme in 29 formats, each slogan in 4, all in 4 designs but the picture of a link
    long slogans = ORDERS.stream().filter(order -> order.job().slogan().isPresent()).count();
    long extras = ORDERS.stream().filter(order -> order.job().extra().isPresent()).count();
    assertEquals(LOCALITIES * (28 * 4 + 1), ORDERS.size() - slogans - extras);
    assertEquals(SLOGANS * (3 * 4 + 1), slogans);
    assertEquals(LOCALITIES * EXTRAS, extras);
  }

  @Test
  void everyLetterLiesWithinTheTrim() {
    for (SheetTask order : ORDERS) {
      Drawing drawing = order.picture();
      Rectangle2D trim = new Rectangle2D.Double(0, 0, drawing.width(), drawing.height());
      for (DrawingItem.Line line : lines(drawing)) {
        assertTrue(trim.contains(line.outline().getBounds2D()), () -> name(order) + line.text());
      }
    }
  }

  @Test
  void textsDoNotTouchOneAnother() {
    for (SheetTask order : ORDERS) {
      List<Rectangle2D> blocks = new ArrayList<>();
      for (DrawingItem.Words words : words(order.picture())) {
        Rectangle2D block =
            words.lines().stream()
                .map(line -> line.outline().getBounds2D())
                .reduce(Rectangle2D::createUnion)
                .orElseThrow();
        for (Rectangle2D other : blocks) {
          Rectangle2D common = other.createIntersection(block);
          assertTrue(
              common.getWidth() < TOLERANCE_MM || common.getHeight() < TOLERANCE_MM,
              () -> name(order) + words.lines());
        }
        blocks.add(block);
      }
    }
  }

  @Test
  void theOneHeadingReadsAsTheSlogan() {
    for (SheetTask order : ORDERS) {
      List<DrawingItem.Words> headings =
          words(order.drawing()).stream()
              .filter(words -> words.role() == DrawingItem.Role.HEADING)
              .toList();
      assertEquals(1, headings.size(), () -> name(order));
      String read =
          headings.get(0).lines().stream()
              .map(DrawingItem.Line::text)
              .collect(Collectors.joining(" "));
      assertEquals(
          order.job().text().replaceFirst("^([^.!?]*)[.]$", "$1"), read, () -> name(order));
    }
  }

  @Test
  void everySheetNamesWhoHangsIt() {
    for (SheetTask order : ORDERS) {
      String all =
          lines(order.drawing()).stream()
              .map(DrawingItem.Line::text)
              .collect(Collectors.joining(" "));
      assertTrue(all.contains("UBND"), () -> name(order) + all);
    }
  }

  @Test
  void everySheetGivesANumberThatCanBeReadFromWhereItIsRead() {
    for (SheetTask order : ORDERS) {
      if (order.job().extra().isPresent()) {
        continue; // whose text is the number, or which have lines of their own
      }
      Format format = order.job().format();
      boolean screen = format.medium() == Format.Medium.SCREEN;
      double least =
          screen ? DIGITS * format.heightMm() : Legibility.leastCapHeight(format.distance());
      double height = digits(order.drawing());
      assertTrue(height >= least - TOLERANCE_MM, () -> name(order) + height + " < " + least);
    }
  }

  @Test
  void aPictureHasOneNumberAndALeafletAll() {
    for (SheetTask order : ORDERS) {
      Format format = order.job().format();
      String text = text(order.drawing());
      long numbers = NUMBERS.stream().filter(number -> text.contains(" " + number)).count();
      if (format.medium() == Format.Medium.SCREEN) {
        assertEquals(1, numbers, () -> name(order) + text);
      } else if (format.name().equals("to-roi-a5")) {
        assertEquals(NUMBERS.size(), numbers, () -> name(order) + text);
      }
    }
  }

  /** How high the 3 of 113 is; 0 where the number is not there. */
  private static double digits(Drawing drawing) {
    return lines(drawing).stream()
        .filter(line -> line.text().contains("Công an 113"))
        .mapToDouble(
            line -> {
              int end = line.text().indexOf("113") + 2;
              long spaces = line.text().substring(0, end).chars().filter(c -> c == ' ').count();
              return line.letters().get(end - (int) spaces).outline().getBounds2D().getHeight()
                  * line.size()
                  / DrawingItem.Letter.EM;
            })
        .findFirst()
        .orElse(0);
  }

  @Test
  void aSampleSaysSoInTheSlugOfPrintsAndOnAllPictures() {
    for (SheetTask order : ORDERS) {
      Drawing drawing = order.drawing();
      boolean print = order.job().format().medium() == Format.Medium.PRINT;
      assertEquals(print, drawing.slug().isPresent(), () -> name(order));
      if (print) {
        DrawingItem.Line line = drawing.slug().orElseThrow().lines().get(0);
        Rectangle2D ink = line.outline().getBounds2D();
        assertTrue(line.text().startsWith("Bản mẫu, dựng từ kế hoạch của UBND "), line.text());
        assertTrue(line.size() > 2.4, () -> name(order) + line.size());
        assertTrue(ink.getMinY() > drawing.height() + drawing.bleed(), () -> name(order) + ink);
        assertTrue(ink.getMinX() > 0 && ink.getMaxX() < drawing.width(), () -> name(order) + ink);
        assertFalse(text(drawing).contains("Bản mẫu"), () -> name(order) + text(drawing));
      }
      String seen = text(order.picture());
      assertTrue(seen.contains("Bản mẫu, không phải của cơ quan này"), () -> name(order) + seen);
    }
  }

  private static List<DrawingItem.Words> words(Drawing drawing) {
    return drawing.marks().stream()
        .filter(DrawingItem.Words.class::isInstance)
        .map(DrawingItem.Words.class::cast)
        .toList();
  }

  private static List<DrawingItem.Line> lines(Drawing drawing) {
    return words(drawing).stream().flatMap(words -> words.lines().stream()).toList();
  }

  private static String text(Drawing drawing) {
    return lines(drawing).stream().map(DrawingItem.Line::text).collect(Collectors.joining(" "));
  }

  private static String name(SheetTask order) {
    return order.job().file() + ": ";
  }
}
