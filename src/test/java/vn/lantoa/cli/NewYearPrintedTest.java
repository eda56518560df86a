package vn.lantoa.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is printed goes on to another year only where it is true there, too. */
final class NewYearPrintedTest {
  private static final String WARD = "2026/thai-nguyen/la-bang";

  @TempDir private Path folder;

  @BeforeEach
  void lay() throws IOException {
    write(
        WARD + "/locality.md",
        "type: locality\nname: La Bằng\nlevel: xã\nissuer: UBND xã La Bằng\n"
            + "plan:\n  title: Kế hoạch triển khai Tháng hành động\n  number: 118/KH-UBND",
        "");
    write(
        WARD + "/activities/mit-tinh.md",
        "type: activity\ntitle: Mít tinh\nbackdrop: LỄ PHÁT ĐỘNG THÁNG HÀNH ĐỘNG NĂM 2025",
        "Mời bà con tới dự.");
  }

  @Test
  void aSloganThatIsTrueInOneYearOnlyStaysBehindAndLastYearsNumberIsTold() throws IOException {
    List<String> once =
        List.of(
            "Kỷ niệm 20 năm Luật Bình đẳng giới",
            "Đại hội Đảng lần thứ XIV thành công rực rỡ",
            "Năm thứ mười một của Tháng hành động",
            "Chào mừng Đại hội đại biểu Phụ nữ toàn quốc",
            "Thi đua hoàn thành nhiệm kỳ 2021 - 2026",
            "Phấn đấu đến năm 2026 không còn bạo lực",
            "Nhân 20 năm thi hành Luật Bình đẳng giới",
            "Tích cực tham gia bầu cử đại biểu Quốc hội");
    List<String> lasting =
        List.of(
            "Mỗi năm một lần khám sức khỏe, cả đời bình đẳng",
            "Bình đẳng giới vì mục tiêu đến năm 2030");
    write(
        WARD + "/slogans/cua-xa.md",
        "type: slogans\ntitle: Thông điệp của xã",
        "- " + String.join(".\n- ", once) + ".\n- " + String.join(".\n- ", lasting) + ".");
    List<String> typed =
        List.of("Kế hoạch triển khai Tháng hành động", "118/KH-UBND", "", "", "", "");
    Run run = Run.typing(folder, typed, "new-year", "2027", WARD);
    assertEquals(0, run.exitCode(), run.err());
    String slogans = now("slogans/cua-xa.md");
    assertEquals(
        lasting.stream().map(slogan -> "- " + slogan + ".").toList(),
        slogans.lines().filter(line -> line.startsWith("- ")).toList());
    assertTrue((run.out() + run.err()).contains("118/KH-UBND là số của năm cũ"), run.err());
  }

  private void write(String file, String keys, String body) throws IOException {
    Path path = folder.resolve("content").resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, "---\n" + keys + "\n---\n" + body + "\n");
  }

  private String now(String file) throws IOException {
    return Files.readString(
        folder.resolve("content").resolve(WARD.replace("2026", "2027")).resolve(file));
  }

  @Test
  void aBackdropThatNamesAnyYearStaysBehind() throws IOException {
    List<String> typed =
        List.of("Kế hoạch triển khai Tháng hành động", "118/KH-UBND", "", "", "c", "");
    Run run = Run.typing(folder, typed, "new-year", "2027", WARD);
    assertEquals(0, run.exitCode(), run.err());
    String activity = now("activities/mit-tinh.md");
    assertTrue(activity.contains("title: Mít tinh"), activity);
    assertFalse(activity.contains("backdrop"), activity + run.out() + run.err());
  }
}
