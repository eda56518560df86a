package vn.lantoa.pages.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.FileTemplateResolver;

/**
 * Whatever a theme's author writes, our pages are what a plain Thymeleaf makes: the same bytes or
 * the same failure, for each of many models, in whichever order they come.
 */
final class HostileTemplatesTest {
  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  /** Each is once a text of the model, and once the one after it. */
  private static final List<String> TEXTS =
      List.of(
          "một",
          "  Bình đẳng  ",
          "5",
          "6",
          "-3",
          "+1",
          "1e3",
          "7 ",
          "07",
          "٣",
          "<i>\"x\" & 'y'</i>",
          "false",
          "fal",
          " off ",
          "no\n",
          "No",
          "0",
          "",
          " ",
          "true",
          "null",
          "\uE000'0\uE001",
          "\uE001\uE000&#39;1",
          "&#39;{0}",
          "parts.html",
          "parts.html :: bit",
          "all",
          "tag",
          "name",
          "${b}",
          "[[${b}]]",
          "__${b}__",
          "\ud83c\udf08",
          "\ud800x",
          "a\u0000b",
          "dài và có 'nháy' ".repeat(9));

  @TempDir private Path folder;

  @BeforeEach
  void writeFragments() throws Exception {
    Files.writeString(
        folder.resolve("parts.html"),
        """
        <b th:fragment="bit" th:text="${a}">x</b>
        <b th:fragment="one(x)" th:text="${x}">x</b>
        <b th:fragment="deep(x)" th:text="${x.length}">x</b>
        <b th:fragment="deeper(x)" th:if="${x.name}" th:text="${x.name.trim}">x</b>
        <b th:fragment="asked(x)" th:text="${x} ? 'có' : 'không'">x</b>
        <b th:fragment="swap(x)"><i th:replace="${x}">x</i></b>
        <b th:fragment="again(x)"><i th:each="y : ${x}" th:text="${y}">x</i></b>
        """);
    Files.writeString(folder.resolve("evil.html"), "<b th:text=\"${#strings.length(a)}\">x</b>");
  }

  private static List<Map<String, Object>> models() {
    List<Map<String, Object>> models = new ArrayList<>();
    for (int i = 0; i < TEXTS.size(); i++) {
      models.add(model(TEXTS.get(i), TEXTS.get((i + 1) % TEXTS.size()), i + 1));
    }
    for (Object value : values()) {
      models.add(model(value, "5", 3));
    }
    models.add(Map.of());
    models.add(Map.of("b", "thiếu a"));
    models.add(Map.of("a", "thiếu b", "list", List.of(), "map", Map.of()));
    return models;
  }

  @SuppressWarnings("UnnecessaryStringBuilder") // text that is no String is the point
  private static List<Object> values() {
    Map<String, Object> withNull = new HashMap<>();
    withNull.put("name", null);
    return Arrays.asList(
        Html.of("<i>\"x\" & 'y'</i>"),
        Html.of("off"),
        Html.of("5"),
        Html.of(""),
        0,
        1,
        -7,
        5L,
        0L,
        2.5,
        new BigDecimal("1.50"),
        true,
        false,
        'c',
        null,
        withNull,
        Map.of("size", "cỡ", "keys", "khóa", "values", "trị"),
        Map.of("isEmpty", "trống", "empty", "không", "class", "lớp"),
        Map.of("evil.html", "một"),
        Map.of("\uE000'0\uE001", "hai"),
        Map.of(1, "một"),
        Map.of("1", "một"),
        Map.of("name", Map.of("name", "sâu")),
        List.of("một", "hai"),
        List.of("một", "hai", "no"),
        List.of(Map.of("name", "<1>"), Map.of("name", " 2 ")),
        Arrays.asList("một", null),
        new LinkedHashSet<>(List.of("a", "b")),
        Set.of("evil.html"),
        LocalDate.of(2025, 11, 25),
        new StringBuilder("chữ"),
        new String[] {"m", "h"},
        List.of());
  }

