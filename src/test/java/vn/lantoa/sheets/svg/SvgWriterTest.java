package vn.lantoa.sheets.svg;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import vn.lantoa.sheets.Specimens;
import vn.lantoa.sheets.drawing.Drawing;

final class SvgWriterTest {
  private static final Drawing POSTER = Specimens.read().full(297, 420, 3);

  private final SvgWriter writer = new SvgWriter();

  @Test
  void theCanvasTakesInTheBleed() throws Exception {
    Element svg = parse(writer.write(POSTER)).getDocumentElement();
    assertEquals("303mm", svg.getAttribute("width"));
    assertEquals("426mm", svg.getAttribute("height"));
    assertEquals("-3 -3 303 426", svg.getAttribute("viewBox"));
    assertEquals(
        "Khổ thành phẩm 297 × 420 mm, tràn lề 3 mm",
        svg.getElementsByTagName("desc").item(0).getTextContent());
  }

  @Test
  void aSlugStandsBelowTheBleedOnALongerCanvas() throws Exception {
    Drawing sample = Specimens.read().withSlug(297, 420, 3);
    Element svg = parse(writer.write(sample)).getDocumentElement();
    assertEquals("303mm", svg.getAttribute("width"));
    double height = Double.parseDouble(svg.getAttribute("height").replace("mm", ""));
    assertEquals(3 + 420 + sample.slugDepth() + 1, height, 0.001);
    Element last = (Element) svg.getLastChild().getPreviousSibling();
    assertEquals("#000000", last.getAttribute("fill"));
    assertEquals(Specimens.NOTICE, last.getFirstChild().getTextContent());
    assertEquals("svg", last.getParentNode().getNodeName(), "the bleed does not cut it");
  }

  @Test
  void itSaysWhatItIs() throws Exception {
    Element svg = parse(writer.write(POSTER)).getDocumentElement();
    assertEquals("img", svg.getAttribute("role"));
    assertEquals(Specimens.SLOGAN, svg.getAttribute("aria-label"));
    assertEquals("vi", svg.getAttribute("xml:lang"));
    assertEquals(
        List.of(Specimens.SLOGAN, Specimens.SLOGAN, Specimens.ISSUER, "Vòng tròn"),
        texts(svg.getElementsByTagName("title")));
    List<String> lines = new ArrayList<>();
    NodeList paths = svg.getElementsByTagName("path");
    for (int i = 0; i < paths.getLength(); i++) {
      lines.add(((Element) paths.item(i)).getAttribute("aria-label"));
    }
    lines.removeIf(String::isEmpty);
    assertEquals(List.of("Chấm dứt", "bạo lực,", "vun đắp", "yêu thương", Specimens.ISSUER), lines);
  }

  @Test
  void numbersAreShort() {
    String svg = new String(writer.write(POSTER), StandardCharsets.UTF_8);
    List<String> data =
        Pattern.compile(" d=\"([^\"]*)\"")
            .matcher(svg)
            .results()
            .map(path -> path.group(1))
            .toList();
    assertEquals(9, data.size());
    Pattern wrong = Pattern.compile("[^-Mhvlqcz0-9. ]|\\.[0-9]{3}");
    for (String path : data) {
      assertFalse(wrong.matcher(path).find(), path);
    }
  }

  @Test
  void textOfAnyKindLeavesItWellFormed() throws Exception {
    String hard = "<a> & \"b\" ]]> \u0001 \uFFFF 😀";
    byte[] svg = writer.write(Drawing.of(hard, "vi\"", 10, 10, 0, List.of()));
    assertEquals(
        "<a> & \"b\" ]]>     😀", parse(svg).getDocumentElement().getAttribute("aria-label"));
  }

  @Test
  void sameDrawingSameBytes() {
    assertArrayEquals(writer.write(POSTER), new SvgWriter().write(POSTER));
  }

  private static List<String> texts(NodeList nodes) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      texts.add(nodes.item(i).getTextContent());
    }
    return texts;
  }

  private static Document parse(byte[] svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg));
  }
}
