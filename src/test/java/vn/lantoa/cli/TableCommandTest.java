package vn.lantoa.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lantoa.edit.ContentStore;

/** A province's list of communes goes out, is filled in, and comes back. */
final class TableCommandTest {
  private static final String KY_LUA = "content/2025/lang-son/ky-lua/locality.md";
  private static final String HEAD = "Tên xã, phường;Mã;Địa chỉ cơ quan";

  @TempDir private Path folder;

  @BeforeEach
  void copyTheRealProvince() throws IOException {
    Path real = Path.of("content/2025/lang-son");
    try (Stream<Path> all = Files.walk(real)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        Path copy =
            folder.resolve("content/2025/lang-son").resolve(real.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  private Map<String, String> content() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder.resolve("content"))) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString(), Files.readString(file));
      }
    }
    return files;
  }

  private Run table(String... arguments) {
    return Run.lent(
        folder, Stream.concat(Stream.of("table"), Stream.of(arguments)).toArray(String[]::new));
  }

  private Run in(String text, String... options) throws IOException {
    Files.writeString(folder.resolve("bang.csv"), text);
    return table(
        Stream.concat(Stream.of("in", "bang.csv"), Stream.of(options)).toArray(String[]::new));
  }

  private String out(String... options) throws IOException {
    Run run =
        table(
            Stream.concat(Stream.of("out", "ra.csv", "--over"), Stream.of(options))
                .toArray(String[]::new));
    assertEquals(0, run.exitCode(), run.err());
    return Files.readString(folder.resolve("ra.csv"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bang.xlsx", "bang.csv"})
  void whatIsNotChangedChangesNoByte(String file) throws IOException {
    Map<String, String> before = content();
    assertEquals(0, table("out", file, "2025/lang-son").exitCode());
    Run run = table("in", file);
    assertEquals(0, run.exitCode(), run.err());
    assertTrue(run.out().contains("Đã đọc 1 dòng: không có gì khác"), run.out());
    assertEquals(before, content());
    assertEquals(2, table("out", file).exitCode(), "somebody may be filling it in");
  }

  @Test
  void allCommunesOfTheProvinceGetTheirFoldersAndAreTakenBackAtOnce() throws IOException {
    Map<String, String> before = content();
    assertEquals(0, table("out", "a.xlsx", "2025/lang-son", "--all").exitCode());
    Run run = table("in", "a.xlsx");
    assertEquals(0, run.exitCode(), run.err());
    assertTrue(run.out().contains("Đã ghi: đọc 65 dòng, tạo 64 thư mục, sửa 0 tệp."), run.out());
    assertEquals(before.size() + 64, content().size());
    Path other = folder.resolve("other");
    Run init = Run.lent(folder, "init", "other", "--commune", "05977", "--year", "2025", "--yes");
    assertEquals(0, init.exitCode(), init.err());
    String own = "content/2025/lang-son/dong-kinh/locality.md";
    assertEquals(Files.readString(other.resolve(own)), content().get(own), "as init makes it");
    Run check = Run.lent(folder, "check", "2025/lang-son/tam-thanh", "--no-sheets", "--quiet");
    assertEquals(0, check.exitCode(), check.err());
    Run again = table("in", "a.xlsx");
    assertTrue(again.out().contains("không có gì khác"), again.out() + again.err());
    ContentStore.of(folder.resolve("content")).undo();
    assertEquals(before, content());
  }

  @Test
  void oneCellChangesOneLine() throws IOException {
    String table = out();
    Map<String, String> before = content();
    Run run = in(table.replace("UBND phường Kỳ Lừa\"", "UBND phường Kỳ Lừa, tỉnh Lạng Sơn\""));
    assertEquals(0, run.exitCode(), run.err());
    Map<String, String> expected = new TreeMap<>(before);
    expected.computeIfPresent(
        KY_LUA,
        (file, text) ->
            text.replace(
                "issuer: UBND phường Kỳ Lừa\n", "issuer: UBND phường Kỳ Lừa, tỉnh Lạng Sơn\n"));
    assertEquals(expected, content());
    Run stale = in(table.replace("UBND phường Kỳ Lừa\"", "UBND Kỳ Lừa\""));
    assertEquals(1, stale.exitCode());
    assertTrue(stale.err().contains("tệp đã sửa sau khi xuất bảng"), stale.err());
    assertEquals(expected, content());
  }

  /** As Excel saves it: noughts eaten, days as numbers, other signs between cells. */
  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void whatExcelEatsIsThereAgain(String sign) throws IOException {
    String head = "STT|Ma xa|Công an - SĐT|Ngay goi thu|Người gọi thử|Số KH|Trích yếu|Ngày ký\n";
    String row =
        "1|5977|2053000113|45971|Phòng Văn hóa – Xã hội|12/KH-UBND|Kế hoạch năm 2025|45945\n";
    Run run =
        in(
            "\uFEFF"
                + "Danh sách|||||||\n|||||||\n".replace("|", sign)
                + (head + row).replace("|", sign),
            "--year",
            "2025");
    assertEquals(0, run.exitCode(), run.err());
    Map<String, String> files = content();
    String own = files.getOrDefault("content/2025/lang-son/dong-kinh/locality.md", "");
    assertTrue(own.contains("number: 12/KH-UBND\n  date: 2025-10-15\n"), own);
    String police = files.getOrDefault("content/2025/lang-son/dong-kinh/contacts/cong-an.md", "");
    assertTrue(police.contains("phone: \"02053000113\"\n"), police);
    assertTrue(police.contains("called-on: 2025-11-10\n"), police);
    assertTrue(police.contains("name: Công an phường Đông Kinh\n"), police);
    assertEquals(0, Run.lent(folder, "check", "2025/lang-son/dong-kinh", "--no-sheets").exitCode());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Đông Kinh;6187;x|không khớp với dòng này, vốn là của Phường Kỳ Lừa",
        "Dong Kin;;x|có phải Phường Đông Kinh, Tỉnh Lạng Sơn (05977) không?",
        ";99999;x|không có xã, phường nào mã “99999”",
        ";20;x|mã “00020” là của Tỉnh Lạng Sơn",
        ";;x|không có tên, mã hay thư mục",
        "Kỳ Lừa;;#REF!|ô này báo lỗi",
        "Kỳ Lừa;;Sè 5 ®­êng Hoa Mai|phông cũ"
      })
  void everyWrongRowIsTold(String row, String told) throws IOException {
    Map<String, String> before = content();
    Run run =
        in(
            HEAD + "\nKỳ Lừa;;Số 1 đường Hoa Mai\n".replace("Kỳ Lừa", "Tam Thanh") + row + "\n",
            "--province",
            "20",
            "--year",
            "2025");
    assertEquals(1, run.exitCode(), run.out());
    assertTrue(run.err().startsWith("bang.csv:3:"), run.err());
    assertTrue(run.err().contains(told), run.err());
    assertEquals(before, content(), "all or nothing");
  }

  @Test
  void allThatIsWrongIsToldAtOnce() throws IOException {
    Run run =
        in(
            """
            Tên;Mã;Ngày ký;Hạn báo cáo;Trang web;Công an điện thoại
            Kỳ Lừa;06187;32/10/2025;;ky lua;0912
            Tân Tiến;;;;;
            Kỳ Lừa;;;20/12/2025;;
            """,
            "--year",
            "2025");
    assertEquals(1, run.exitCode());
    for (String place : List.of("2:3", "2:5", "2:6", "4:1")) {
      assertTrue(run.err().contains("bang.csv:" + place + ": error: "), run.err());
    }
  }

  @Test
  void emptiedCellsStayUnlessToldOtherwise() throws IOException {
    Map<String, String> before = content();
    String table = "Thư mục;Hạn báo cáo;Nơi nhận báo cáo\n2025/lang-son/ky-lua;;\n";
    Run run = in(table);
    assertTrue(run.out().contains("ô trống, giữ nguyên “18/12/2025”"), run.out());
    assertEquals(before, content());
    Run clear = in(table, "--clear");
    assertEquals(0, clear.exitCode(), clear.err());
    assertFalse(content().getOrDefault(KY_LUA, "").contains("report:"));
  }

  @Test
  void formulasStayText() throws IOException {
    Run run = in(HEAD + "\nKỳ Lừa;;\"=HYPERLINK(\"\"http://x\"\";\"\"a\"\")\"\n", "--year", "2025");
    assertEquals(0, run.exitCode(), run.err());
    String text = content().getOrDefault(KY_LUA, "");
    assertTrue(text.contains("address: =HYPERLINK(\"http://x\";\"a\")\n"), text);
    String table = out();
    assertTrue(table.contains("\"'=HYPERLINK("), table);
    Map<String, String> before = content();
    assertEquals(0, in(table).exitCode());
    assertEquals(before, content());
  }

  @Test
  void oldEncodingsAreRefusedInClearWords() throws IOException {
    Files.write(
        folder.resolve("bang.csv"),
        (HEAD + "\nKỳ Lừa;;x\n").getBytes(Charset.forName("windows-1258")));
    Run run = table("in", "bang.csv");
    assertEquals(1, run.exitCode());
    assertTrue(run.err().contains("Windows-1258"), run.err());
    Files.write(
        folder.resolve("bang.csv"),
        (HEAD + "\nKỳ Lừa;;Số 2\n").replace(';', '\t').getBytes(StandardCharsets.UTF_16));
    assertEquals(0, table("in", "bang.csv", "--year", "2025").exitCode(), "Unicode text of Excel");
    assertTrue(content().getOrDefault(KY_LUA, "").contains("\naddress: Số 2\n"));
  }

  @Test
  void headingsOverSeveralColumnsAndInAnotherOrderAreUnderstood() throws IOException {
    Run run =
        in(
            """
            DANH SÁCH;;;;
            Xã/phường;Công an;;;Đia chi tru so
            ;Tên;SĐT;Giờ trực;
            ;;;;
            P. Kỳ Lừa;;0205 3 000 113;Ngày và đêm;Số 3 đường Hoa Mai
            """,
            "--province",
            "lang son",
            "--year",
            "2025");
    assertEquals(1, run.exitCode(), run.out());
    assertTrue(
        run.err().contains("bang.csv:5:3: error: số 0205 3 000 113 chưa ai gọi thử"), run.err());
  }

  @Test
  void theListOfLacksIsShort() {
    Run run = table("lacks", "2025/lang-son");
    assertTrue(run.out().contains("Chưa có địa chỉ cơ quan (1): Kỳ Lừa\n"), run.out());
    assertTrue(run.out().contains("Chưa có thư mục (64): Đông Kinh, "), run.out());
    assertFalse(run.out().contains("thông điệp"), "it has its own and those of the year");
  }
}
