package vn.lantoa.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SiteAddressTest {
  @ParameterizedTest(name = "{0} + {1}")
  @CsvSource(
      nullValues = "-",
      value = {
        // from, link, path, fragment
        "index.html, lich/index.html, lich/index.html, ''",
        "index.html, ./lich/index.html, lich/index.html, ''",
        "index.html, #noi-dung, index.html, noi-dung",
        "lich/index.html, '', lich/index.html, ''",
        "lich/index.html, #thang-11, lich/index.html, thang-11",
        "lich/index.html, ../index.html, index.html, ''",
        "a/b/index.html, ../c/index.html#d, a/c/index.html, d",
        "a/b/index.html, ../../index.html, index.html, ''",
        "a/b/index.html, c.css, a/b/c.css, ''",
        "a/index.html, ../../la.html, ../la.html, ''",
        "index.html, ../la.html, ../la.html, ''",
        "a/index.html, hinh/%C4%91%E1%BB%8F+1.png, a/hinh/đỏ+1.png, ''",
        "a/index.html, #m%E1%BB%A5c, a/index.html, mục",
        "a/index.html, #50%, a/index.html, 50%",
        "a/index.html, %zz/x.html#%, a/%zz/x.html, %",
        "404.html, /thang/, index.html, ''",
        "404.html, /thang/lich/index.html, lich/index.html, ''",
        "404.html, /thang/#x, index.html, x",
      })
  void resolvesAsBrowsersDo(String from, String link, String path, String fragment) {
    assertEquals(new SiteAddress(path, fragment), SiteAddress.resolve(from, link, "/thang/"));
  }
}
