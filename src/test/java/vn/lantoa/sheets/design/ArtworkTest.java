package vn.lantoa.sheets.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Outcome;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;
import vn.lantoa.sheets.drawing.DrawingItem;

class ArtworkTest {
  @TempDir Path folder;

  @Test
  void standsInTheMiddleOfItsBoxInItsOwnColours() throws IOException {
    Artwork logo =
        sound(
            Drawn.svg(
                "viewBox='10 10 40 20'",
                "<rect x='10' y='10' width='40' height='20' fill='#f26a21'/>"));
    DrawingItem.Fill fill = logo.fit(new Rectangle2D.Double(100, 100, 80, 80)).get(0);
    assertEquals(new Rectangle2D.Double(100, 120, 80, 40), fill.shape().getBounds2D());
    assertEquals(0xf26a21, fill.ink().rgb());
  }

  @Test
  void understandsWhatInkscapeWrites() throws IOException {
    Artwork logo =
        sound(
            """
            <?xml version="1.0" encoding="UTF-8" standalone="no"?>
            <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
               xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"
               xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd"
               width="100mm" height="100mm" viewBox="0 0 100 100" inkscape:version="1.2">
              <sodipodi:namedview pagecolor="#ffffff"/>
              <defs><clipPath id="c"><rect width="50" height="100"/></clipPath></defs>
              <g inkscape:groupmode="layer" transform="translate(10)">
                <path id="p" style="fill:none;stroke:#00ff00;stroke-width:10" d="M 0,50 H 20"/>
                <use xlink:href="#p" transform="translate(0,30)"/>
              </g>
              <circle cx="50" cy="20" r="10" clip-path="url(#c)" style="opacity:1;filter:none"/>
            </svg>
            """);
    List<DrawingItem.Fill> fills = logo.fit(new Rectangle2D.Double(0, 0, 100, 100));
    assertEquals(3, fills.size());
    assertEquals(new Rectangle2D.Double(10, 45, 20, 10), fills.get(0).shape().getBounds2D());
    assertEquals(new Rectangle2D.Double(10, 75, 20, 10), fills.get(1).shape().getBounds2D());
    assertEquals(0x00ff00, fills.get(0).ink().rgb());
    assertEquals(50, fills.get(2).shape().getBounds2D().getMaxX(), 1e-3); // clipped
  }

  @Test
  void understandsWhatIllustratorWrites() throws IOException {
    Artwork logo =
        sound(
            """
            <?xml version="1.0" encoding="utf-8"?>
            <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd" [
              <!ENTITY ns_svg "http://www.w3.org/2000/svg">
            ]>
            <svg version="1.1" id="Layer_1" xmlns="&ns_svg;" x="0px" y="0px" viewBox="0 0 10 10"
               style="enable-background:new 0 0 10 10;" xml:space="preserve">
            <style type="text/css">
              .st0{fill:#2B0F42;}
            </style>
            <polygon class="st0" points="0,0 10,0 10,10 "/>
            </svg>
            """);
    assertEquals(0x2b0f42, logo.fit(new Rectangle2D.Double(0, 0, 5, 5)).get(0).ink().rgb());
  }

  @Test
  void isCutOffAtItsViewBox() throws IOException {
    Artwork logo = sound(Drawn.svg("viewBox='0 0 10 10'", "<circle cx='10' cy='5' r='5'/>"));
    Rectangle2D box = logo.fit(new Rectangle2D.Double(0, 0, 10, 10)).get(0).shape().getBounds2D();
    assertEquals(10, box.getMaxX(), 1e-3);
  }

  @Test
  void mayHaveWidthAndHeightInsteadOfAViewBox() throws IOException {
    Artwork logo = sound(Drawn.svg("width='40px' height='20'", "<path d='M0 0h9v9z'/>"));
    DrawingItem.Fill fill = logo.fit(new Rectangle2D.Double(0, 0, 80, 80)).get(0);
    assertEquals(new Rectangle2D.Double(0, 20, 18, 18), fill.shape().getBounds2D());
  }

