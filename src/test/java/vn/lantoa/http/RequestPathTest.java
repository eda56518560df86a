package vn.lantoa.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestPathTest {
  @ParameterizedTest
  @CsvSource({
    "/, '', true",
    "/index.html, index.html, false",
    "/thong-diep/, thong-diep, true",
    "/in-an/tep/bang-ron.pdf, in-an/tep/bang-ron.pdf, false",
    "/b%C3%A1o%20c%C3%A1o.txt, báo cáo.txt, false",
    "/a%252e%252e/b, a%2e%2e/b, false",
    "/100%25.txt, 100%.txt, false",
  })
  void decodesOnce(String raw, String names, boolean folder) {
    assertEquals(Optional.of(new RequestPath(names, folder)), RequestPath.of(raw));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "index.html",
        "*",
        "//",
        "/a//b",
        "//a",
        "/a//",
        "/..",
        "/../a",
        "/a/..",
        "/a/../../b",
        "/./a",
        "/%2e%2e/a",
        "/%2E./a",
        "/a%2fb",
        "/a%2Fb",
        "/..%2f..%2fetc/passwd",
        "/a%5cb",
        "/a\\b",
        "/..\\..\\a",
        "/.lantoa",
        "/.git/config",
        "/a/.hidden",
        "/%2egit",
        "/a%00.html",
        "/%0d%0aX: y",
        "/%7f",
        "/con",
        "/AUX.txt",
        "/a/nul",
        "/com1.html",
        "/c:/windows",
        "/a.",
        "/a%20",
        "/index.html::$DATA",
        "/a%",
        "/a%1",
        "/a%zz",
        "/%ff",
        "/%c0%ae%c0%ae/a",
        "/a|b",
        "/a?",
        "/~$x:y"
      })
  void findsNothingByOtherWays(String raw) {
    assertEquals(Optional.empty(), RequestPath.of(raw));
  }

  @Test
  void takesALongPathWithoutTakingLong() {
    assertEquals(Optional.empty(), RequestPath.of("/" + "../".repeat(20_000)));
  }
}
