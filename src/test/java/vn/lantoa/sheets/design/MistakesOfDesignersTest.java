package vn.lantoa.sheets.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.lantoa.sheets.design.Drawn.GROUND;
import static vn.lantoa.sheets.design.Drawn.ISSUER;
import static vn.lantoa.sheets.design.Drawn.SLOGAN;
import static vn.lantoa.sheets.design.Drawn.TITLE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Outcome;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;

/** Each mistake is told once, where it stands, and alone. */
class MistakesOfDesignersTest {
  @TempDir Path folder;

  @Test
  void aSoundDrawingHasNone() throws IOException {
    assertEquals(List.of(), Drawn.board(folder, TITLE, GROUND, SLOGAN, ISSUER).problems());
  }

  @Test
  void theExampleOfTheManualHasNone() throws IOException {
    String manual = Files.readString(Path.of("docs/thiet-ke-mau.md"));
    String example = manual.split("```svg\n")[1].split("```")[0];
    assertEquals(List.of(), Drawn.file(folder, example).problems());
  }

  @Test
  void theManualNamesEveryMistakeAndEveryAttribute() throws IOException {
    String manual = Files.readString(Path.of("docs/thiet-ke-mau.md"));
    for (Mistake mistake : EnumSet.range(Mistake.NO_DESIGN, Mistake.NO_BLEED)) {
      boolean ofLogos = mistake == Mistake.EMPTY_DRAWING;
      assertTrue(ofLogos || manual.contains("`" + mistake.code() + "`"), mistake.code());
    }
    SvgAttributes.KNOWN.forEach(w -> assertTrue(manual.contains("`data-" + w + "`"), w));
  }

  @Test
  void aFileThatIsNoXml() throws IOException {
    List<Problem> problems =
        Drawn.file(folder, "<svg xmlns='http://www.w3.org/2000/svg'>\n<g>").problems();
    assertEquals(List.of(Mistake.BROKEN_SVG), problems.stream().map(Problem::mistake).toList());
    assertEquals(2, problems.get(0).source().line());
  }

  @Test
  void aFileThatIsNoSvg() throws IOException {
    assertEquals(
        List.of(Mistake.BROKEN_SVG),
        Drawn.file(folder, "<html/>").problems().stream().map(Problem::mistake).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "viewBox='0 0 200'", "viewBox='0 0 200 NaN'", "viewBox='0 0 0 100'"})
  void noViewBox(String attributes) throws IOException {
    assertEquals(
        List.of(Problem.of(Mistake.NO_VIEW_BOX, new Source("a.svg", 1, 1))),
        Drawn.file(folder, Drawn.svg(attributes, TITLE, GROUND, SLOGAN, ISSUER)).problems());
  }

  @Test
  void noTitle() throws IOException {
    only(Problem.of(Mistake.DESIGN_TITLE, Source.of("a.svg"), "<title>"), GROUND, SLOGAN, ISSUER);
  }

  @Test
  void text() throws IOException {
    only(at(5, Mistake.SVG_TEXT), TITLE, GROUND, SLOGAN, "<text>Chữ</text>", ISSUER);
  }

  @ParameterizedTest
  @CsvSource({
    "<image width='9' height='9'/>, <image>",
    "<foreignObject/>, <foreignObject>",
    "<script/>, <script>",
    "<path d='M30 20h9v9z' opacity='.5'/>, opacity",
    "<path d='M30 20h9v9z' style='mix-blend-mode:multiply'/>, mix-blend-mode",
    "<path d='M30 20h9v9z' style='fill-opacity:.5'/>, opacity",
    "<path d='M30 20h9v9z' filter='url(#f)'/>, filter",
    "<path d='M30 20h9v9z' mask='url(#m)'/>, mask",
    "<path d='M30 20h9v9z' fill='url(#g)'/>, gradient"
  })
  void whatIsNoFlatShape(String element, String name) throws IOException {
    String defs =
        "<defs><linearGradient id='g'><stop stop-color='red'/><stop"
            + " offset='1'/></linearGradient></defs>";
    only(at(4, Mistake.UNSUPPORTED_SVG, name), TITLE, GROUND + defs, element, SLOGAN, ISSUER);
  }

  @Test
  void unusedGradientsThatEditorsLeaveBehindAreNone() throws IOException {
    String defs = "<defs><linearGradient id='g'/><filter id='f'/></defs>";
    assertEquals(List.of(), Drawn.board(folder, TITLE, GROUND, defs, SLOGAN, ISSUER).problems());
  }

