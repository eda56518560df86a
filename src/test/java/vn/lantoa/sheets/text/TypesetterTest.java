package vn.lantoa.sheets.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lantoa.sheets.drawing.DrawingItem;
import vn.lantoa.text.lines.LineFaults;
import vn.lantoa.text.lines.Strictness;

class TypesetterTest {
  private static final double[] RATIOS = {
    10, 7.5, 6, 4, 3, 2, 1.5, 1.91, 1, 0.707, 0.5, 0.32, 0.25
  };

  @ParameterizedTest
  @MethodSource("vn.lantoa.sheets.text.Slogans#all")
  void keepsAllInkInTheBox(String text) {
    for (double ratio : RATIOS) {
      for (boolean capitals : new boolean[] {true, false}) {
        FittedText fitted = Slogans.fit(text, 1000 * ratio, 1000, capitals);
        Rectangle2D box = new Rectangle2D.Double(11, 7, 1000 * ratio, 1000);
        for (DrawingItem.Line line : fitted.words().lines()) {
          assertTrue(isWithin(box, ink(line.outline())), text + " " + ratio + " " + line.text());
        }
      }
    }
  }

  private static boolean isWithin(Rectangle2D box, Rectangle2D ink) {
    double e = 1e-6;
    return ink.getMinX() > box.getMinX() - e
        && ink.getMinY() > box.getMinY() - e
        && ink.getMaxX() < box.getMaxX() + e
        && ink.getMaxY() < box.getMaxY() + e;
  }

  private static Rectangle2D ink(Path2D outline) {
    return new Area(outline).getBounds2D();
  }

  @ParameterizedTest
  @MethodSource("vn.lantoa.sheets.text.Slogans#all")
  void touchesTheBoxOrIsAsLargeAsAllowed(String text) {
    for (double ratio : RATIOS) {
      FittedText fitted = Slogans.fit(text, 1000 * ratio, 1000, true);
      double wide = 0;
      double top = Double.POSITIVE_INFINITY;
      double bottom = 0;
      for (DrawingItem.Line line : fitted.words().lines()) {
        Rectangle2D ink = ink(line.outline());
        wide = Math.max(wide, ink.getWidth());
        top = Math.min(top, ink.getMinY());
        bottom = Math.max(bottom, ink.getMaxY());
      }
      boolean full = wide > 1000 * ratio - 1e-3 || bottom - top > 1000 - 1e-3;
      boolean largest = fitted.words().lines().get(0).size() > 700 - 1e-3;
      assertTrue(full || largest, text + " " + ratio);
    }
  }