  @Test
  void withShadesIsBetterGivenAsPng() throws IOException {
    Outcome<Artwork> read =
        read(
            Drawn.svg(
                "viewBox='0 0 9 9'",
                "<radialGradient id='g'><stop/><stop offset='1'"
                    + " stop-color='red'/></radialGradient>",
                "<path d='M0 0h9v9z' fill='url(#g)'/>"));
    assertEquals(
        List.of(Problem.of(Mistake.UNSUPPORTED_SVG, new Source("logo.svg", 3, 1), "gradient")),
        read.problems());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "<path d='M0 0h9v9z' display='none'/>", "<path d='M0 0h9v9z' fill='none'/>"})
  void withoutAnyShapeIsAProblem(String element) throws IOException {
    assertEquals(List.of(Mistake.EMPTY_DRAWING), mistakes(Drawn.svg("viewBox='0 0 9 9'", element)));
  }

  @Test
  void opensNoOtherFile() throws IOException {
    Path secret =
        Files.writeString(
            folder.resolve("secret.svg"),
            Drawn.svg("viewBox='0 0 9 9'", "<path id='p' d='M0 0h9v9z'/>"));
    String entity =
        "<!DOCTYPE svg [<!ENTITY x SYSTEM '"
            + secret.toUri()
            + "'>]>"
            + Drawn.svg("viewBox='0 0 9 9'", "&x;");
    assertEquals(List.of(Mistake.EMPTY_DRAWING), mistakes(entity));
    String use = Drawn.svg("viewBox='0 0 9 9'", "<use href='secret.svg#p'/>");
    assertEquals(List.of(Mistake.EMPTY_DRAWING), mistakes(use));
    assertEquals(
        List.of(Mistake.UNSUPPORTED_SVG),
        mistakes(Drawn.svg("viewBox='0 0 9 9'", "<image href='" + secret.toUri() + "'/>")));
  }

  @Test
  void thatGrowsWithoutEndIsRefused() throws IOException {
    StringBuilder bomb = new StringBuilder("<!DOCTYPE svg [<!ENTITY a0 'ha'>");
    for (int i = 1; i < 30; i++) {
      bomb.append("<!ENTITY a").append(i).append(" '");
      bomb.append(("&a" + (i - 1) + ";").repeat(10)).append("'>");
    }
    bomb.append("]>").append(Drawn.svg("viewBox='0 0 9 9'", "<title>&a29;</title>"));
    assertEquals(List.of(Mistake.BROKEN_SVG), mistakes(bomb.toString()));
    String loop = "<g id='a'><use href='#b'/></g><g id='b'><use href='#a'/></g>";
    assertTrue(mistakes(Drawn.svg("viewBox='0 0 9 9'", loop)).size() == 1);
    String deep = "<g>".repeat(5000) + "<path d='M0 0h9v9z'/>" + "</g>".repeat(5000);
    assertTrue(mistakes(Drawn.svg("viewBox='0 0 9 9'", deep)).size() <= 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<path d='M0 0H100' stroke='#000' stroke-dasharray='0.0000001'/>",
        "<path d='M0 0H1e6' stroke='#000' stroke-dasharray='0.001 0.001'/>",
        "<path d='M0 0H1e9' stroke='#000' stroke-dasharray='4 2'/>",
        "<path d='M0 0C1e9 1e9 -1e9 1e9 1 1z'/>",
        "<path d='M0 0L 1e300 7' stroke='#000'/>",
        "<g transform='scale(1e30)'><rect width='9' height='9'/></g>",
        "<rect width='9' height='9' stroke='#000' stroke-width='1e30'/>"
      })
  void isRefusedWhereItCostsTooMuch(String hostile) throws IOException {
    assertHeavy(hostile);
  }

  @Test
  void isReadInTheLettersThatItSaysItHas() throws IOException {
    String drawing = "<title>Hội Phụ nữ ñ</title><path d='M0 0h9v9z'/>";
    String svg = drawn(drawing);
    for (Charset other : List.of(StandardCharsets.UTF_16, StandardCharsets.ISO_8859_1)) {
      String declared = "<?xml version='1.0' encoding='" + other.name() + "'?>" + svg;
      Path file = Files.write(folder.resolve("a.svg"), declared.getBytes(other));
      assertTrue(Artwork.read(file, Source.of("a.svg")).value().isPresent(), other.name());
    }
    Path torn = Files.write(folder.resolve("a.svg"), svg.getBytes(StandardCharsets.ISO_8859_1));
    assertEquals(
        List.of(Mistake.NOT_UTF8),
        Artwork.read(torn, Source.of("a.svg")).problems().stream().map(Problem::mistake).toList());
  }

  @Test
  void countsWhatIsDrawnAgainAndAgain() throws IOException {
    assertHeavy("<path d='M0 0" + "h1v1".repeat(30_000) + "'/>");
    assertHeavy(
        "<marker id='m'><path d='M0 0h1v1z'/></marker><path marker-mid='url(#m)' d='M0 0"
            + "h1v1".repeat(10_000)
            + "'/>");
    StringBuilder clones = new StringBuilder("<defs><g id='a0'><path d='M0 0h1v1z'/></g>");
    for (int i = 1; i < 30; i++) {
      clones.append(
          "<g id='a%d'><use href='#a%d'/><use href='#a%d'/></g>".formatted(i, i - 1, i - 1));
    }
    assertTrue(read(drawn(clones + "</defs><use href='#a29'/>")).value().isEmpty());
  }

  @Test
  void countsCrossingsBeforeItCuts() throws IOException {
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < 2000; i++) {
      path.append(" L ").append(i % 2 * 300 - 100).append(' ').append(i * 7919 % 300 - 100);
    }
    String drawing = "<path d='M 0 0" + path + "'/>";
    assertEquals(
        Optional.of(new Rectangle2D.Double(0, 0, 100, 100)),
        read(drawn(drawing)).value().map(art -> art.shapes().get(0).shape().getBounds2D()));
    assertHeavy(
        "<clipPath id='c'><circle r='50'/></clipPath>"
            + drawing.replace("<path", "<path clip-path='url(#c)'"));
  }

  private static String drawn(String drawing) {
    return Drawn.svg("viewBox='0 0 100 100'", drawing);
  }

  private void assertHeavy(String drawing) throws IOException {
    assertEquals(
        List.of(Mistake.HEAVY_DRAWING),
        read(drawn(drawing)).problems().stream().map(Problem::mistake).toList());
  }

  private Artwork sound(String text) throws IOException {
    Outcome<Artwork> read = read(text);
    return read.value().orElseThrow(() -> new AssertionError(read.problems()));
  }

  private List<Mistake> mistakes(String text) throws IOException {
    return read(text).problems().stream().map(Problem::mistake).toList();
  }

  private Outcome<Artwork> read(String text) throws IOException {
    return Artwork.read(Files.writeString(folder.resolve("logo.svg"), text), Source.of("logo.svg"));
  }
}
