package vn.lantoa.pages.context;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lantoa.pages.MadeUp;

final class MarkdownRendererTest {
  private final MarkdownRenderer markdown = new MarkdownRenderer(new NamedFiles(), false);

  private String html(String text) {
    return markdown.html(MadeUp.body(text), "../", "a-", 1).toString().strip();
  }

  @Test
  void leadsToPagesOfTheEdition() {
    assertEquals(
        "<p><a href=\"../phap-luat/x/index.html#tom-tat\">x</a></p>",
        html("[x](/phap-luat/x/#tom-tat)"));
    assertEquals("<p><a href=\"../index.html\">x</a></p>", html("[x](/)"));
  }

  @Test
  void keepsOtherSitesFromLearningWhereOneComesFrom() {
    assertEquals(
        "<p><a href=\"https://example.vn/\" rel=\"noopener noreferrer\">x</a></p>",
        html("[x](https://example.vn/)"));
    assertEquals("<p><a href=\"tel:113\">113</a></p>", html("[113](tel:113)"));
  }

  @Test
  void letsNothingDangerousThrough() {
    assertEquals("<p><a>x</a></p>", html("[x](javascript:alert(1))"));
    assertEquals("<p>a</p>", html("<p onclick=\"x()\">a<script>x()</script></p>"));
    assertEquals("<p></p>", html("![anh](../../secret.png)"));
  }

  @Test
  void givesHeadingsIdsThatDoNotClash() {
    assertEquals(
        "<h3 id=\"a-muc-dich\">Mục đích</h3>\n<h3 id=\"a-muc-dich-2\">Mục đích</h3>",
        html("## Mục đích\n## Mục đích"));
  }

  @Test
  void givesHeadingsWithoutLettersAName() {
    assertEquals(
        "<h3 id=\"a-muc\"></h3>\n<h3 id=\"a-muc-2\">…</h3>\n<h3 id=\"a-muc-2-2\">Mục 2</h3>",
        html("##\n## …\n## Mục 2"));
  }

  @Test
  void leadsToHeadingsWhereverTheBodyStands() {
    for (String fragment :
        List.of("muc-dich", "m%E1%BB%A5c-%C4%91%C3%ADch", "MUC-DICH", "Mục-đích")) {
      assertEquals(
          "<p><a href=\"#a-muc-dich\">x</a></p>\n<h3 id=\"a-muc-dich\">Mục đích</h3>",
          html("[x](#" + fragment + ")\n\n## Mục đích"));
    }
    assertEquals("<p><a href=\"#%zz\">x</a></p>", html("[x](#%zz)"));
  }

  @Test
  void writesSchemesAsBrowsersAndRulesDo() {
    assertEquals(
        "<p><a href=\"https://example.vn/A\" rel=\"noopener noreferrer\">x</a></p>",
        html("[x](Https://example.vn/A)"));
    assertEquals("<p><a href=\"mailto:a@b.vn\">x</a></p>", html("[x](MAILTO:a@b.vn)"));
    assertEquals("<p><a href=\"tel:1900969680\">x</a></p>", html("[x](<Tel:1900 96 96%2080>)"));
  }

  @Test
  void letsAWideTableScroll() {
    assertEquals(
        """
        <div class="table" role="region" tabindex="0" aria-label="Bảng"><table>
        <thead>
        <tr>
        <th scope="col">A</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td>1</td>
        </tr>
        </tbody>
        </table></div>""",
        html("| A |\n|---|\n| 1 |\n"));
  }
}
