package vn.lantoa.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An officer begins: by questions in a terminal, or by options. */
final class InitCommandTest {
  private static final String MINE = "Nội dung/Phường Kỳ Lừa";
  private static final String OWN = "content/2025/lang-son/ky-lua/locality.md";

  @TempDir private Path folder;

  private String read(String file) throws IOException {
    return Files.readString(folder.resolve(MINE).resolve(file));
  }

  private List<Path> top() throws IOException {
    try (Stream<Path> found = Files.list(folder)) {
      return found.toList();
    }
  }

  @Test
  void asksOneQuestionAfterTheOther() throws IOException {
    List<String> typed =
        List.of(
            "khong co noi nay",
            "ky lua",
            "1",
            "2019",
            "2026",
            "",
            "Số 5 đường  Hoa Mai",
            "Kế hoạch triển khai Tháng hành động năm 2026",
            "12/KH-UBND",
            "32/10",
            "15/10",
            "20/12",
            "UBND tỉnh Lạng Sơn");
    Run run = Run.typing(folder, typed, "init", MINE);
    assertEquals(0, run.exitCode(), run.err());
    assertTrue(run.err().contains("Không thấy nơi nào có tên “khong co noi nay”."), run.err());
    assertTrue(run.err().contains("   1. Phường Kỳ Lừa, Tỉnh Lạng Sơn (06187)\n"), run.err());
    assertTrue(run.err().contains("Không dùng được: 2019"), run.err());
    assertTrue(run.err().contains("Không dùng được: 32/10"), run.err());
    assertTrue(
        run.out().endsWith("  cd \"" + MINE + "\"\n  lantoa serve 2026/lang-son/ky-lua\n"),
        run.out());
    String own = read("content/2026/lang-son/ky-lua/locality.md");
    assertTrue(own.contains("\naddress: Số 5 đường Hoa Mai\n"), own);
    assertTrue(own.contains("\n  number: 12/KH-UBND\n  date: 2026-10-15\n"), own);
    assertTrue(own.contains("\n  to: UBND tỉnh Lạng Sơn\n  by: 2026-12-20\n"), own);
  }

  @Test
  void asksInEnglishWhereOneOfSeveralIsMeantAndLeavesOpenWhatIsNotKnown() throws IOException {
    List<String> typed = List.of("tan an", "tan an vinh long", "", "", "", "", "", "", "");
    Run several = Run.typing(folder, List.of("tan an", "3"), "init", MINE, "--lang", "en");
    assertEquals(2, several.exitCode());
    assertTrue(several.err().contains("  10. "), several.err());
    assertTrue(several.err().endsWith("lantoa: error: ended half-way; nothing was written\n"));
    assertEquals(List.of(), top());
    Run run = Run.typing(folder, typed, "init", MINE, "--lang", "en");
    assertEquals(0, run.exitCode(), run.err());
    assertTrue(run.out().contains("lantoa serve 2025/vinh-long/tan-an"), run.out());
    String own = read("content/2025/vinh-long/tan-an/locality.md");
    assertFalse(own.contains("\naddress:") || own.contains("\nplan:") || own.contains("\nreport:"));
  }

  @Test
  void asksForASchoolInAWard() throws IOException {
    List<String> typed =
        List.of("0", "9", "4", "", "THPT Hoa Ban", "ky lua", "", "", "", "", "", "");
    Run run = Run.typing(folder, typed, "init", MINE);
    assertEquals(0, run.exitCode(), run.err());
    String own = read("content/2025/lang-son/ky-lua/truong-thpt-hoa-ban/locality.md");
    assertTrue(own.contains("\nlevel: trường\n"), own);
    assertTrue(own.contains("\nissuer: Trường THPT Hoa Ban\n"), own);
    assertTrue(read(OWN).contains("\nissuer: UBND phường Kỳ Lừa\n"));
  }

