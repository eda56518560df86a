package vn.lantoa.read.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lantoa.problem.Problem;

/**
 * A line that YAML can't take, or would take otherwise than it was meant, is told with its cure.
 */
class FrontMatterTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '^',
      value = {
        "title: \"Ngày \"Phụ nữ\" 2025\" ~ 3:8 yaml.quotes title: 'Ngày \"Phụ nữ\" 2025'",
        "title: \"Phụ nữ\" và trẻ em ~ 3:8 yaml.quotes title: '\"Phụ nữ\" và trẻ em'",
        "title: 'Phụ nữ' và 'trẻ em' ~ 3:8 yaml.quotes title: \"Phụ nữ' và 'trẻ em\"",
        "title: @phunu ~ 3:8 yaml.sign @ title: \"@phunu\"",
        "title: `chữ ~ 3:8 yaml.sign ` title: \"`chữ\"",
        "title: %năm ~ 3:8 yaml.sign % title: \"%năm\"",
        "title: !Chú ý ~ 3:8 yaml.sign ! title: \"!Chú ý\"",
        "title: !!! Chú ý ~ 3:8 yaml.sign ! title: \"!!! Chú ý\"",
        "title: &c Chú ý ~ 3:8 yaml.sign & title: \"&c Chú ý\"",
        "title: *Chú ý* ~ 3:8 yaml.sign * title: \"*Chú ý*\"",
        "title: - A ~ 3:8 yaml.sign - title: \"- A\"",
        "title: ? A ~ 3:8 yaml.sign ? title: \"? A\"",
        "title: | A ~ 3:8 yaml.sign | title: \"| A\"",
        "title: > 18 tuổi ~ 3:8 yaml.sign > title: \"> 18 tuổi\"",
        "title: {year} ba ~ 3:8 yaml.sign { title: \"{year} ba\"",
        "title: [A] ba ~ 3:8 yaml.sign [ title: \"[A] ba\"",
        "title: [A, ba ~ 3:8 yaml.open-bracket [ title: [A, ba]",
        "hashtags: [#a, #b] ~ 3:11 yaml.item hashtags: [\"#a\", \"#b\"]",
        "title: A: b ~ 3:8 yaml.colon title: \"A: b\"",
        "title: \"D:\\học\" ~ 3:8 yaml.backslash title: 'D:\\học'",
        "title: \"Chữ ~ 3:8 yaml.unclosed title: \"Chữ\"",
        "title:\u00a0Chữ ~ 3:7 yaml.hard-space title: Chữ",
        "title:Chữ ~ 3:7 yaml.no-space title: Chữ",
        "title：Chữ ~ 3:6 yaml.wide-colon title: Chữ",
        "title Chữ ~ 3:6 yaml.no-colon title: Chữ",
        "'  title: Chữ' ~ 3:1 yaml.indent title: Chữ",
        "title: A #b: c ~ 3:10 #b: c title: \"A #b: c\"",
        "title: A # b ~ 3:10 # b title: \"A # b\"",
        "title: #b ~ 3:8 #b title: \"#b\"",
        "title: \"A\" #b ~ 3:12 #b",
      })
  void theLineToTypeIsTold(String line, String expected) {
    String typed = line.startsWith("'  ") ? line.replace("'", "") : line;
    List<Problem> problems = read("type: page\n" + typed + "\nplace: B\n");
    assertEquals(expected, told(problems));
  }

  @Test
  void aKeyOfAnItemStandsBelowItsFirst() {
    for (String line : List.of("  time: 8:00", "   time: 8:00", "     time: 8:00")) {
      List<Problem> problems =
          read("type: activity\nsessions:\n  - date: 2025-11-15\n" + line + "\n");
      assertEquals("    time: 8:00", problems.get(0).arguments().get(1), line);
    }
  }

  @Test
  void whatIsToldCuresIt() {
    for (String value :
        List.of(
            "@a", "a: b", "\"a\" b \"c\"", "'a' b: 'c'", "*a", "[a", "{a} b", "\"a\\d\"", "a #b")) {
      Problem first = read("title: " + value + "\n").get(0);
      assertEquals(List.of(), read(first.arguments().get(1) + "\n"), first.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# ghi chú\ntitle: A\n  # nữa\n",
        "title: \"A #b\" # ghi chú\n",
        "outline: # các phần\n  - a\n  - b\n",
        "title: A#b\n",
        "title: >\n  A #b\n",
        "hashtags: [a, b] # hai\n",
      })
  void aCommentMayStandWhereItTakesNothingAway(String yaml) {
    assertEquals(List.of(), read(yaml));
  }

  @Test
  void aTabIsToldWhereItStands() {
    assertEquals("3:1 yaml.tab   title: A", told(read("days:\n\ttitle: A\n")));
    assertTrue(told(read("a: [\nb: ]]\n")).contains("yaml."));
  }

  private static List<Problem> read(String yaml) {
    List<Problem> problems = new ArrayList<>();
    new FrontMatter(yaml, "a.md", problems).read();
    return problems;
  }

  private static String told(List<Problem> problems) {
    List<String> told = new ArrayList<>();
    for (Problem problem : problems) {
      List<String> a = problem.arguments();
      String words =
          a.size() > 2
              ? (a.get(2) + " " + a.get(3)).strip() + " " + a.get(1)
              : a.get(0) + " " + a.get(1);
      told.add(problem.source().line() + ":" + problem.source().column() + " " + words);
    }
    return String.join("; ", told).strip();
  }
}
