package vn.lantoa.read.file;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;

class DrawingCheckTest {
  private static final Source PLACE = new Source("a.md", 7, 1);
  private static final String START =
      "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'>";

  private static final String INKSCAPE =
      """
      <?xml version="1.0" encoding="UTF-8" standalone="no"?>
      <!-- Created with Inkscape (http://www.inkscape.org/) -->
      <svg width="210mm" height="297mm" viewBox="0 0 210 297" version="1.1" id="svg5"
         sodipodi:docname="ve.svg" xml:space="preserve"
         inkscape:export-filename="/home/lan/ve.png"
         xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"
         xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd"
         xmlns:xlink="http://www.w3.org/1999/xlink" xmlns="http://www.w3.org/2000/svg"
         xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
         xmlns:cc="http://creativecommons.org/ns#" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <sodipodi:namedview id="namedview7" pagecolor="#ffffff" inkscape:document-units="mm"/>
        <metadata><rdf:RDF><cc:Work rdf:about="">
          <dc:type rdf:resource="http://purl.org/dc/dcmitype/StillImage"/>
          <cc:license rdf:resource="http://creativecommons.org/licenses/by/4.0/"/>
        </cc:Work></rdf:RDF></metadata>
        <defs><linearGradient id="a"><stop style="stop-color:#f26a21"/></linearGradient>
          <linearGradient id="b" xlink:href="#a" inkscape:collect="always"/>
          <clipPath id="c"><use href="#d"/></clipPath></defs>
        <style>@font-face{font-family:x;src:url("data:font/woff2;base64,d09G")} .e{fill:url('#b')}</style>
        <path id="d" d="M0 0H9" clip-path="url(#c)" style="fill:url(#b);-inkscape-stroke:none"/>
        <image sodipodi:absref="/home/lan/a.png" xlink:href="data:image/png;base64,iVBO&#10;Rw0K"/>
        <image xlink:href="data:;base64,iVBORw0K"/>
        <a href="https://langson.gov.vn/"><text>url và @ cùng &lt;script&gt;</text></a>
      </svg>
      """;