  @ParameterizedTest
  @MethodSource("vn.lantoa.sheets.text.Slogans#all")
  void leavesClearSpaceBetweenTheInkOfNeighbours(String text) {
    for (double ratio : new double[] {4, 1.5, 0.5}) {
      List<DrawingItem.Line> lines = Slogans.fit(text, 1000 * ratio, 1000, true).words().lines();
      for (int i = 1; i < lines.size(); i++) {
        Area upper = new Area(lines.get(i - 1).outline());
        // moved up by nearly the whole gap, the lower line still does not touch
        double gap = lines.get(i).size() * (TextBlock.GAP - 0.001);
        Path2D moved = new Path2D.Double(lines.get(i).outline());
        moved.transform(AffineTransform.getTranslateInstance(0, -gap));
        upper.intersect(new Area(moved));
        assertTrue(upper.isEmpty(), text + " " + ratio + " " + lines.get(i).text());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("vn.lantoa.sheets.text.Slogans#all")
  void breaksNoTermAndLeavesNoSyllableAlone(String text) {
    for (double ratio : RATIOS) {
      List<String> lines = Slogans.fit(text, 1000 * ratio, 1000, true).lines();
      boolean spaced =
          text.codePoints()
              .noneMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.KHMER);
      String whole = Normalizer.normalize(text, Normalizer.Form.NFC);
      assertEquals(
          spaced ? whole : whole.replace(" ", ""),
          spaced ? String.join(" ", lines) : String.join("", lines).replace(" ", ""));
      for (String line : lines) {
        long letters = line.codePoints().filter(Character::isLetterOrDigit).count();
        boolean lone = lines.size() > 1 && spaced && !line.contains(" ") && letters < 8;
        assertFalse(lone, () -> text + " " + lines);
      }
      for (String term : Slogans.TERMS) {
        assertEquals(count(text, term), lines.stream().mapToInt(l -> count(l, term)).sum(), term);
      }
    }
  }

  private static int count(String text, String term) {
    String small = text.toLowerCase(Locale.ROOT);
    String wanted = term.toLowerCase(Locale.ROOT);
    return (small.length() - small.replace(wanted, "").length()) / wanted.length();
  }

  @ParameterizedTest
  @MethodSource("vn.lantoa.sheets.text.Slogans#all")
  void neverSetsSmallerTextInALargerBoxButToEndNoLineInALittleWord(String text) {
    Random random = new Random(15112025);
    for (int i = 0; i < 60; i++) {
      double width = Math.exp(random.nextDouble() * 4) * 100;
      double height = Math.exp(random.nextDouble() * 4) * 100;
      double wider = width * (1 + random.nextDouble() * random.nextDouble());
      double higher = height * (1 + random.nextDouble() * random.nextDouble());
      FittedText small = Slogans.fit(text, width, height, true);
      Stream.of(
              Slogans.fit(text, wider, height, true),
              Slogans.fit(text, width, higher, true),
              Slogans.fit(text, wider, higher, true))
          .forEach(
              large ->
                  assertTrue(
                      large.capHeight() >= small.capHeight()
                          || hangs(small.lines()) && !hangs(large.lines()),
                      text + " " + width + " × " + height));
    }
  }

  private static boolean hangs(List<String> lines) {
    return LineFaults.in(lines, List.of()).contains(Strictness.HANGING);
  }

  @ParameterizedTest
  @MethodSource("vn.lantoa.sheets.text.Slogans#all")
  void drawsComposedAndDecomposedTextAlikeAndTwiceTheSame(String text) {
    Typesetter other = new Typesetter(Fonts.read(Path.of("assets")).value().orElseThrow());
    TextStyle setting =
        new TextStyle(
            TextStyle.Weight.EXTRA_BOLD, true, TextStyle.Across.START, TextStyle.Down.TOP, 1, 9);
    Rectangle2D box = new Rectangle2D.Double(0, 0, 900, 600);
    FittedText one = Slogans.fit(text, box, setting);
    FittedText two =
        other.fit(
            new SourceText(Normalizer.normalize(text, Normalizer.Form.NFD), "vi", Slogans.TERMS),
            box,
            setting,
            one.words().ink(),
            DrawingItem.Role.HEADING);
    assertEquals(one.lines(), two.lines());
    for (int i = 0; i < one.lines().size(); i++) {
      DrawingItem.Line line = one.words().lines().get(i);
      DrawingItem.Line same = two.words().lines().get(i);
      assertArrayEquals(points(line.outline()), points(same.outline()));
    }
  }

  private static double[] points(Path2D outline) {
    List<Double> points = new ArrayList<>();
    double[] p = new double[6];
    for (PathIterator i = outline.getPathIterator(null); !i.isDone(); i.next()) {
      i.currentSegment(p);
      DoubleStream.of(p).forEach(points::add);
    }
    return points.stream().mapToDouble(Double::doubleValue).toArray();
  }

  @Test
  void drawsCapitalsAndReadsWhatWasWritten() {
    FittedText written = Slogans.fit("Đường dây nóng ế ß", 1000, 200, true);
    FittedText capitals = Slogans.fit("ĐƯỜNG DÂY NÓNG Ế SS", 1000, 200, true);
    assertEquals("Đường dây nóng ế ß", String.join(" ", written.lines()));
    assertArrayEquals(
        points(capitals.words().lines().get(0).outline()),
        points(written.words().lines().get(0).outline()));
  }

  @Test
  void obeysTheMarksOfTheAuthor() {
    assertEquals(
        List.of("Hãy lên tiếng", "ngay"),
        Slogans.fit("Hãy~lên~tiếng | ngay", 300, 300, false).lines());
    for (double ratio : RATIOS) {
      List<String> lines =
          Slogans.fit("Hãy lên tiếng ngay bây~giờ", 1000 * ratio, 1000, true).lines();
      assertTrue(lines.get(lines.size() - 1).endsWith("bây giờ"), lines.toString());
    }
  }

  @Test
  void dropsASeparatorWhereALineEnds() {
    FittedText parted = Slogans.fit("Gọi 111 ·| gọi 113 •| gọi 115", 300, 1000, false);
    FittedText bare = Slogans.fit("Gọi 111 | gọi 113 | gọi 115", 300, 1000, false);
    assertEquals(List.of("Gọi 111", "gọi 113", "gọi 115"), parted.lines());
    for (int i = 0; i < 3; i++) {
      assertArrayEquals(
          points(bare.words().lines().get(i).outline()),
          points(parted.words().lines().get(i).outline()));
    }
    String dots = "Gọi 111 · gọi 113 · gọi 115 ·";
    assertEquals(
        List.of(dots), Slogans.fit(dots, 9000, 300, false).lines(), "at the end as written");
  }

  @ParameterizedTest
  @EnumSource
  void putsTheInkToTheEdgeThatIsAskedFor(TextStyle.Across across) {
    Rectangle2D box = new Rectangle2D.Double(50, 20, 4000, 100);
    for (TextStyle.Down down : TextStyle.Down.values()) {
      TextStyle setting = new TextStyle(TextStyle.Weight.MEDIUM, false, across, down, 0.5, 1);
      Rectangle2D ink = ink(Slogans.fit("Giảng", box, setting).words().lines().get(0).outline());
      switch (across) {
        case START -> assertEquals(50, ink.getMinX(), 1e-3);
        case CENTRE -> assertEquals(2050, ink.getCenterX(), 1e-3);
        case END -> assertEquals(4050, ink.getMaxX(), 1e-3);
      }
      switch (down) {
        case TOP -> assertEquals(20, ink.getMinY(), 1e-3);
        case MIDDLE ->
            assertEquals(
                70,
                Slogans.fit("H", box, setting).words().lines().get(0).baseline() - 0.37 * 50,
                1e-3);
        case BOTTOM -> assertEquals(120, ink.getMaxY(), 1e-3);
      }
    }
  }

  @Test
  void takesNoMoreLinesAndNoLargerLettersThanAllowed() {
    Rectangle2D box = new Rectangle2D.Double(0, 0, 500, 1000);
    TextStyle setting =
        new TextStyle(
            TextStyle.Weight.MEDIUM,
            false,
            TextStyle.Across.CENTRE,
            TextStyle.Down.MIDDLE,
            0.03,
            2);
    FittedText fitted = Slogans.fit("Không đổ lỗi cho người bị bạo lực", box, setting);
    assertTrue(fitted.lines().size() <= 2);
    assertEquals(30, fitted.words().lines().get(0).size(), 1e-6);
    assertEquals(0.74 * 30, fitted.capHeight(), 1e-6);
  }

  @Test
  void setsNothingWhereThereIsNothing() {
    assertEquals(List.of(), Slogans.fit(" |~ ", 100, 100, false).lines());
  }
}
