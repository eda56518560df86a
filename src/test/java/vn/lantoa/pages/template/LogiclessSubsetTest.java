package vn.lantoa.pages.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LogiclessSubsetTest {
  @TempDir private Path folder;

  /** All that are filled, and all that those use. */
  @Test
  void everyPageOfOurThemeIs() throws Exception {
    Path templates = Path.of("themes/lan-toa/templates");
    List<String> others = new ArrayList<>();
    try (Stream<Path> files = Files.list(templates)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(".html") && !LogiclessSubset.is(templates, name)) {
          others.add(name);
        }
      }
    }
    assertEquals(List.of(), others);
  }

  @Test
  void aTemplateThatUsesOneThatLooksIntoATextIsNot() throws Exception {
    Files.writeString(folder.resolve("a.html"), "<p th:replace=\"~{b.html :: b}\">");
    Files.writeString(folder.resolve("b.html"), "<p th:fragment=\"b\" th:text=\"${c}\">");
    assertTrue(LogiclessSubset.is(folder, "a.html"));
    Files.writeString(
        folder.resolve("b.html"), "<p th:fragment=\"b\" th:text=\"${#strings.length(c)}\">");
    assertFalse(LogiclessSubset.is(folder, "a.html"));
    assertFalse(LogiclessSubset.is(folder, "missing.html"));
  }

  @Test
  void aTemplateMayUseItself() throws Exception {
    Files.writeString(
        folder.resolve("a.html"), "<p th:fragment=\"a\"><b th:replace=\"~{a.html :: a}\">");
    assertTrue(LogiclessSubset.is(folder, "a.html"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text=\"${a}\"",
        "hidden=\"${a}\"",
        "checked=\"${a.b}\"",
        "for=\"${a}\"",
        "xml:lang=\"${a.b}\"",
        "TEXT = '${a.b.c}'",
        "utext=\"${a} + '.'\"",
        "href=\"'#' + ${a}\"",
        "aria-label=\"'Chữ ' + ${a} + ' trên ' + ${b}\"",
        "text=\"${a} + ' (' + ${b} + ')'\"",
        "text=\"${a} ? 'có' : 'không'\"",
        "if=\"${a}\"",
        "unless=\"${a.b}\"",
        "each=\"item : ${a.b}\"",
        "each=\"item, at : ${a}\"",
        "data-at=\"${at.index}\"",
        "insert=\"~{parts.html :: find}\"",
        "replace=\"~{parts.html :: part(${a})}\"",
        "replace=\"~{parts.html :: year(${a}, 'Các địa phương')}\"",
        "replace=\"~{layout.html :: page(~{::main})}\"",
        "fragment=\"year(year, heading)\"",
        "fragment=\"page(main)\"><b th:replace=\"${main}\"",
      })
  void printingAndAskingAndWalkingAre(String attribute) {
    assertTrue(LogiclessSubset.is("<p th:" + attribute + ">"));
    assertTrue(LogiclessSubset.is("<th:block data-th-" + attribute + "></th:block>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${a == 'm'}",
        "${a} == 'm'",
        "${a} eq 'm'",
        "${a.length()}",
        "${a.class}",
        "${a.Class.name}",
        "${a.getClass}",
        "${a.toString.length}",
        "${a.tostring}",
        "${#strings.length(a)}",
        "${a} + ${b}",
        "${a} + 1",
        "${a} + '1'",
        "${a} + '&#49;'",
        "${a} + '' + ${b}",
        "${a} + ' ' + ${b}",
        "${a} + '.' + ${b}",
        "${a} + 'e' + ${b}",
        "${a} > 3",
        "${a[0]}",
        "${a['b']}",
        "${{a}}",
        "*{a}",
        "@{${a}}",
        "#{${a}}",
        "|${a}|",
        "__${a}__",
        "~{${a} :: b}",
        "~{parts.html :: b}",
        "${a} ?: 'b'",
        "${a} ? ${b} : 'c'",
        "not ${a}",
        "'b'",
        "b",
        "",
      })
  void lookingIntoATextIsNot(String expression) {
    assertFalse(LogiclessSubset.is("<p th:text=\"" + expression + "\">"));
    assertFalse(LogiclessSubset.is("<p data-th-text='" + expression.replace('\'', '"') + "'>"));
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
        "<p th:attrappend=\"a=${b}\">",
        "<p th:object=\"${a}\">",
        "<p th:remove=\"${a}\">",
        "<p th:remove=\"all\">",
        "<p th:replace=\"${a}\">",
        "<p th:insert=\"${a}\">",
        "<p th:replace=\"parts.html :: b\">",
        "<p th:replace=\"~{parts.html}\">",
        "<p th:replace=\"~{parts.xml :: b}\">",
        "<p th:replace=\"~{parts.html :: b(${a} + 'b')}\">",
        "<p th:replace=\"~{parts.html :: b('other.html')}\">",
        "<p th:replace=\"~{parts.html :: b(x=${a})}\">",
        "<p th:include=\"~{parts.html :: b}\">",
        "<p th:if=\"${a} + 'se'\">",
        "<p th:if=\"${a} ? 'b' : 'c'\">",
        "<p th:each=\"b : ${a} + 'c'\">",
        "<p th:selected=\"${a}\">",
        "<p th:onclick=\"${a}\">",
        "<p th:value=\"${a}\">",
        "<p th:field=\"${a}\">",
        "<p th:assert=\"${a}\">",
        "<p th:data-th-text=\"${a}\">",
        "<p th:text=${a}>",
        "<p th:text>",
        "<p TH:TEXT=${a.length}>",
        "<p/th:text=${a.length}>",
        "<p title=\"th:text='\" th:utext=${a.length}'>",
        "<p title='th:text=\"${a} + ' th:utext=${a.length} lang='b'>",
        "<p th<!--/* */-->:text=\"${a.b}\">",
        "<!--/*/ <p th:text=\"${a}\"> /*/-->",
        "<p>\uE000</p>",
        "<p class=\"&#xE000;&#39;0&#xE001;\" th:classappend=\"${a}\">",
      })
  void anythingElseIsNot(String template) {
    assertFalse(LogiclessSubset.is(template));
  }

  @Test
  void aPageWithoutAnythingOfThymeleafsIs() {
    assertTrue(
        LogiclessSubset.is(
            "<html xmlns:th=\"http://www.thymeleaf.org\"><p lang=\"th\">path: a</p>"));
  }
}
