package vn.lantoa.read.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lantoa.problem.Source;

/** What is told of a link alone, and the address that is offered instead. */
final class LinkTargetTest {
  private static final Source PLACE = Source.of("a.md");

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "https://văn-bản.vn/",
        "https://a_b.vn/",
        "HTTPS://a.vn:8080/văn-bản?a[]=1&b=%C3%A0#c?d",
        "http://[2001:4860:4860::8888]/",
        "https://a.vn/{year}/",
        "tel:+84241234567",
        "tel:113",
        "mailto:a@b.vn,c@d.vn?subject=Xin%20chào",
        "/an-toan/",
        "#so-113",
        "an-toan.md",
        "an-toan/"
      })
  void isSoundByItself(String written) {
    assertEquals(Optional.empty(), new LinkTarget(written).fault(PLACE));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "www.a.vn, https://www.a.vn",
    "a.vn:8080, https://a.vn:8080",
    "//a.vn/x, https://a.vn/x",
    "ten@a.vn, mailto:ten@a.vn",
    "1800 1768, tel:18001768",
    "https:a.vn, https://a.vn",
    "https://a.vn/[1], https://a.vn/%5B1%5D",
    "https://a.vn/a%b, https://a.vn/a%25b",
    "https://a.vn/a\\b c, https://a.vn/a/b%20c",
    "https://a.vn/#a#b, https://a.vn/#a%23b",
    "https://a.vn:99999/, https://a.vn/",
    "tel://113, tel:113",
    "tel:1800 1768, tel:18001768",
    "mailto:a@b.vn?subject=Xin chào, mailto:a@b.vn?subject=Xin%20chào",
  })
  void isCured(String written, String cured) {
    assertEquals(cured, new LinkTarget(written).fault(PLACE).orElseThrow().arguments().get(1));
    assertEquals(Optional.empty(), new LinkTarget(cured).fault(PLACE));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "#",
        "javascript:alert(1)",
        "https://",
        "https://a..vn/",
        "https://a b.vn/",
        "tel:",
        "mailto:",
        "mailto:a",
        "mailto:a@b",
        "https:",
        "tel:a"
      })
  void isTold(String written) {
    assertTrue(new LinkTarget(written).fault(PLACE).isPresent());
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"a.", "%", "https://a.vn/%", "https://a.vn/[", "a@", "1 ", "tel:1 "})
  void isQuicklyReadAtAnyLength(String part) {
    String written = part.repeat(50_000);
    assertTrue(
        new LinkTarget(written).isPage() || new LinkTarget(written).fault(PLACE).isPresent());
  }
}
