package vn.lantoa.sheets.design;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lantoa.campaign.Colour;
import vn.lantoa.sheets.design.Slot.Name;

/** How an artboard of 200 × 100 becomes a sheet of another shape. */
class DesignTest {
  private static final String PATH = "<path d='M%d 20h10v10l-10-5z' fill='#eee' %s/>";
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "data-x='left', 60, 20",
    "data-x='right', 260, 20",
    "data-x='centre', 160, 20",
    "data-x='stretch', 60, 220"
  })
  void anElementGoesWhereItsAnchorSays(String anchor, double x, double width) throws IOException {
    Rectangle2D box = ground(600, 200, String.format(PATH, 30, anchor)).get(1);
    assertEquals(new Rectangle2D.Double(x, 40, width, 20), box);
  }

  @ParameterizedTest
  @CsvSource({"30, 60", "100, 300", "170, 540"})
  void anElementThatSaysNothingStaysInItsThird(int drawn, double x) throws IOException {
    assertEquals(x, ground(600, 200, String.format(PATH, drawn, "")).get(1).getX());
  }

  @Test
  void aGroupMovesAsOneAndKeepsItsTransform() throws IOException {
    String group =
        "<g transform='translate(10 5) scale(2)' data-x='right'>"
            + "<rect x='0' y='0' width='5' height='5' fill='#eee'/>"
            + "<rect x='5' y='5' width='5' height='5' fill='#ddd'/></g>";
    List<Rectangle2D> boxes = ground(300, 100, group);
    assertEquals(new Rectangle2D.Double(110, 5, 10, 10), boxes.get(1));
    assertEquals(new Rectangle2D.Double(120, 15, 10, 10), boxes.get(2));
  }

  @Test
  void theGroundGoesOutToTheBleed() throws IOException {
    Layout layout = lay(Drawn.sound(folder), 300, 300, 7, Set.of());
    assertEquals(
        new Rectangle2D.Double(-7, -7, 314, 314), layout.ground().get(0).shape().getBounds2D());
  }

  @Test
  void theSloganTakesTheRoomThatTheSheetHasMore() throws IOException {
    Layout layout = lay(Drawn.sound(folder), 200, 300, 0, Set.of());
    assertEquals(new Rectangle2D.Double(20, 10, 160, 250), Drawn.slot(layout, Name.SLOGAN).box());
    assertEquals(new Rectangle2D.Double(20, 280, 160, 10), Drawn.slot(layout, Name.ISSUER).box());
  }

  @Test
  void anElementIsThereOnlyWhenItsConditionsHold() throws IOException {
    String qr = "<rect id='qr' x='2' y='85' width='10' height='10'/>";
    String both = "<g data-when='qr'><path data-when='!logo' d='M2 2h5v5z' fill='#eee'/></g>" + qr;
    Artboard board = Drawn.sound(folder, both);
    assertEquals(1, lay(board, 200, 100, 0, Set.of()).ground().size());
    assertEquals(2, lay(board, 200, 100, 0, EnumSet.of(Name.QR)).ground().size());
    assertEquals(1, lay(board, 200, 100, 0, EnumSet.of(Name.QR, Name.LOGO)).ground().size());
    assertEquals(
        List.of(Name.SLOGAN, Name.ISSUER),
        lay(board, 200, 100, 0, Set.of()).slots().stream().map(Slot::name).toList());
    assertEquals(
        List.of(Name.QR, Name.SLOGAN, Name.ISSUER),
        lay(board, 200, 100, 0, EnumSet.of(Name.QR)).slots().stream().map(Slot::name).toList());
  }

  @Test
  void aSlotYieldsToThoseThatAreFilled() throws IOException {
    String yielding =
        "<rect data-slot='slogan' x='20' y='10' width='160' height='50' fill='#000'"
            + " data-yield='logo qr' data-gap='2'/>";
    Artboard board =
        Drawn.board(
                folder,
                Drawn.TITLE,
                Drawn.GROUND,
                "<rect id='logo' x='20' y='10' width='30' height='30'/>",
                "<rect id='qr' x='150' y='30' width='30' height='30'/>",
                yielding,
                Drawn.ISSUER)
            .value()
            .orElseThrow();
    assertEquals(new Rectangle2D.Double(20, 10, 160, 50), slogan(board, Set.of()));
    assertEquals(new Rectangle2D.Double(52, 10, 128, 50), slogan(board, EnumSet.of(Name.LOGO)));
    assertEquals(
        new Rectangle2D.Double(52, 10, 96, 50), slogan(board, EnumSet.of(Name.LOGO, Name.QR)));
  }

  @Test
  void theNearestShapeIsTaken() throws IOException {
    Artboard wide = Drawn.sound(folder);
    Artboard square =
        Drawn.file(
                folder,
                Drawn.svg(
                    "viewBox='0 0 100 100'",
                    Drawn.TITLE,
                    "<rect width='100' height='100' fill='#ff0'/>",
                    "<rect id='slogan' x='10' y='10' width='80' height='50'/>",
                    "<rect id='issuer' x='10' y='80' width='80' height='10'/>"))
            .value()
            .orElseThrow();
    Design design = new Design("thu", List.of(wide, square));
    assertEquals(0xffffff, rgb(design, 300, 200)); // 1.5 is nearer to 2 than to 1
    assertEquals(0xffff00, rgb(design, 280, 200));
    assertEquals(0xffff00, rgb(design, 100, 400));
  }

  @Test
  void thePaletteColoursWhatIsNamedAndWhatIsAlike() throws IOException {
    Artboard board =
        Drawn.file(
                folder,
                Drawn.svg(
                    "viewBox='0 0 200 100' data-inks='Đỏ #AA0000 0/100/100/20'",
                    Drawn.TITLE,
                    "<rect width='200' height='100' fill='#ffffff' data-ink='Nền'/>",
                    "<g data-ink='Đỏ'><path d='M90 64h9v9z' fill='#aa0000'/></g>",
                    "<path d='M90 64h9v9z' fill='#AA0000'/>",
                    "<path d='M90 64h9v9z' fill='#123456'/>",
                    Drawn.SLOGAN,
                    Drawn.ISSUER))
            .value()
            .orElseThrow();
    List<Integer> cmyk = List.of(0, 100, 100, 20);
    assertEquals(
        List.of(
            new Colour("Nền", 0xffffff, List.of()),
            new Colour("Đỏ", 0xaa0000, cmyk),
            new Colour("Đỏ", 0xaa0000, cmyk),
            new Colour("#123456", 0x123456, List.of())),
        inks(board, List.of()));
    Colour red = new Colour("Đỏ", 0xbb1111, List.of());
    Colour ground = new Colour("Nền", 0xffffee, List.of(0, 0, 5, 0));
    Colour deep = new Colour("Xanh", 0x123456, List.of(90, 60, 0, 30));
    assertEquals(
        List.of(ground, red, new Colour("Đỏ", 0xaa0000, cmyk), deep),
        inks(board, List.of(red, ground, deep)));
  }

  @Test
  void aPaletteThatMakesTextHardToReadIsTold() throws IOException {
    Artboard board =
        Drawn.board(
                folder,
                Drawn.TITLE,
                "<rect width='200' height='100' fill='#fff' data-ink='Nền'/>",
                Drawn.SLOGAN,
                Drawn.ISSUER)
            .value()
            .orElseThrow();
    Design design = new Design("thu", List.of(board));
    assertEquals(List.of(), design.lowContrasts(List.of()));
    List<Layout.Contrast> low =
        design.lowContrasts(List.of(new Colour("Nền", 0x222222, List.of())));
    assertEquals(
        List.of(Name.SLOGAN, Name.ISSUER), low.stream().map(Layout.Contrast::slot).toList());
    assertEquals("Nền", low.get(0).pair().ground().name());
  }

  private List<Rectangle2D> ground(double width, double height, String more) throws IOException {
    return lay(Drawn.sound(folder, more), width, height, 0, Set.of()).ground().stream()
        .map(fill -> fill.shape().getBounds2D())
        .toList();
  }

  private static Layout lay(
      Artboard board, double width, double height, double bleed, Set<Name> filled) {
    return board.lay(board.measure(width, height, bleed), List.of(), filled);
  }

  private static Rectangle2D slogan(Artboard board, Set<Name> filled) {
    return Drawn.slot(lay(board, 200, 100, 0, filled), Name.SLOGAN).box();
  }

  private static List<Colour> inks(Artboard board, List<Colour> palette) {
    return board.lay(board.measure(200, 100, 0), palette, Set.of()).ground().stream()
        .map(fill -> fill.ink())
        .toList();
  }

  private static int rgb(Design design, double width, double height) {
    return design.lay(width, height, 0, List.of(), Set.of()).ground().get(0).ink().rgb();
  }
}