  @Test
  void asksAgainWhereTheConsoleLostLetters() {
    List<String> typed = List.of("K\0 L\0a", "06187", "1");
    Run run = Run.typing(folder, typed, "init", MINE, "--address", "Số 1");
    assertTrue(run.err().contains("Cửa sổ này làm mất chữ có dấu."), run.err());
    assertEquals(2, run.exitCode());
  }

  @Test
  void scriptsNeedNoQuestionAndWhatIsThereStaysAsItIs() throws IOException {
    String[] first = {"init", MINE, "--commune", "06187", "--yes"};
    Run run = Run.typing(folder, List.of(), first);
    assertEquals(0, run.exitCode(), run.err());
    String own = read(OWN);
    Run again = Run.lent(folder, "init", MINE, "--commune", "ky lua", "--address", "Số 1");
    assertEquals(2, again.exitCode());
    assertEquals(
        "lantoa: error: đã có " + OWN + ": không ghi đè, chưa ghi gì; muốn sửa thì mở tệp ấy\n",
        again.err());
    assertEquals(own, read(OWN));
    Run second = Run.lent(folder, "init", MINE, "--commune", "Đông Kinh", "--province", "20");
    assertEquals(0, second.exitCode(), second.err());
    String there = "Thư mục content/2025 đã có: mọi tệp trong đó giữ nguyên, chỉ thêm tệp mới.\n";
    assertTrue(second.out().startsWith(there), second.out());
    assertTrue(second.out().contains("đã có:\n  content/2025/lang-son/locality.md\n"));
  }

  @Test
  void lettersLostOnTheCommandLineAreRefused() throws IOException {
    Run run = Run.lent(folder, "init", MINE, "--commune", "06187", "--address", "S\uFFFD 1");
    assertEquals(2, run.exitCode());
    assertTrue(run.err().endsWith("giá trị không dùng được: S\uFFFD 1\n"), run.err());
    assertEquals(List.of(), top());
  }

  @Test
  void writesNothingIntoTheProgram() {
    Path program = Path.of("").toAbsolutePath();
    for (String name : List.of(".", "content", "content/2026")) {
      Run run = Run.lent(program, "init", name, "--commune", "06187", "--year", "2098");
      assertEquals(2, run.exitCode(), run.out());
      assertTrue(run.err().contains("là thư mục của chương trình"), run.err());
    }
    assertFalse(Files.exists(program.resolve("content/2098")));
  }

  @Test
  void whatIsBegunPassesTheCheck() {
    Run begun =
        Run.lent(folder, "init", MINE, "--commune", "06187", "--year", "2026", "--lang", "en");
    assertEquals(0, begun.exitCode(), begun.err());
    Run run =
        Run.lent(
            folder.resolve(MINE), "check", "2026/lang-son/ky-lua", "--no-sheets", "--lang", "en");
    assertEquals(0, run.exitCode(), run.err());
    List<String> told =
        run.err().lines().filter(line -> line.matches(".*: (warning|note): .*")).toList();
    assertEquals(3, told.size(), run.err());
    assertTrue(told.get(0).contains("has no official theme yet"), run.err());
    assertTrue(told.get(1).contains("has no place of help"), run.err());
    assertTrue(told.get(2).contains("has no address"), run.err());
  }

  @Test
  void aBrokenMapIsToldWithItsLine() throws IOException {
    Path map = Files.createDirectories(folder.resolve("assets/administrative-map"));
    Files.writeString(map.resolve("provinces.tsv"), "code\tkind\tname\n20\tTỉnh\tLạng Sơn\n");
    Files.writeString(map.resolve("communes.tsv"), "code\tkind\tname\n06187\tPhường\tKỳ Lừa\n");
    Run run = Run.programIn(folder, "init", "x", "--commune", "06187");
    assertEquals(2, run.exitCode());
    String place = map.resolve("communes.tsv") + ":1: ";
    assertEquals("lantoa: error: " + place + "không có cột “province”\n", run.err());
  }
}
