package vn.lantoa.edit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lantoa.edit.SloganText.Wanted;

/** A change changes what was meant, and no byte besides. */
final class EditTest {
  private static final String FILE =
      """
      ---
      # người dựng trang ghi
      type: locality
      name: Kỳ Lừa   # tên phường

      level: phường
      code: "06187"
      plan:
        # số của kế hoạch
        title: Kế hoạch
        recipients:
          - Sở Nội vụ
          - Trang TTĐT

      # hạn
      report: {to: UBND phường, by: 2025-12-18}
      ---
      Lời   giới thiệu
      """;

  static Stream<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(Path.of("content"))) {
      return all.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream();
    }
  }

  private static FrontMatterText text(String text) {
    return FrontMatterText.of(text.getBytes(StandardCharsets.UTF_8)).orElseThrow();
  }

  private static String text(FrontMatterText file) {
    return new String(file.bytes(), StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @MethodSource("files")
  void whatIsNotChangedKeepsItsBytes(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    FrontMatterText front = FrontMatterText.of(bytes).orElseThrow();
    assertArrayEquals(bytes, front.bytes());
    BodyText body = BodyText.of(bytes).orElseThrow();
    assertArrayEquals(bytes, body.with(body.words()));
    for (String key : keys(front)) {
      FrontMatterText same =
          front.text(key).isPresent()
              ? front.with(key, front.text(key).get(), List.of())
              : front.with(key, front.texts(key), List.of());
      assertArrayEquals(bytes, same.bytes(), key);
    }
    SloganText slogans = SloganText.of(bytes).orElseThrow();
    assertArrayEquals(bytes, slogans.with(wanted(slogans)).bytes());
  }

  @ParameterizedTest
  @MethodSource("files")
  void anyKeyIsChangedAlone(Path file) throws IOException {
    String whole = Files.readString(file);
    FrontMatterText front = text(whole);
    for (String key : keys(front)) {
      String value = "Thử: “một” #hai, [ba] " + key;
      FrontMatterText changed = front.with(key, value, List.of());
      assertEquals(Optional.of(value), changed.text(key), key);
      FrontMatterText without = front.without(key);
      assertFalse(without.has(key), key);
      assertEquals(comments(whole), comments(text(changed)), key);
      assertEquals(comments(whole), comments(text(without)), key);
      List<String> added = new ArrayList<>(text(changed).lines().toList());
      whole.lines().toList().forEach(added::remove);
      assertEquals(1, added.size(), "one line is another: " + added);
      List<String> left = new ArrayList<>(whole.lines().toList());
      text(without).lines().toList().forEach(left::remove);
      assertTrue(whole.lines().count() - left.size() <= text(without).lines().count());
    }
  }

  private static List<String> comments(String text) {
    return text.lines().filter(line -> line.strip().startsWith("#")).toList();
  }

  /** Those that have a text or a list of texts. */
  private static List<String> keys(FrontMatterText front) {
    List<String> keys = new ArrayList<>();
    for (String name : front.keys()) {
      if (!front.texts(name).isEmpty()) {
        keys.add(name);
      }
    }
    return keys;
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void commentsOrderAndSpacesStay(String end) {
    String file = FILE.replace("\n", end);
    List<String> order = List.of("type", "name", "level", "issuer");
    FrontMatterText changed =
        text(file)
            .with("name", "Ea H'Leo: xã", order)
            .with("issuer", "UBND phường Kỳ Lừa", order)
            .with("plan.number", "12/KH-UBND", List.of("plan.title"))
            .with("plan.recipients", List.of("Sở Nội vụ, Lạng Sơn"), List.of())
            .with("report.by", "2026-12-18", List.of())
            .with("address", "Số 1", List.of());
    assertEquals(
        FILE.replace("name: Kỳ Lừa   #", "name: \"Ea H'Leo: xã\"   #")
            .replace("level: phường\n", "level: phường\nissuer: UBND phường Kỳ Lừa\n")
            .replace("title: Kế hoạch\n", "title: Kế hoạch\n  number: 12/KH-UBND\n")
            .replace(
                "recipients:\n    - Sở Nội vụ\n    - Trang TTĐT\n",
                "recipients: [\"Sở Nội vụ, Lạng Sơn\"]\n")
            .replace("by: 2025", "by: 2026")
            .replace("18}\n", "18}\naddress: Số 1\n")
            .replace("\n", end),
        text(changed));
  }

  @Test
  void aKeyGoesWithItsValueAndItsOwnCommentOnly() {
    assertEquals(
        FILE.replace("name: Kỳ Lừa   # tên phường\n", ""), text(text(FILE).without("name")));
    assertEquals(FILE.replace("to: UBND phường, ", ""), text(text(FILE).without("report.to")));
    assertEquals(FILE.replace(", by: 2025-12-18", ""), text(text(FILE).without("report.by")));
    FrontMatterText none = text(FILE).without("report.by").without("report.to");
    assertEquals(FILE.replace("report: {to: UBND phường, by: 2025-12-18}\n", ""), text(none));
  }

  @Test
  void aPartThatIsNewIsMade() {
    FrontMatterText file = text("---\ntype: locality\n---\n").with("plan.number", "1", List.of());
    assertEquals("---\ntype: locality\nplan:\n  number: \"1\"\n---\n", text(file));
    assertEquals("---\ntype: locality\n---\n", text(file.with("plan.number", "", List.of())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no",
        "null",
        "~",
        "06187",
        "113",
        "2025-11-25",
        "- gạch",
        "a: b",
        "a #b",
        "#b",
        "“chữ”",
        "'nháy'",
        "\"nháy\"",
        "vừa ' vừa \" và \\",
        "[a]",
        "{a}",
        "*đậm*",
        "&a",
        "!a",
        "%a",
        "@a",
        "dòng\nhai",
        "thẻ\tcột",
        "a, b",
        "  trước",
        "sau  ",
        "?",
        "-",
        "|",
        ">",
        "a:",
        "5°C 😀"
      })
  void anyTextCanBeAValue(String text) {
    FrontMatterText file = text(FILE).with("name", text, List.of());
    assertEquals(Optional.of(text), file.text("name"));
    assertEquals(
        List.of(text, "b"), file.with("also", List.of(text, "b"), List.of()).texts("also"));
    assertEquals(
        Optional.of(text), file.with("report.to", text, List.of()).text("report.to"), "in braces");
  }

  private static List<Wanted> wanted(SloganText slogans) {
    return IntStream.range(0, slogans.slogans().size())
        .mapToObj(i -> new Wanted(Optional.of(i), slogans.slogans().get(i)))
        .toList();
  }

  @Test
  void slogansMoveWithWhatBelongsToThem() {
    String file =
        "---\ntype: slogans\n---\nmở đầu\n\n- Một\n  - en: One\n\n<!-- về hai -->\n\n- Hai *hai*\n"
            + "- Ba\n  ba\n\n<!-- cuối -->";
    SloganText text = SloganText.of(file.getBytes(StandardCharsets.UTF_8)).orElseThrow();
    assertEquals(List.of("Một", "Hai hai", "Ba ba"), text.slogans());
    SloganText changed =
        text.with(
            List.of(
                new Wanted(Optional.of(1), "Hai hai"),
                new Wanted(Optional.empty(), "1. Mới | *mới*"),
                new Wanted(Optional.of(2), "Ba"),
                new Wanted(Optional.of(0), "Một ~ một")));
    assertEquals(
        "---\ntype: slogans\n---\nmở đầu\n\n\n<!-- về hai -->\n\n- Hai *hai*\n"
            + "- 1\\. Mới | \\*mới\\*\n- Ba\n- Một ~ một\n  - en: One\n\n<!-- cuối -->",
        new String(changed.bytes(), StandardCharsets.UTF_8));
    assertEquals(List.of("Hai hai", "1. Mới | *mới*", "Ba", "Một ~ một"), changed.slogans());
    SloganText fewer = text.with(List.of(new Wanted(Optional.of(0), "Một")));
    assertTrue(new String(fewer.bytes(), StandardCharsets.UTF_8).contains("<!-- về hai -->"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void anyOrderAndAnyWordsAreReadBack(Path file) throws IOException {
    SloganText text = SloganText.of(Files.readAllBytes(file)).orElseThrow();
    Random random = new Random(file.toString().hashCode());
    for (int round = 0; round < 3 && !text.slogans().isEmpty(); round++) {
      List<Wanted> wanted = new ArrayList<>(wanted(text));
      Collections.shuffle(wanted, random);
      wanted.set(0, new Wanted(wanted.get(0).known(), "Số " + round + " < [3] & `4`, 100% #5"));
      wanted.add(new Wanted(Optional.empty(), "2) Mới +" + round));
      text = text.with(wanted);
      assertEquals(wanted.stream().map(Wanted::words).toList(), text.slogans());
    }
  }

  @Test
  void listsAndMapsAreWrittenALineEach() {
    FrontMatterText file = text("---\ntype: identity\n# của phường\ndesigns: [cam]\n---\nLời\n");
    Map<String, Object> orange = new LinkedHashMap<>();
    orange.put("rgb", "#F26A21");
    orange.put("cmyk", List.of(0, 70, 95, 0));
    Map<String, Object> palette = new LinkedHashMap<>();
    palette.put("Cam", orange);
    palette.put("Tím mận", Map.of("rgb", "#4A1D6E"));
    Map<String, Object> logo = new LinkedHashMap<>();
    logo.put("file", "logo.svg");
    logo.put("alt", "Biểu trưng: phường, \"Kỳ Lừa\"");
    FrontMatterText now =
        file.withParts("palette", palette, List.of("type"))
            .withParts("logos", List.of(logo), List.of("type", "palette"));
    assertEquals(
        """
        ---
        type: identity
        palette:
          Cam: {rgb: "#F26A21", cmyk: [0, 70, 95, 0]}
          Tím mận: {rgb: "#4A1D6E"}
        logos:
          - {file: logo.svg, alt: 'Biểu trưng: phường, "Kỳ Lừa"'}
        # của phường
        designs: [cam]
        ---
        Lời
        """,
        text(now));
    assertEquals(text(now), text(now.withParts("palette", palette, List.of())), "nothing is new");
    orange.put("rgb", "#000000");
    assertTrue(
        text(now.withParts("palette.Cam", orange, List.of()))
            .contains("  Cam: {rgb: \"#000000\", cmyk: [0, 70, 95, 0]}\n  Tím mận"));
    assertEquals(Optional.of(List.of(logo)), now.plain("logos"));
    assertEquals(
        text(file),
        text(
            now.withParts("logos", List.of(), List.of())
                .withParts("palette", Map.of(), List.of())));
    Map<String, Object> fewer = Map.of("Cam", Map.of("rgb", "#111111"));
    assertTrue(
        text(now.withParts("palette", fewer, List.of()))
            .contains("palette:\n  Cam: {rgb: \"#111111\"}\nlogos:"));
  }
}
