package vn.lantoa.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OpaqueTest {
  @Test
  void everyTemplateOfOurThemeIs() throws Exception {
    try (Stream<Path> files = Files.list(Path.of("themes/lan-toa/templates"))) {
      List<Path> html = files.filter(file -> file.toString().endsWith(".html")).toList();
      for (Path file : html) {
        assertTrue(Opaque.is(Files.readString(file)), file.toString());
      }
      assertFalse(html.isEmpty());
    }
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
