package vn.lantoa.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lantoa.campaign.site.Artifact;

/** A sound page, and the same with one fault planted for each rule. */
final class PageCheckTest {
  static final String SOUND =
      """
      <!DOCTYPE html>
      <html lang="vi">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="script-src &#39;sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI=&#39;">
      <title>Lịch</title>
      <link rel="canonical" href="https://example.vn/lich/">
      <link rel="stylesheet" href="../tai-nguyen/le.css">
      <script src="../tai-nguyen/le.js" defer></script>
      <script>alert(1)</script>
      <script type="application/ld+json">{"a": "<b>"}</script>
      </head>
      <body>
      <a class="skip" data-exit href="https://vi.wikipedia.org/">Thoát</a>
      <a href="tel:113">113</a> <a href="mailto:a@example.vn">Thư</a>
      <h1 id="ten">Lịch &amp; ngày</h1>
      <h2 id="thang-11">Tháng 11</h2>
      <h3>Tuần một</h3>
      <h2>Tháng 12</h2>
      <a href="../index.html?a=1&amp;b=2">Trang chủ</a>
      <img src="la.png" alt=""><br/>
      <!-- hết -->
      </body>
      </html>
      """;

  private static PageCheck check(String html) {
    return new PageCheck(
        Artifact.of("lich/index.html", html), new InlineScripts(), new SeenMarkup());
  }

  private static List<String> faults(String html) {
    return check(html).faults().stream().map(Fault::toString).toList();
  }

  @Test
  void findsNothingWrongWithASoundPage() {
    PageCheck page = check(SOUND);
    assertEquals(List.of(), page.faults());
    assertEquals(Set.of("ten", "thang-11"), page.ids());
    assertEquals(
        List.of("../tai-nguyen/le.css", "../tai-nguyen/le.js", "../index.html?a=1&b=2", "la.png"),
        page.links());
    assertTrue(page.offers("113"));
    assertFalse(page.offers("111"));
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // what of the sound page | becomes what | and is told as
        "<html lang=\"vi\"> | <html> | no lang",
        "<html lang=\"vi\"> | <html lang=\" \"> | no lang",
        "<title>Lịch</title> | <title> </title> | no title",
        "<title>Lịch</title> | `` | no title",
        "<h2>Tháng 12</h2> | <h1>Tháng 12</h1> | 2 h1",
        "<h2 id=\"thang-11\"> | <h2 id=\"ten\"> | id twice: ten",
        "<h3>Tuần một</h3> | <h4>Tuần một</h4> | heading skips to h4",
        "<img src=\"la.png\" alt=\"\"> | <img src=\"la.png\"> | img without alt",
        "<title> | <style>a{}</style><title> | style element",
        "<h3> | <h3 style=\"color:red\"> | style attribute",
        "<h3> | <h3 onclick=\"a()\"> | event attribute: onclick",
        "<h3> | <h3 onClick=\"a()\"> | event attribute: onclick",
        "alert(1) | alert(2) | inline script that the page's own policy forbids",
        "charset=\"utf-8\" | http-equiv=\"refresh\" content=\"1\" | meta refresh",
        "../tai-nguyen/le.js | //example.vn/le.js | asks another host: //example.vn/le.js",
        "../tai-nguyen/le.css | https://x.vn/le.css | asks another host: https://x.vn/le.css",
        "la.png | http://x.vn/la.png | asks another host: http://x.vn/la.png",
        "la.png | data:image/png;base64,AA | asks another host: data:image/png;base64,AA",
        "<h3> | <h3 ping=\"https://x.vn/\"> | asks another host: https://x.vn/",
        "../index.html | javascript:alert(1)// | leads astray: javascript:alert(1)//?a=1&b=2",
        "../index.html | //example.vn/ | leads astray: //example.vn/?a=1&b=2",
        "../index.html | ftp://example.vn/ | leads astray: ftp://example.vn/?a=1&b=2",
        "<h3> | <h3 id=x> | line 18: no \"",
        "</h3> | `` | line 23: body ends where it is not the innermost",
      })
  void findsTheFaultPlanted(String sound, String faulty, String fault) {
    assertTrue(SOUND.contains(sound), sound);
    assertEquals(List.of("lich/index.html: " + fault), faults(SOUND.replace(sound, faulty)));
  }

  @Test
  void wantsTheWayOutFirst() {
    String none = SOUND.replace(" data-exit", "");
    assertEquals(
        List.of("lich/index.html: no way out", "lich/index.html: the first link is not the exit"),
        faults(none));
    String second = SOUND.replace("<body>", "<body><a href=\"#ten\">Đến nội dung</a>");
    assertEquals(List.of("lich/index.html: the first link is not the exit"), faults(second));
  }

  @Test
  void wantsATitle() {
    String drawn = SOUND.replace("<title>Lịch</title>", "").replace("<h3>", "<h3><title>a</title>");
    assertEquals(List.of("lich/index.html: no title"), faults(drawn));
    String untitled = SOUND.replaceAll("<h1.*</h1>", "").replace("h2", "h6");
    assertTrue(faults(untitled).contains("lich/index.html: 0 h1"));
  }

  @Test
  void tellsWhereATracedElementComesFrom() {
    String traced =
        SOUND
            .replace("<h3>", "<h4 data-at=\"a.md:7:1\">")
            .replace("</h3>", "</h4>")
            .replace(
                "href=\"../index.html", "data-at=\"a.md:9:4\" data-to=\"/\" href=\"../index.html");
    PageCheck page = check(traced);
    assertEquals("a.md:7:1", page.faults().get(0).at());
    assertEquals(
        List.of(new PageCheck.Origin("a.md:9:4", "/")), page.origins("../index.html?a=1&b=2"));
  }
}
