package vn.lantoa.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OpaqueTest {
  @TempDir private Path folder;

  @Test
  void everyPageOfOurThemeIs() throws Exception {
    Path templates = Path.of("themes/lan-toa/templates");
    int pages = 0;
    try (Stream<Path> files = Files.list(templates)) {
      for (Path file : files.toList()) {
        String text = Files.readString(file);
        if (text.contains("~{layout.html ::")) {
          assertTrue(Opaque.is(templates, file.getFileName().toString()), file.toString());
          pages++;
        }
      }
    }
    assertTrue(pages > 10, pages + " pages");
  }

  @Test
  void aTemplateThatUsesOneThatLooksIntoATextIsNot() throws Exception {
    Files.writeString(folder.resolve("a.html"), "<p th:replace=\"~{b.html :: b}\">");
    Files.writeString(folder.resolve("b.html"), "<p th:fragment=\"b\" th:text=\"${c}\">");
    assertTrue(Opaque.is(folder, "a.html"));
    Files.writeString(
        folder.resolve("b.html"), "<p th:fragment=\"b\" th:text=\"${#strings.length(c)}\">");
    assertFalse(Opaque.is(folder, "a.html"));
    assertFalse(Opaque.is(folder, "missing.html"));
  }

  @Test
  void aTemplateMayUseItself() throws Exception {
    Files.writeString(
        folder.resolve("a.html"), "<p th:fragment=\"a\"><b th:replace=\"~{a.html :: a}\">");
    assertTrue(Opaque.is(folder, "a.html"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${a}",
        "${a.b.c}",
        "${a} + '.'",
        "'#' + ${a}",
        "'Chữ ' + ${a} + ' trên ' + ${b}",
        "${a} ? 'có' : 'không'",
        "item : ${a.b}",
        "item, at : ${a}",
        "~{parts.html :: find}",
        "~{parts.html :: part(${a})}",
        "~{parts.html :: year(${a}, 'Các địa phương')}",
        "~{layout.html :: page(~{::main})}",
      })
  void printingAndAskingAndWalkingAre(String expression) {
    assertTrue(Opaque.is("<p th:if=\"" + expression + "\">"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${a == 'm'}",
        "${a} == 'm'",
        "${a} eq 'm'",
        "${a.length()}",
        "${a.empty}",
        "${a.b.bytes}",
        "${#strings.length(a)}",
        "${a} + ${b}",
        "${a} + 1",
        "${a} + '1'",
        "${a} > 3",
        "${a[0]}",
        "*{a}",
        "@{${a}}",
        "#{${a}}",
        "|${a}|",
        "__${a}__",
        "~{${a} :: b}",
        "${a} ?: 'b'",
        "not ${a}",
      })
  void lookingIntoATextIsNot(String expression) {
    assertFalse(Opaque.is("<p th:text=\"" + expression + "\">"));
    assertFalse(Opaque.is("<p data-th-text='" + expression.replace('\'', '"') + "'>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>[[${a}]]</p>",
        "<p>[(${a})]</p>",
        "<script th:inline=\"javascript\">",
        "<p th:switch=\"${a}\"><b th:case=\"${b}\">",
        "<p th:with=\"a=${b}\">",
        "<p th:attr=\"a=${b}\">",
        "<p>\uE000</p>",
      })
  void writingItInAnotherMannerIsNot(String template) {
    assertFalse(Opaque.is(template));
  }

  @Test
  void declaringAFragmentIs() {
    assertEquals(true, Opaque.is("<p th:fragment=\"year(year, heading)\">"));
  }
}