  private static final String ILLUSTRATOR =
      """
      <?xml version="1.0" encoding="iso-8859-1"?>
      <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd" [
        <!ENTITY ns_svg "http://www.w3.org/2000/svg">
        <!ENTITY ns_xlink "http://www.w3.org/1999/xlink">
        <!ENTITY ns_ai "http://ns.adobe.com/AdobeIllustrator/10.0/">
      ]>
      <svg version="1.1" xmlns="&ns_svg;" xmlns:xlink="&ns_xlink;" xmlns:i="&ns_ai;"
        viewBox="0 0 10 10" style="enable-background:new 0 0 10 10;" xml:space="preserve">
      <style type="text/css"><![CDATA[.st0{fill:url(#SVGID_1_);}]]></style>
      <switch><foreignObject requiredExtensions="&ns_ai;" width="1" height="1">
        <i:pgfRef xlink:href="#adobe_illustrator_pgf"/></foreignObject>
      <g i:extraneous="self"><path class="st0" d="M0 0H9"/></g></switch>
      <?xpacket begin='' id='W5M0MpCehiHzreSzNTczkc9d'?>
      </svg>
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<script>alert(1)</script> | <script>",
        "<g onload='alert(1)'/> | onload",
        "<foreignObject><p/></foreignObject> | <foreignObject>",
        "<metadata><h:iframe xmlns:h='http://www.w3.org/1999/xhtml' src='/'/></metadata> | <iframe>",
        "<x:script xmlns:x='http://www.w3.org/1999/xhtml'/> | <script>",
        "<iframe src='/'/> | <iframe>",
        "<style>@import 'https://evil.vn/a.css';</style> | @import",
        "<style>@im<!-- -->port '//evil.vn';</style> | @import",
        "<style>@\\69mport '//evil.vn';</style> | @import",
        "<style><![CDATA[p{fill:URL( 'https://evil.vn/a')}]]></style> | url( 'https://evil.vn/a'",
        "<g style='fill:\\75 rl(//evil.vn)'/> | url(//evil.vn",
        "<g filter='url(a.svg#b)'/> | url(a.svg#b",
        "<a href='javascript:alert(1)'/> | href=\"javascript:alert(1)\"",
        "<a xlink:href='jAva&#10;script:alert(1)'/> | href=\"jAva script:alert(1)\"",
        "<a href='data:text/html,x'/> | href=\"data:text/html,x\"",
        "<image href='https://evil.vn/a.png'/> | href=\"https://evil.vn/a.png\"",
        "<image xlink:href='anh.png'/> | href=\"anh.png\"",
        "<image href='data:image/svg+xml,x'/> | href=\"data:image/svg+xml,x\"",
        "<use href='data:image/png,x#a'/> | href=\"data:image/png,x#a\"",
        "<a><animate attributeName='xlink:href' values='javascript:1'/></a> | attributeName=\"xlink:href\"",
        "<set attributeName='fill' to='url(https://evil.vn)'/> | url(https://evil.vn",
        "<g xml:base='https://evil.vn/'><use href='#a'/></g> | xml:base",
        "<g style='background:image-set(\"//evil.vn/a\" 1x)'/> | image-set("
      })
  void refusesWhatRunsOrAsksElsewhere(String element, String shown) {
    assertEquals(unsafe(shown, 2), fault(START + "\n" + element + "</svg>"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<?xml-stylesheet href='a.xsl' type='text/xsl'?> | <?xml-stylesheet",
        "<!DOCTYPE svg [<!ATTLIST svg onload CDATA 'alert(1)'>]> | <!ATTLIST",
        "<!DOCTYPE svg [<!ENTITY a SYSTEM '/etc/passwd'>]> | <!ENTITY a SYSTEM",
        "<!DOCTYPE svg [<!ENTITY % a '<!---->'>%a;]> | <!ENTITY %"
      })
  void refusesOtherDocuments(String prologue, String shown) {
    assertEquals(unsafe(shown, 1), fault(prologue + START + "</svg>"));
  }

  @Test
  void looksIntoEntities() {
    String text = "<!DOCTYPE svg [<!ENTITY a \"<script xmlns='http://www.w3.org/2000/svg'/>\">]>";
    assertEquals(
        List.of("a.svg", "<script>", "1"),
        fault(text + START + "&a;</svg>").orElseThrow().arguments());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<svg",
        "<svg xmlns='http://www.w3.org/2000/svg'>&nbsp;</svg>",
        "<svg xmlns='http://www.w3.org/2000/svg'><g></svg>",
        "<svg xmlns='http://www.w3.org/2000/svg' x:y=''/>",
        "<g xmlns='http://www.w3.org/2000/svg'><svg/></g>"
      })
  void tellsWhatIsBroken(String text) {
    assertEquals(
        Optional.of(Problem.of(Mistake.BROKEN_DRAWING, PLACE, "a.svg", "", "1")), fault(text));
  }

  @Test
  void tellsThatBrowsersWouldNotKnowIt() {
    assertEquals(
        List.of("a.svg", "xmlns=\"http://www.w3.org/2000/svg\"", "2"),
        fault("<!-- -->\n<svg><g/></svg>").orElseThrow().arguments());
  }

  @Test
  void stopsAtEntitiesThatGrow() {
    StringBuilder bomb = new StringBuilder("<!DOCTYPE svg [<!ENTITY a0 'ha'>");
    for (int i = 1; i < 30; i++) {
      bomb.append("<!ENTITY a%d '%s'>".formatted(i, "&a%d;".formatted(i - 1).repeat(10)));
    }
    assertEquals(
        Mistake.BROKEN_DRAWING, fault(bomb + "]>" + START + "&a29;</svg>").orElseThrow().mistake());
  }

  @Test
  void leavesDrawingsAlone() {
    for (String text : List.of(INKSCAPE, ILLUSTRATOR)) {
      assertEquals(Optional.empty(), fault(text));
      assertEquals(Optional.empty(), fault("\uFEFF" + text));
    }
    assertEquals(
        Optional.empty(),
        DrawingCheck.fault((START + "<g/></svg>").getBytes(UTF_16), "a.svg", PLACE));
  }

  /** Whatever a parser makes of it, it throws nothing. */
  @Test
  void answersToEverything() {
    Random random = new Random(1);
    for (int round = 0; round < 3000; round++) {
      byte[] bytes = (round % 2 == 0 ? INKSCAPE : ILLUSTRATOR).getBytes(UTF_8);
      for (int i = random.nextInt(6); i >= 0; i--) {
        int at = random.nextInt(bytes.length);
        bytes[at] =
            random.nextBoolean() ? (byte) random.nextInt() : bytes[random.nextInt(bytes.length)];
      }
      DrawingCheck.fault(bytes, "a.svg", PLACE);
    }
  }

  private static Optional<Problem> unsafe(String shown, int line) {
    return Optional.of(
        Problem.of(Mistake.UNSAFE_DRAWING, PLACE, "a.svg", shown, Integer.toString(line)));
  }

  private static Optional<Problem> fault(String text) {
    return DrawingCheck.fault(text.getBytes(UTF_8), "a.svg", PLACE);
  }
}
