package vn.lantoa.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FoldersTest {
  @ParameterizedTest
  @CsvSource({
    "a/b/index.html, c.html, a/b/",
    "a/b/index.html, ../c.html, a/",
    "a/b/index.html, ../../c.html, ''",
    "a/b/index.html, ../../../c.html, ''",
    "a/b/index.html, #c, a/b/index.html",
    "a/b/index.html, '', a/b/index.html",
    "index.html, a/, ''",
  })
  void saysWhereALinkGoesOnFrom(String page, String link, String folder) {
    assertEquals(folder, new Folders(page).start(link));
  }
}
