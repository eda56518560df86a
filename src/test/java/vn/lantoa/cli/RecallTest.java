package vn.lantoa.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A wrong number is out: where is it, and what do we tell people? */
final class RecallTest {
  private static final String WARD = "2025/lang-son/ky-lua";
  private static final String PHONE = "content/" + WARD + "/hotlines/02053812345.md";

  @TempDir private Path folder;

  @BeforeEach
  void layAWardWithANumberOfItsOwn() throws IOException {
    new FixtureSite("correct").copyTo(folder);
    write(
        PHONE,
        """
        ---
        type: hotline
        name: Đường dây nóng phường Kỳ Lừa
        phone: 0205 3812 345
        owner: UBND phường Kỳ Lừa
        scope: Trong phường
        source: Thông báo 12/TB-UBND
        source-date: 2025-11-01
        ---
        Gọi khi cần giúp.
        """);
    write(
        "content/" + WARD + "/pages/tin-nhan.md",
        "---\ntype: page\ntitle: Tin nhắn\n---\nGọi (0205) 3.812.345 cả ngày.\n");
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Run recall(String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "recall";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return Run.in(folder, all);
  }

  private static void assertTells(Run run, String... parts) {
    for (String part : parts) {
      assertTrue(run.out().contains(part), part + "\nin\n" + run);
    }
  }

  @Test
  void aNumberOnEveryPageIsToldOnce() {
    Run run = recall("+84 205.3812345", WARD, "--correct", "113");
    assertEquals(0, run.exitCode(), run.toString());
    assertEquals("", run.err());
    assertTells(
        run,
        "Thu hồi: số +84 205.3812345",
        "  " + PHONE + ":4: phone: 0205 3812 345\n",
        "tin-nhan.md:5: Gọi (0205) 3.812.345 cả ngày.",
        "Phường Kỳ Lừa (" + WARD + ")",
        "Mọi trang: số này thuộc dải số điện thoại",
        "bài đọc trên loa",
        "[ ] Dựng lại",
        "ĐÍNH CHÍNH ngày 20/11/2025",
        "Ủy ban nhân dân phường Kỳ Lừa, tỉnh Lạng Sơn xin đính chính",
        "Số điện thoại đã ghi: 0205 3812 345 – không dùng số này.\nSố đúng: 113 (Công an)",
        "- Công an: 113");
    assertFalse(run.out().contains("in-an/tep/"), "nothing is printed of a number");
    assertEquals(1, run.out().split("thong-diep/", -1).length, "pages are not listed");
    assertFalse(run.out().substring(run.out().indexOf("Khi cần")).contains("3812"));
  }

  @Test
  void aSloganIsToldWithItsPagesAndItsPost() {
    Run run = recall("hay len tieng khi bi", "--correct", "Hãy lên tiếng ngay.");
    assertEquals(0, run.exitCode(), run.toString());
    assertTells(
        run,
        "content/2025/slogans/01-phong-ngua.md:9: - Hãy lên tiếng | khi bị bạo~lực.",
        "Năm 2025 (2025)",
        "    2025/lang-son/ky-lua/thong-diep/hay-len-tieng-khi-bi-bao-luc/index.html\n",
        "Câu đã ghi: “Hãy lên tiếng khi bị bạo lực.”\nXin đọc là: “Hãy lên tiếng ngay.”");
  }

  @Test
  void sheetsAreToldByTheirFiles() {
    Run run =
        Run.in(
            Path.of("").toAbsolutePath(),
            "recall",
            "An toàn trực tuyến cho phụ nữ",
            WARD,
            "--site",
            folder.toString());
    assertEquals(0, run.exitCode(), run.toString());
    assertTells(
        run,
        "Băng rôn ngang 4 × 1 m, Cam và tím: 1 tờ",
        "in-an/tep/bang-ron-4x1-cam-an-toan-truc-tuyen-cho-phu-nu",
        " .png .pdf -ti-le-1-10.pdf .svg\n",
        "    in-an/phieu-in.pdf\n",
        "[ ] Gỡ xuống các tờ đã treo");
  }

  @Test
  void anOlderSiteIsLookedThroughToo() throws IOException {
    assertEquals(0, Run.in(folder, "build", WARD, "--no-sheets").exitCode());
    Files.delete(folder.resolve(PHONE));
    Files.delete(folder.resolve("content/" + WARD + "/pages/tin-nhan.md"));
    write("site/tai-ve/bai.txt", "Gọi 02053812345");
    try (OutputStream out = Files.newOutputStream(folder.resolve("site/tai-ve/bai.docx"));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      String runs = "<w:p><w:r><w:t>0205 38</w:t></w:r><w:r><w:t>12 345</w:t></w:r></w:p>";
      zip.write(runs.getBytes(StandardCharsets.UTF_8));
    }
    Run run = recall("02053812345", WARD);
    assertEquals(0, run.exitCode(), run.toString());
    assertTells(run, "Trên trang đã xuất (site)", "không còn trong nội dung hiện nay", "nữa");
    write("khac/a.html", "<!DOCTYPE html><p>Gọi <b>0205</b> 3812&nbsp;345</p>");
    write("khac/b.ics", "BEGIN:VCALENDAR\r\nDESCRIPTION:Gọi 02053\r\n 812345\r\n");
    Files.copy(folder.resolve("site/tai-ve/bai.docx"), folder.resolve("khac/c.docx"));
    write("khac/d.html", "<!DOCTYPE html><p>Gọi 113</p>");
    assertTells(
        recall("02053812345", WARD, "--site", "khac"),
        "(khac): 3 tệp",
        "    a.html\n    b.ics\n    c.docx\n");
  }

  @Test
  void thePostGoesIntoAFile() throws IOException {
    Run run = recall("02053812345", WARD, "--out", "dinh-chinh.txt");
    assertEquals(0, run.exitCode(), run.toString());
    assertFalse(run.out().contains("ĐÍNH CHÍNH"), run.out());
    assertTells(run, "Đăng bài đính chính trong dinh-chinh.txt");
    String post = Files.readString(folder.resolve("dinh-chinh.txt"));
    assertTrue(post.startsWith("ĐÍNH CHÍNH ngày 20/11/2025\n\nỦy ban"), post);
    assertTrue(post.contains("Số đúng sẽ được báo tại đây"), post);
  }

  @Test
  void anOlderFileNeverGivesWayToNothing() throws IOException {
    write("dinh-chinh.txt", "bài cũ");
    write("khac/a.txt", "Gọi 0999 888 777");
    Run run = recall("0999 888 777", WARD, "--site", "khac", "--out", "dinh-chinh.txt");
    assertEquals(0, run.exitCode(), run.toString());
    assertEquals("Không có bài đính chính nào nên không ghi dinh-chinh.txt.\n", run.err());
    assertEquals("bài cũ", Files.readString(folder.resolve("dinh-chinh.txt")));
  }

  @Test
  void postsAreTextsOutsideTheContent() throws IOException {
    Files.createSymbolicLink(folder.resolve("loi-tat"), folder.resolve("content/2025"));
    String page = Files.readString(folder.resolve(PHONE));
    for (String out :
        List.of(PHONE, "content/x.txt", "khac/../content/x.txt", "loi-tat/x.txt", "bai.md")) {
      Run run = recall("02053812345", WARD, "--out", out);
      assertEquals(2, run.exitCode(), run.toString());
      assertTrue(run.err().contains("--out " + out + " (bài đính chính chỉ ghi"), run.err());
    }
    assertEquals(page, Files.readString(folder.resolve(PHONE)));
    assertEquals(0, recall("02053812345", WARD, "--out", "content-khac/BAI.TXT").exitCode());
  }

  @Test
  void controlCharactersAreBlanksInAPost() {
    Run run = recall("0205\t3812\u0000345", WARD, "--correct", "113\n\u001b[2J\rGọi");
    assertEquals(0, run.exitCode(), run.toString());
    assertTells(run, "Thu hồi: số 0205 3812 345\n", "Số đúng: 113  [2J Gọi\n");
  }

  @Test
  void whatIsNowhereIsOne() {
    Run run = recall("0999 888 777", WARD);
    assertEquals(
        new Run(
            1,
            "",
            "Không thấy “0999 888 777” ở đâu, trong nội dung cũng như trên trang đã xuất.\n"),
        run);
  }

  @Test
  void linesAreFoundInContentThatCannotBeBuilt() throws IOException {
    write("content/" + WARD + "/pages/hong.md", "không có khai báo");
    Run run = recall("02053812345", WARD);
    assertEquals(1, run.exitCode());
    assertTrue(run.err().contains("hong.md:1:1: error"), run.err());
    assertTells(run, PHONE + ":4", "Nội dung còn lỗi ở trên");
  }

  @Test
  void whatCannotBeMeantIsWrongUsage() {
    assertEquals(2, recall("nữ").exitCode());
    Run digits = recall("1".repeat(501));
    assertEquals(2, digits.exitCode());
    assertTrue(digits.err().contains("501 ký tự (dài quá: gõ nhiều nhất 500"), digits.err());
    assertEquals(1, recall("1".repeat(500), WARD).exitCode());
    assertEquals(2, recall("0205 3812 345", "--site", "khong-co").exitCode());
    assertEquals(2, recall("0205 3812 345", "2025", "2024").exitCode());
  }
}