  @Test
  void anUnknownAttribute() throws IOException {
    only(
        at(
            4,
            Mistake.UNKNOWN_ATTRIBUTE,
            "data-wen",
            "data-when",
            "data-slot, data-when, data-x, data-y, data-ink, data-inks, data-weight, data-capitals,"
                + " data-yield, data-gap, data-across, data-down, data-largest, data-lines"),
        TITLE,
        GROUND,
        SLOGAN.replace("id=", "data-wen='qr' id="),
        ISSUER);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "data-x | middle | left, centre, right, stretch",
        "data-y | left | top, middle, bottom, stretch",
        "data-weight | 700 | 500, 800",
        "data-capitals | yes | false, true",
        "data-across | middle | centre, left, right",
        "data-down | centre | bottom, middle, top",
        "data-largest | 2 | 0.01 – 1",
        "data-largest | lớn | 0.01 – 1",
        "data-lines | 0 | 1 – 20",
        "data-gap | -1 | 0 – 1000000",
        "data-when | qrr | slogan, campaign, issuer, hotline, logo, qr, theme, occasion, sponsors, picture",
        "data-yield | !qr | slogan, campaign, issuer, hotline, logo, qr, theme, occasion, sponsors, picture"
      })
  void aWrongValue(String key, String value, String allowed) throws IOException {
    String slogan = SLOGAN.replace("id=", key + "='" + value + "' id=");
    only(at(4, Mistake.WRONG_ATTRIBUTE, key, value, allowed), TITLE, GROUND, slogan, ISSUER);
  }

  @Test
  void wrongInks() throws IOException {
    String text =
        Drawn.svg("viewBox='0 0 200 100' data-inks='Đỏ red'", TITLE, GROUND, SLOGAN, ISSUER);
    assertEquals(
        List.of(
            Problem.of(
                Mistake.WRONG_ATTRIBUTE,
                new Source("a.svg", 1, 1),
                "data-inks",
                "Đỏ red",
                "Đỏ #C4161C 0/100/100/15, Vàng #FFD91A")),
        Drawn.file(folder, text).problems());
  }

  @Test
  void anUnknownSlot() throws IOException {
    only(
        at(
            6,
            Mistake.UNKNOWN_SLOT,
            "hotlin",
            "hotline",
            "slogan, campaign, issuer, hotline, logo, qr, theme, occasion, sponsors, picture"),
        TITLE,
        GROUND,
        SLOGAN,
        ISSUER,
        "<rect data-slot='hotlin' x='20' y='65' width='9' height='9'/>");
  }

  @Test
  void aMissingSlot() throws IOException {
    only(Problem.of(Mistake.MISSING_SLOT, Source.of("a.svg"), "issuer"), TITLE, GROUND, SLOGAN);
  }

  @Test
  void aSlotThatIsMissingInOneCase() throws IOException {
    only(
        Problem.of(Mistake.MISSING_SLOT, Source.of("a.svg"), "issuer"),
        TITLE,
        GROUND,
        SLOGAN,
        ISSUER.replace("id=", "data-when='qr' id="));
  }

  @Test
  void twoSlotsAtOnce() throws IOException {
    only(
        at(6, Mistake.REPEATED_SLOT, "issuer"),
        TITLE,
        GROUND,
        SLOGAN,
        ISSUER,
        "<rect data-slot='issuer' x='20' y='65' width='9' height='9'/>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<path id='slogan' d='M20 10h160v50h-160z'/>",
        "<rect id='slogan' x='20' y='10' width='160' height='50' fill='none'/>"
      })
  void aSlotThatIsNoFilledRectangle(String slogan) throws IOException {
    only(at(4, Mistake.SLOT_NOT_RECTANGLE, "slogan"), TITLE, GROUND, slogan, ISSUER);
  }

  @Test
  void aSlotOutsideTheTrim() throws IOException {
    only(
        at(4, Mistake.SLOT_OUTSIDE, "slogan"),
        TITLE,
        GROUND,
        SLOGAN.replace("width='160'", "width='181'"),
        ISSUER);
  }

  @Test
  void slotsThatOverlap() throws IOException {
    only(
        at(5, Mistake.SLOTS_OVERLAP, "issuer", "slogan"),
        TITLE,
        GROUND,
        SLOGAN,
        ISSUER.replace("y='80'", "y='55'").replace("id=", "data-y='top' id="));
  }

  @Test
  void sponsorsAboveTheSlogan() throws IOException {
    only(
        at(6, Mistake.SPONSORS_PLACE, "1"),
        TITLE,
        GROUND,
        SLOGAN,
        ISSUER,
        "<rect id='sponsors' x='20' y='2' width='50' height='5' data-x='left'/>");
  }

  @Test
  void sponsorsThatTakeTooMuch() throws IOException {
    String sponsors = "<rect id='sponsors' x='2' y='52' width='196' height='46' data-y='bottom'/>";
    List<Problem> problems =
        Drawn.board(
                folder,
                TITLE,
                GROUND,
                SLOGAN.replace("height='50'", "height='20'"),
                ISSUER.replace("y='80'", "y='35'").replace("id=", "data-y='bottom' id="),
                sponsors)
            .problems();
    assertEquals(Mistake.SPONSORS_PLACE, problems.get(0).mistake());
    assertEquals(List.of("45"), problems.get(0).arguments());
  }

  @Test
  void aGroundThatIsTooSmall() throws IOException {
    String ground = "<rect width='199' height='100' fill='#fff'/>";
    List<Problem> problems = Drawn.board(folder, TITLE, ground, SLOGAN, ISSUER).problems();
    assertEquals(List.of(Problem.of(Mistake.NO_GROUND, Source.of("a.svg"))), problems);
  }

  @Test
  void aRoundShapeThatStopsAtTheTrim() throws IOException {
    only(
        at(4, Mistake.NO_BLEED, "3"),
        TITLE,
        GROUND,
        "<circle cx='190' cy='70' r='10' fill='#eee'/>",
        SLOGAN,
        ISSUER);
  }

  @Test
  void textThatCannotBeRead() throws IOException {
    only(
        at(4, Mistake.LOW_CONTRAST, "#999999", "#FFFFFF", "2.8"),
        TITLE,
        GROUND,
        SLOGAN.replace("#000", "#999"),
        ISSUER);
  }

  @Test
  void aFolderWithoutDesigns() {
    assertEquals(
        List.of(Mistake.NO_DESIGN),
        read(folder).problems().stream().map(Problem::mistake).toList());
    assertEquals(
        List.of(Mistake.NO_DESIGN),
        read(folder.resolve("không-có")).problems().stream().map(Problem::mistake).toList());
  }

  @Test
  void aDesignThatIsNotUsedIsNotRead() throws IOException {
    String text = Drawn.svg("viewBox='0 0 200 100'", TITLE, GROUND, SLOGAN, ISSUER);
    Files.writeString(Files.createDirectory(folder.resolve("hay")).resolve("a.svg"), text);
    Files.writeString(Files.createDirectory(folder.resolve("hong")).resolve("a.svg"), "<svg");
    Designs designs = Designs.find(folder).value().orElseThrow();
    assertEquals(List.of("hay", "hong"), designs.names());
    assertEquals(List.of(), designs.read(List.of("hay")).problems());
    assertEquals(
        List.of(Mistake.BROKEN_SVG),
        designs.read(designs.names()).problems().stream().map(Problem::mistake).toList());
  }

  /** The next best artboard would take its place without a word. */
  @Test
  void aDesignWithABrokenFileGivesNoSingleSheet() throws IOException {
    Path design = Files.createDirectory(folder.resolve("thu"));
    String text = Drawn.svg("viewBox='0 0 200 100'", TITLE, GROUND, SLOGAN, ISSUER);
    Files.writeString(design.resolve("a.svg"), text);
    Files.writeString(design.resolve("b.svg"), "<svg");
    Outcome<Design> read = Designs.find(folder).then(designs -> designs.read("thu", 200, 100));
    assertEquals(
        List.of(Mistake.BROKEN_SVG), read.problems().stream().map(Problem::mistake).toList());
  }

  @Test
  void titlesThatDifferWithinADesign() throws IOException {
    Path design = Files.createDirectory(folder.resolve("thu"));
    String text = Drawn.svg("viewBox='0 0 200 100'", TITLE, GROUND, SLOGAN, ISSUER);
    Files.writeString(design.resolve("a.svg"), text);
    Files.writeString(design.resolve("b.svg"), text.replace("Thử", "Thứ"));
    List<Problem> problems = read(folder).problems();
    assertEquals(
        List.of(Problem.of(Mistake.DESIGN_TITLE, Source.of(folder + "/thu/b.svg"), "Thử")),
        problems);
  }

  private static Problem at(int line, Mistake mistake, String... arguments) {
    return Problem.of(mistake, new Source("a.svg", line, 1), arguments);
  }

  private void only(Problem expected, String... lines) throws IOException {
    assertEquals(List.of(expected), Drawn.board(folder, lines).problems());
  }

  private static Outcome<List<Design>> read(Path theme) {
    return Designs.find(theme).then(designs -> designs.read(designs.names()));
  }
}
