package vn.lantoa.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class MarkdownTest {
  private final Markdown markdown = new Markdown(new Pictures(), false);

  private String html(String text) {
    return markdown.html(MadeUp.body(text), "../", "a-", 1).strip();
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
  void letsAWideTableScroll() {
    assertEquals(
        "<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"Bảng\"><table>\n"
            + "<thead>\n<tr>\n<th scope=\"col\">A</th>\n</tr>\n</thead>\n"
            + "<tbody>\n<tr>\n<td>1</td>\n</tr>\n</tbody>\n</table></div>",
        html("| A |\n|---|\n| 1 |\n"));
  }
}
