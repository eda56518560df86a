package vn.lantoa.sheets.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Shape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Outcome;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;
import vn.lantoa.sheets.drawing.DrawingItem;
import vn.lantoa.sheets.text.TextStyle.Weight;

class FontsTest {
  private static final Path ASSETS = Path.of("assets");

  @ParameterizedTest
  @MethodSource("vn.lantoa.sheets.text.Slogans#all")
  void haveEveryLetterOfOurSlogans(String text) {
    Fonts fonts = Fonts.read(ASSETS).value().orElseThrow();
    assertEquals(List.of(), fonts.missing(text, Weight.EXTRA_BOLD));
    assertEquals(List.of(), fonts.missing(text, Weight.MEDIUM));
  }

  @ParameterizedTest
  @EnumSource
  void nameEachLetterThatNoneHasOnce(Weight weight) {
    Fonts fonts = Fonts.read(ASSETS).value().orElseThrow();
    assertEquals(List.of("中", "文"), fonts.missing("Xin 中文, \u00a0中!\n", weight));
  }

  @Test
  void setMarksUponTheirLetterWhereTheFirstFontWouldSetThemBeside() {
    Typeface typeface = Fonts.read(ASSETS).value().orElseThrow().typeface(Weight.EXTRA_BOLD);
    assertEquals(typeface.shape("ê").advance(), typeface.shape("ê̆").advance(), 0.05);
    assertTrue(typeface.shape("ê̆").right() <= typeface.shape("ê̆").advance());
    assertTrue(typeface.shape("ê̆").above() > typeface.shape("ê").above() + 0.1);
  }

  /** One word of each script, in letters with strokes up and down. */
  @ParameterizedTest
  @ValueSource(strings = {"ẾỘỮ", "Ê̆Č", "ខ្មែរ", "ꨌꩌ", "ꪼꪕ", "ລາວ", "ᨴᩱ", "𖬖𖬰𖬝𖬵"})
  void drawEveryScriptInBold(String word) {
    Fonts fonts = Fonts.read(ASSETS).value().orElseThrow();
    assertEquals(List.of(), fonts.missing(word, Weight.EXTRA_BOLD));
    double bold = ink(fonts.typeface(Weight.EXTRA_BOLD).shape(word));
    double usual = ink(fonts.typeface(Weight.MEDIUM).shape(word));
    assertTrue(bold > 1.1 * usual, bold + " against " + usual);
  }

  /** How much of a square of one em is covered. */
  private static double ink(ShapedWord word) {
    double em = DrawingItem.Letter.EM;
    Shape outline = new DrawingItem.Line("", 0, 0, 0, em, word.letters()).outline();
    int dots = 200;
    int covered = 0;
    for (int x = -dots; x < 5 * dots; x++) {
      for (int y = -2 * dots; y < dots; y++) {
        covered += outline.contains(x * em / dots, y * em / dots) ? 1 : 0;
      }
    }
    return covered / (double) (dots * dots);
  }

  @Test
  void kernLetters() {
    Typeface typeface = Fonts.read(ASSETS).value().orElseThrow().typeface(Weight.EXTRA_BOLD);
    double apart = typeface.shape("A").advance() + typeface.shape("V").advance();
    assertNotEquals(apart, typeface.shape("AV").advance(), 0.01);
  }

  @Test
  void areAProblemWhereTheyAreNotThere(@TempDir Path empty) {
    Outcome<Fonts> outcome = Fonts.read(empty);
    assertTrue(outcome.value().isEmpty());
    String folder = empty.toString().replace('\\', '/') + "/fonts/sheets/";
    assertEquals(
        List.of(missing(folder, "BeVietnamPro-500.ttf"), missing(folder, "BeVietnamPro-800.ttf")),
        outcome.problems());
  }

  private static Problem missing(String folder, String file) {
    return Problem.of(Mistake.MISSING_FONT, Source.of(folder + file), file);
  }

  @Test
  void areAProblemWhereTheyAreBroken(@TempDir Path assets) throws IOException {
    Path folder = Files.createDirectories(assets.resolve("fonts/sheets"));
    for (String name : List.of("BeVietnamPro-500.ttf", "BeVietnamPro-800.ttf")) {
      Files.copy(ASSETS.resolve("fonts/sheets").resolve(name), folder.resolve(name));
    }
    Path broken = Files.writeString(folder.resolve("NotoSans-500.ttf"), "không phải phông chữ");
    Outcome<Fonts> outcome = Fonts.read(assets);
    assertEquals(
        List.of(
            Problem.of(
                Mistake.BROKEN_FONT,
                Source.of(broken.toString().replace('\\', '/')),
                "NotoSans-500.ttf")),
        outcome.problems());
  }
}
