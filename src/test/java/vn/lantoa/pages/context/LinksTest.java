package vn.lantoa.pages.context;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import vn.lantoa.pages.MadeUp;

final class LinksTest {
  @Test
  void leadsUpFromAPageBelowAnEdition() {
    Links links =
        Links.from(MadeUp.site(""), MadeUp.edition(MadeUp.WARD_2025), "thong-diep/viec-nha/");
    assertEquals("../../lich/index.html", links.page("lich/"));
    assertEquals("../../../../../index.html", links.home(""));
    assertEquals("../../../../../tai-nguyen/a.css", links.shared("tai-nguyen/a.css"));
  }

  @Test
  void leadsNowhereUpFromTheRoot() {
    Links links = Links.from(MadeUp.site(""), MadeUp.edition(MadeUp.ROOT), "");
    assertEquals("index.html", links.page(""));
    assertEquals("2025/index.html", links.home("2025/"));
  }

  @Test
  void startsAtTheRootOfTheHostWhereThePageMayBeAnywhere() {
    assertEquals("/index.html", Links.absolute(MadeUp.site("")).page(""));
    assertEquals(
        "/thang/index.html", Links.absolute(MadeUp.site("https://example.vn/thang/")).page(""));
  }
}
