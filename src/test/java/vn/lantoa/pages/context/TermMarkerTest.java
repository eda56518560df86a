package vn.lantoa.pages.context;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class TermMarkerTest {
  private final TermMarker terms = new TermMarker(List.of("an toàn trên không gian mạng"));

  private String html(String text) {
    return terms
        .html(text, "vi")
        .toString()
        .replace("<span class=\"term\">", "[")
        .replace("</span>", "]");
  }

  @Test
  void marksKnownWordsAndWhatALittleWordOpens() {
    assertEquals(
        "[Chấm dứt] [bạo lực] [với [trẻ em gái]]", html("Chấm dứt bạo lực với trẻ em gái"));
    assertEquals("[Việc nhà] [không của riêng] ai.", html("Việc nhà không của riêng ai."));
  }

  @Test
  void keepsPunctuationWithItsWord() {
    assertEquals("[Vì [“phụ nữ”,]] [trẻ em.]", html("Vì “phụ nữ”, trẻ em."));
  }

  @Test
  void keepsOfLongOnesWhatFitsALineOfATelephone() {
    assertEquals("an toàn trên không gian mạng rồi", html("an toàn trên không gian mạng rồi"));
    assertEquals("[quấy rối tình dục]", html("quấy rối tình dục"));
    assertEquals("trẻ emm", html("trẻ emm"));
  }

  @Test
  void letsNoTextBecomeMarkup() {
    assertEquals("&lt;b&gt;", html("<b>"));
    assertEquals("", html(""));
  }
}
