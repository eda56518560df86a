package vn.lantoa.pages.context;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class TermMarkerTest {
  private final TermMarker terms =
      new TermMarker(List.of("phụ nữ", "trẻ em", "trẻ em gái", "quấy rối tình dục"));

  @Test
  void marksWhatNoLineMayBreak() {
    assertEquals(
        "<span class=\"term\">Phụ nữ</span> &amp; <span class=\"term\">trẻ em gái</span>",
        terms.html("Phụ nữ & trẻ em gái").toString());
  }

  @Test
  void keepsPunctuationWithItsTerm() {
    assertEquals(
        "Vì <span class=\"term\">“phụ nữ”,</span> <span class=\"term\">trẻ em.</span>",
        terms.html("Vì “phụ nữ”, trẻ em.").toString());
  }

  @Test
  void leavesLongTermsAndPartsOfWordsAlone() {
    assertEquals("quấy rối tình dục", terms.html("quấy rối tình dục").toString());
    assertEquals("trẻ emm", terms.html("trẻ emm").toString());
  }

  @Test
  void letsNoTextBecomeMarkup() {
    assertEquals("&lt;b&gt;", new TermMarker(List.of()).html("<b>").toString());
  }
}