  private static Map<String, Object> model(Object a, Object b, int number) {
    Map<String, Object> model = new HashMap<>();
    model.put("a", a);
    model.put("b", b);
    model.put("n", number);
    model.put("list", Arrays.asList(Map.of("name", "thứ " + number, "k", number), row(a, b)));
    model.put("map", row(a, b));
    model.put("texts", Arrays.asList(a, b, "cuối"));
    return model;
  }

  private static Map<String, Object> row(Object a, Object b) {
    Map<String, Object> row = new HashMap<>();
    row.put("name", a);
    row.put("other", b);
    return row;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p th:text='${a}' th:title=\"${b}\" th:lang='${n}'>x</p>",
        "<p th:utext=\"${a}\" TH:TITLE='${b}' Data-Th-Lang=\"${map.name}\">x</p>",
        "<p title='\"' data-th-text=\"${a}\" th:data-x='${b}' th:aria-label = \"${n}\">x</p>",
        "<p class=\"c\" th:classappend=\"${a}\" th:class=\"${b}\">x</p>",
        "<p class='\"' th:classappend='${a}'>x</p>",
        "<p lang=\"vi\" alt=\"y\" href=\"z\" th:lang=\"${a}\" th:alt=\"${b}\" th:href=\"${a}\">x</p>",
        "<p th:if=\"${a}\" th:text=\"${b}\">x</p><p th:unless=\"${a}\">không</p>",
        "<input th:checked=\"${a}\">",
        "<p th:hidden=\"${a}\">x</p>",
        "<label th:for=\"${b}\">x</label>",
        "<p th:text=\"${a} + '.'\" th:title=\"'#' + ${a}\" th:lang=\"${a} + 'e'\">x</p>",
        "<p th:text=\"${a} + ''\" th:title=\"'' + ${a}\" th:lang=\"'.' + ${a} + '-'\">x</p>",
        "<p th:text=\"${a} + ' và ' + ${b}\" th:title=\"'-' + ${a} + 'e, ' + ${b} + '+'\">x</p>",
        "<p th:text=\"${n} + ' cm'\" th:title=\"${n} + ' × ' + ${n}\">x</p>",
        "<p th:text=\"${a} ? 'có' : 'không'\" th:title=\"${n} ? 'e' : ''\">x</p>",
        "<p th:each=\"x : ${a}\" th:text=\"${x}\">x</p>",
        "<p th:each=\"x, at : ${a}\" th:id=\"${at.index}\" th:text=\"${at.current}\">x</p>",
        "<p th:each=\"x, at : ${texts}\" th:id=\"${at.size}\" th:text=\"${at}\">x</p>",
        "<p th:each=\"x, at : ${texts}\" th:if=\"${at.odd}\" th:unless=\"${at.last}\">x</p>",
        "<p th:each=\"x : ${list}\" th:text=\"${x.name}\" th:title=\"${x.k}\">x</p>",
        "<p th:each=\"x : ${list}\"><b th:each=\"y : ${x}\" th:text=\"${y.value}\">x</b></p>",
        "<p th:each=\"x : ${map}\" th:title=\"${x.key}\" th:text=\"${x.value}\">x</p>",
        "<p th:each=\"x : ${map}\" th:text=\"${x}\">x</p>",
        "<p th:each=\"x : ${map.keys}\" th:text=\"${x.length}\">x</p>",
        "<p th:each=\"x : ${map.values}\" th:text=\"${x}\">x</p>",
        "<p th:text=\"${map}\" th:title=\"${list}\" th:lang=\"${texts}\">x</p>",
        "<p th:text=\"${map.size}\">x</p><p th:title=\"${list.size}\" th:id=\"${b}\">x</p>",
        "<p th:lang=\"${list.isEmpty}\">x</p>",
        "<p th:text=\"${map.none}\" th:title=\"${none}\">x</p>",
        "<p th:text=\"${true}\" th:title=\"${null}\" th:if=\"${map.isEmpty}\">x</p><i>y</i>",
        "<p th:replace=\"~{parts.html :: bit}\">x</p>",
        "<p th:insert=\"~{ parts.html :: one(${a}) }\">x</p>",
        "<p th:insert=\"~{parts.html :: one('Các địa phương')}\">x</p>",
        "<p th:insert=\"~{parts.html :: asked(${b})}\">x</p>",
        "<p th:insert=\"~{parts.html :: again(${texts})}\">x</p>",
        "<p th:insert=\"~{parts.html :: swap(~{::i})}\">x</p><i th:text=\"${a}\">y</i>",
        "<p>{&#39;0} &amp;#39; <!-- <b th:text=\"${a}\">x</b> --></p><i th:text=\"${a}\">y</i>",
        "<!--[if IE]><b th:text=\"${a}\">x</b><![endif]--><script th:text=\"${a}\">y</script>",
        "<TH:BLOCK th:utext=\"${a}\">x</TH:BLOCK><th:block th:if=\"${b}\">y</th:block>",
      })
  void whatPrintsAsksAndWalksComesOutOfAMould(String page) throws Exception {
    assertSame(page);
    assertTrue(isMoulded());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p th:text=\"${a.length}\">x</p>",
        "<p th:text=\"${a.length()}\">x</p>",
        "<p th:text=\"${map.name.length}\">x</p>",
        "<p th:text=\"${a.Length}\">x</p>",
        "<p th:text=\"${a.toUpperCase}\">x</p>",
        "<p th:text=\"${a.touppercase}\">x</p>",
        "<p th:utext=\"${a.toLowerCase}\">x</p>",
        "<p th:title=\"${a.trim}\">x</p>",
        "<p th:text=\"${a.strip}\">x</p>",
        "<p th:text=\"${a.stripLeading}\">x</p>",
        "<p th:text=\"${a.intern}\">x</p>",
        "<p th:text=\"${a.hashCode}\">x</p>",
        "<p th:text=\"${a.hCode}\">x</p>",
        "<p th:if=\"${map.values.hashCode}\">x</p>",
        "<p th:each=\"x : ${map}\" th:text=\"${x.hashCode}\">x</p>",
        "<p th:text=\"${list.hashCode}\">x</p>",
        "<p th:if=\"${a.isEmpty}\">x</p>",
        "<p th:if=\"${a.empty}\">x</p><p th:unless=\"${a.empty}\">y</p>",
        "<p th:if=\"${a.blank}\">x</p><p th:unless=\"${a.blank}\">y</p>",
        "<p th:if=\"${a.isBlank}\">x</p>",
        "<p th:if=\"${a.bytes}\">x</p>",
        "<p th:text=\"${a.chars.count}\">x</p>",
        "<p th:text=\"${a.lines.count}\">x</p>",
        "<p th:text=\"${a.toCharArray.length}\">x</p>",
        "<p th:text=\"${a.toString}\">x</p>",
        "<p th:text=\"${a.toString.length}\">x</p>",
        "<p th:text=\"${a.tostring.length}\">x</p>",
        "<p th:text=\"${list.toString.length}\">x</p>",
        "<p th:each=\"x, at : ${list}\" th:text=\"${at.toString.length}\">x</p>",
        "<p th:each=\"x, at : ${texts}\" th:text=\"${at.current.length}\">x</p>",
        "<p th:text=\"${a.class.name}\">x</p>",
        "<p th:text=\"${a.class}\">x</p>",
        "<p th:text=\"${a.Class.simpleName}\">x</p>",
        "<p th:text=\"${a.getClass()}\">x</p>",
        "<p th:text=\"${a.getClass.name}\">x</p>",
        "<p th:text=\"${n.intValue}\">x</p>",
        "<p th:text=\"${n.class}\">x</p>",
        "<p th:text=\"${a.mark}\">x</p>",
        "<p th:text=\"${a.name}\">x</p>",
        "<p th:text=\"${none.name}\">x</p>",
        "<p th:text=\"${map['name']}\">x</p>",
        "<p th:text=\"${map[b]}\">x</p>",
        "<p th:text=\"${a[0]}\">x</p>",
        "<p th:text=\"${texts[1]}\">x</p>",
        "<p th:text=\"${texts.{? #this == 'cuối'}}\">x</p>",
        "<p th:text=\"${list.?[name == 'một']}\">x</p>",
        "<p th:text=\"${list.![name]}\">x</p>",
        "<p th:text=\"${list.{name.length()}}\">x</p>",
        "<p th:text=\"${map?.name}\">x</p>",
        "<p th:text=\"${a + b}\">x</p>",
        "<p th:text=\"${{a}}\">x</p>",
        "<p th:text=\"${a == b}\">x</p>",
        "<p th:text=\"${#strings.toUpperCase(a)}\">x</p>",
        "<p th:text=\"${#strings.abbreviate(a, 5)}\">x</p>",
        "<p th:text=\"${#lists.size(texts)}\">x</p>",
        "<p th:text=\"${#this}\">x</p>",
        "<p th:text=\"${#vars.a}\">x</p>",
        "<p th:remove=\"${a}\">x<b>y</b></p>",
        "<p th:remove=\"${a} ? 'all' : 'none'\">x<b>y</b></p>",
        "<p th:remove=\"tag\">x<b th:text=\"${a}\">y</b></p>",
        "<p th:replace=\"${a}\">x</p>",
        "<p th:insert=\"${a}\">x</p>",
        "<p th:replace=\"~{${a} :: bit}\">x</p>",
        "<p th:replace=\"~{parts.html :: ${a}}\">x</p>",
        "<p th:replace=\"~{evil.html}\">x</p>",
        "<p th:replace=\"parts.html :: bit\">x</p>",
        "<p th:insert=\"~{parts.html :: one(x=${a})}\">x</p>",
        "<p th:insert=\"~{parts.html :: deep(${a})}\">x</p>",
        "<p th:insert=\"~{parts.html :: deep(${a} + 'b')}\">x</p>",
        "<p th:insert=\"~{parts.html :: deep('b ' + ${a} + '.')}\">x</p>",
        "<p th:insert=\"~{parts.html :: deeper(${map})}\">x</p>",
        "<p th:insert=\"~{parts.html :: swap(${a})}\">x</p>",
        "<p th:insert=\"~{parts.html :: swap('evil.html')}\">x</p>",
        "<p th:insert=\"~{parts.html :: one(~{none.html :: x})}\">x</p>",
        "<p th:insert=\"~{none.html :: x}\">x</p>",
        "<p th:insert=\"~{parts.html :: none}\">x</p>",
        "<p th:with=\"c=${a}\" th:text=\"${c.length}\">x</p>",
        "<p th:with=\"c=${a} + 'x'\" th:text=\"${c}\">x</p>",
        "<p th:object=\"${map}\" th:text=\"*{name}\">x</p>",
        "<p th:object=\"${a}\"><b th:text=\"*{length()}\">x</b></p>",
        "<p th:switch=\"${a}\"><b th:case=\"'5'\">năm</b><b th:case=\"${b}\">b</b></p>",
        "<p th:switch=\"${a}\"><b th:case=\"*\">khác</b></p>",
        "<script th:inline=\"javascript\">var a = [[${a}]];</script>",
        "<p th:inline=\"text\">[[${a}]]</p>",
        "<p th:inline=\"none\">[[${a}]]</p><i th:text=\"${b.length}\">y</i>",
        "<p>[[${a}]] [[${a.length()}]]</p>",
        "<p>[(${a})]</p>",
        "<p th:text=\"${__${b}__}\">x</p>",
        "<p th:text=\"__${n}__ + 1\">x</p>",
        "<p th:text=\"|literal ${a}|\">x</p>",
        "<p th:text=\"${a} ?: 'thiếu'\">x</p>",
        "<p th:text=\"${a} ?: ${b}\">x</p>",
        "<p th:text=\"${a} ? ${b} : 'c'\">x</p>",
        "<p th:text=\"${a} ? ${b}\">x</p>",
        "<p th:text=\"${a} == '5'\">x</p>",
        "<p th:text=\"${a} eq ${b}\">x</p>",
        "<p th:text=\"${a} gt ${b}\">x</p>",
        "<p th:text=\"${n} > 5\">x</p>",
        "<p th:text=\"${a} - ${b}\">x</p>",
        "<p th:text=\"${a} * 2\">x</p>",
        "<p th:text=\"${a} + ${b}\">x</p>",
        "<p th:text=\"${a} + 1\">x</p>",
        "<p th:text=\"${a} + '1'\">x</p>",
        "<p th:text=\"${a} + '&#49;'\">x</p>",
        "<p th:text=\"${a} + '\u0663'\">x</p>",
        "<p th:text=\"${a} + '' + ${b}\">x</p>",
        "<p th:text=\"${a} + ' ' + ${b}\">x</p>",
        "<p th:text=\"${a} + '.' + ${b}\">x</p>",
        "<p th:text=\"${a} + 'e' + ${b}\">x</p>",
        "<p th:text=\"${a} + '\\' + ${b} + '\\''\">x</p>",
        "<p th:if=\"not ${a}\">x</p>",
        "<p th:if=\"!${a}\">x</p>",
        "<p th:if=\"${a} and ${b}\">x</p>",
        "<p th:if=\"${a} or ${b}\">x</p>",
        "<p th:if=\"${a} + 'se'\">x</p>",
        "<p th:unless=\"'' + ${a}\">x</p>",
        "<p th:if=\"${a.length() > 3}\">x</p>",
        "<p th:each=\"x : ${a} + 'b'\" th:text=\"${x.length}\">x</p>",
        "<p th:each=\"x : ${texts}\" th:text=\"${x.length}\">x</p>",
        "<p th:each=\"x : ${list}\" th:text=\"${x.name.trim}\">x</p>",
        "<p th:each=\"x : ${map}\" th:text=\"${x.value.length}\">x</p>",
        "<p th:each=\"x : ${#strings.arraySplit(a, ' ')}\" th:text=\"${x}\">x</p>",
        "<p th:text=\"${list.iterator.next.name.length}\">x</p>",
        "<p th:text=\"${map.values.iterator.next.length}\">x</p>",
        "<p th:attr=\"title=${a},lang=${b}\">x</p>",
        "<p class=\"c\" th:attrappend=\"class=${a}\">x</p>",
        "<p class=\"c\" th:attrprepend=\"class=${a}\">x</p>",
        "<p th:style=\"${a}\" th:styleappend=\"${b}\">x</p>",
        "<p class=\"c\" th:classappend=\"${a} == '5' ? 'năm'\">x</p>",
        "<p th:alt-title=\"${a}\" th:lang-xmllang=\"${b}\">x</p>",
        "<input th:value=\"${a}\" th:name=\"${b}\" th:type=\"${n}\">",
        "<a th:onclick=\"${a}\">x</a>",
        "<a th:onclick=\"'f(' + ${n} + ')'\">x</a>",
        "<form th:action=\"${a}\" th:method=\"${b}\">x</form>",
        "<a th:href=\"@{/x(a=${a})}\">x</a>",
        "<p th:text=\"#{${a}}\">x</p>",
        "<p th:assert=\"${a}\">x</p>",
        "<p th:ref=\"x\" th:text=\"${a}\">x</p>",
        "<p th:text=${a.length}>x</p>",
        "<p th:text=${a}>x</p>",
        "<p TH:TEXT=${a.trim}>x</p>",
        "<p/th:text=${a.trim}>x</p>",
        "<p TH:TEXT='${a.length()}'>x</p>",
        "<p data-th-text=${a.length}>x</p>",
        "<p th:text>x</p>",
        "<p th:text=\"\">x</p>",
        "<p title=\"th:text='\" th:utext=${a.length}>x'</p>",
        "<p title='th:text=\"${a} + ' th:utext=${a.length} lang='b'>x</p>",
        "<p th:data-th-text=\"${a}\">x</p>",
        "<p th:data-th-utext=\"'$' + ${a}\">x</p>",
        "<!--/*/ <p th:text=\"${a.length}\">x</p> /*/--><i th:text=\"${a}\">y</i>",
        "<!--/* <p th:text=\"${a.length}\">x</p> */--><i th:text=\"${a}\">y</i>",
        "<p th<!--/* */-->:text=\"${a.length()}\">x</p>",
        "<p [<!--/* */-->[${a}]]</p>",
        "<p class=\"&#xE000;&#39;0&#xE001;\" th:classappend=\"${a}\">x</p>",
        "<p title=\"\uE000'0\uE001\" th:text=\"${a}\">x</p>",
        "<p th:text=\"${a}>x</p>",
        "<p th:text=\"${a\">x</p>",
        "<p th:text=\"${a b}\">x</p>",
        "<p th:if=\"${a}\" th:text=\"${a.none}\">x</p>",
      })
  void whateverElseIsLeftToThymeleaf(String page) throws Exception {
    assertSame(page);
    assertFalse(isMoulded());
  }

  private boolean isMoulded() {
    return new Templates(folder).moulded("page.html", model("một", "hai", 3)).isPresent();
  }

  /** Twice, since what is kept from the first time must not harm the second. */
  private void assertSame(String page) throws Exception {
    Files.writeString(folder.resolve("page.html"), page);
    Templates templates = new Templates(folder);
    TemplateEngine engine = engine();
    List<Map<String, Object>> models = models();
    List<String> alone = models.stream().map(model -> alone(engine, model)).toList();
    for (int time = 0; time < 2; time++) {
      for (int i = 0; i < models.size(); i++) {
        Map<String, Object> model = models.get(i);
        assertEquals(alone.get(i), ours(templates, model), page + " with " + model);
      }
    }
  }

  private static String ours(Templates templates, Map<String, Object> model) {
    try {
      return new String(templates.page("page.html", model), StandardCharsets.UTF_8);
    } catch (Templates.BrokenTemplate e) {
      return failure((TemplateProcessingException) Objects.requireNonNull(e.getCause()));
    }
  }

  private static String alone(TemplateEngine engine, Map<String, Object> model) {
    try {
      byte[] page =
          engine
              .process("page.html", new Context(VIETNAMESE, model))
              .getBytes(StandardCharsets.UTF_8);
      return new String(page, StandardCharsets.UTF_8);
    } catch (TemplateProcessingException e) {
      return failure(e);
    }
  }

  private static String failure(TemplateProcessingException e) {
    Throwable reason = e;
    while (reason.getCause() != null) {
      reason = reason.getCause();
    }
    return "%s:%s:%s %s %s"
        .formatted(e.getTemplateName(), e.getLine(), e.getCol(), e.getMessage(), reason);
  }

  private TemplateEngine engine() {
    FileTemplateResolver resolver = new FileTemplateResolver();
    resolver.setPrefix(folder + "/");
    resolver.setResolvablePatterns(Set.of("*.html"));
    resolver.setTemplateMode(TemplateMode.HTML);
    resolver.setCharacterEncoding("UTF-8");
    resolver.setCheckExistence(true);
    TemplateEngine engine = new TemplateEngine();
    engine.addTemplateResolver(resolver);
    return engine;
  }
}
