package vn.lantoa.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HtmlScannerTest {
  private static List<String> read(String html) throws MarkupException {
    List<String> tags = new ArrayList<>();
    HtmlScanner.read(
        ("<!DOCTYPE html><html><head></head><body>" + html + "</body></html>")
            .getBytes(StandardCharsets.UTF_8),
        new SeenMarkup(),
        tag -> {
          StringBuilder line = new StringBuilder(tag.name());
          tag.attributes()
              .forEach(a -> line.append(' ').append(a.name()).append('=').append(a.value()));
          return tags.add(line + (tag.text().isEmpty() ? "" : " " + tag.text()));
        });
    return tags.subList(3, tags.size());
  }

  @Test
  void readsStartTagsAndWhatIsTextAlone() throws Exception {
    assertEquals(
        List.of(
            "p class=a \"b\" > c&\u00a0đ\ud83c\udf08 hidden=",
            "br",
            "svg viewbox=0 0 1 1",
            "path d=M0 0",
            "title Hình",
            "b id='",
            "i title=\"",
            "script src=a.js a<b && \"</b>\"",
            "title <b>&"),
        read(
            """
            <p class="a &quot;b&#34; > c&amp;&nbsp;&#273;&#x1F308;" hidden>1 &lt; 2 &copy; "</p><br/>
            <!-- <i> - </i> --><svg viewBox="0 0 1 1"
            ><path d="M0 0"/><title>Hình</title></SVG ><b\r
            \tid="'"></b><i title='"'></i><script src="a.js">a<b && "</b>"</script>
            <title>&lt;b>&amp;</title>"""));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<a href=x> | no \"",
        "<a href = \"x\"> | no >",
        "<a href='x> | no '",
        "<a id=\"x\"class=\"y\"> | no >",
        "<a id=\"x\" id=\"y\"> | twice in one tag: id",
        "<a id=\"x\" ID=\"y\"> | twice in one tag: id",
        "<a href=\"x>1</a><a id=\"y\"> | no \"",
        "<a href=\"x | no \"",
        "<a | no >",
        "< a> | no name",
        "1 < 2 | no name",
        "I <3 you | no name",
        "<p>a</p | no >",
        "<p>a</p class=\"x\"> | no >",
        "<br/ > | no >",
        "<?php ?> | no name",
        "<![CDATA[a]]> | no !--",
        "<!DOCTYPE html> | no !--",
        "<!--> <b> --> | an empty comment",
        "<!-- a -- b --> | no -->",
        "<!-- a | no -->",
        "<script>a | no end of script",
        "<script><!-- <script></script> | <!-- within script",
        "<script>a</scripty> | no end of script",
        "<script>a</script | no >",
        "<script/></script> | script is not closed by a slash",
        "<title>a</title x> | no >",
        "<title>a <b>c</title> | < within title",
        "<title>a &copy;</title> | no reference: &copy;",
        "<textarea><a id=\"x\"></textarea> | < within textarea",
        "<p><b>a</p></b> | p ends where it is not the innermost",
        "</p> | p ends where it is not the innermost",
        "<p>a | body ends where it is not the innermost",
        "<p><b><ul></ul></b></p> | ul within p",
        "<a><b><a></a></b></a> | a within its like",
        "</body></html></p> | p ends where it is not the innermost",
        "<p/> | p is not closed by a slash",
        "<svg><script>a</script></svg> | script is read in two ways",
        "<svg><g/><style>a</style></svg> | style is read in two ways",
        "<svg><title><a id=\"x\"></title></svg> | < within title",
        "<p title=\"R&D\"> | no reference: &D",
        "<p title=\"&copy;\"> | no reference: &copy;",
        "<p title=\"&#x80;\"> | no reference: &#x80;",
        "<p title=\"&#xD800;\"> | no reference: &#xD800;",
        "<p title=\"&#12a;\"> | no reference: &#12a;",
        "<p title=\"&;\"> | no reference: &;",
        "<p title=\"&#;\"> | no reference: &#;",
        "<p title=\"&#x1F3089;\"> | no reference: &#x1F3089",
        "<iframe> | iframe is read in two ways",
        "<noscript> | noscript is read in two ways",
      })
  void refusesWhatBrowsersWouldGuessAt(String html, String reason) {
    MarkupException unclear =
        assertThrows(MarkupException.class, () -> read("\n<p>đ</p>\n" + html));
    assertEquals("line 3: " + reason, unclear.getMessage());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "<html></html> | line 1: no <!DOCTYPE html>",
        "<!DOCTYPE html><html><head>a</head></html> | line 1: text before the body",
        "<!DOCTYPE html><html><head><p></p></head></html> | line 1: p before the body",
        "<!DOCTYPE html><html><body></body> | line 1: html has no end",
      })
  void refusesAPageThatBeginsOrEndsOddly(String html, String reason) {
    byte[] page = html.getBytes(StandardCharsets.UTF_8);
    MarkupException unclear =
        assertThrows(
            MarkupException.class, () -> HtmlScanner.read(page, new SeenMarkup(), tag -> true));
    assertEquals(reason, unclear.getMessage());
  }

  /** Long enough to be kept. */
  private static final String NAV =
      "<nav><a href=\"x\">%s</a><i>không</i></nav>".formatted("dài ".repeat(60));

  private static List<String> names(String body, SeenMarkup repeats) throws MarkupException {
    List<String> names = new ArrayList<>();
    byte[] page = ("<!DOCTYPE html><html><body>" + body + "</body></html>").getBytes(UTF_8);
    HtmlScanner.read(page, repeats, tag -> names.add(tag.name()) && !tag.name().equals("i"));
    return names;
  }

  @Test
  void handsOverOnlyWhatWasHeededOfWhatWasReadBefore() throws Exception {
    SeenMarkup repeats = new SeenMarkup();
    assertEquals(List.of("html", "body", "nav", "a", "i", "b"), names(NAV + "<b></b>", repeats));
    assertEquals(List.of("html", "body", "nav", "a", "b"), names(NAV + "<b></b>", repeats));
    String other = NAV.replace("href=\"x", "href=\"y");
    assertEquals(List.of("html", "body", "nav", "a", "i"), names(other, repeats));
  }

  @Test
  void readsAgainWhatStandsElsewhere() throws Exception {
    SeenMarkup repeats = new SeenMarkup();
    names(NAV, repeats);
    assertEquals(
        List.of("html", "body", "div", "nav", "a", "i"), names("<div>" + NAV + "</div>", repeats));
    MarkupException unclear =
        assertThrows(MarkupException.class, () -> names("<a>" + NAV + "</a>", repeats));
    assertEquals("line 1: a within its like", unclear.getMessage());
  }

  /**
   * An element that a slash closes holds nothing: what follows must not be taken for a part of it.
   */
  @Test
  void keepsNothingThatIsNotOneElement() throws Exception {
    SeenMarkup repeats = new SeenMarkup();
    String long1 = "<b>" + "dài ".repeat(60) + "</b>";
    names("<svg><nav/></svg><p>" + long1 + "</p>", repeats);
    assertThrows(
        MarkupException.class, () -> names("<p><nav/></svg><p>" + long1 + "</p>", repeats));
  }
}
