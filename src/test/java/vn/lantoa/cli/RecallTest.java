package vn.lantoa.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assumptions;
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

  private void write(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  /** An archive with the same part as often as there are names for it. */
  private static byte[] zip(String names, byte[] part) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : names.split(" ", -1)) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(part);
      }
    }
    return bytes.toByteArray();
  }

  /** Searches a finished site that has the number in its last file, z.txt. */
  private void assertGoesOn(String... gaps) throws IOException {
    write("khac/z.txt", "Gọi 02053812345");
    Run run = recall("02053812345", WARD, "--site", "khac");
    assertEquals(0, run.exitCode(), run.toString());
    assertTells(run, PHONE + ":4", "    z.txt\n");
    assertTells(run, gaps);
    assertEquals(gaps.length, run.out().split("\nkhông đọc ", -1).length - 1, run.out());
    String told =
        "Còn "
            + gaps.length
            + " tệp không đọc được hoặc không đọc hết, có thể vẫn mang nội dung cần thu hồi.\n";
    assertEquals(gaps.length == 0 ? "" : told, run.err());
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
        " .png .pdf -duyet.jpg\n",
        " .png .pdf\n",
        "    in-an/phieu-in.pdf\n",
        "[ ] Gỡ xuống các tờ đã treo");
  }

  @Test
  void anOlderSiteIsLookedThroughToo() throws IOException {
    assertEquals(0, Run.in(folder, "build", WARD, "--no-sheets").exitCode());
    Files.delete(folder.resolve(PHONE));
    Files.delete(folder.resolve("content/" + WARD + "/pages/tin-nhan.md"));
    write("site/tai-ve/bai.txt", "Gọi 02053812345");
    String runs = "<w:p><w:r><w:t>0205 38</w:t></w:r><w:r><w:t>12 345</w:t></w:r></w:p>";
    write("site/tai-ve/bai.docx", zip("word/document.xml", runs.getBytes(StandardCharsets.UTF_8)));
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
  void brokenFilesAreNamedAndTheSearchGoesOn() throws IOException {
    byte[] whole = zip("a.txt b.txt", "Gọi 113".getBytes(StandardCharsets.UTF_8));
    write("khac/a.html", "<!DOCTYPE html><p>&#a;&#99999999;&#xd800;&#x24;1 &#92;");
    write("khac/b.docx", Arrays.copyOf(whole, 36));
    write("khac/c.xlsx", "không phải tệp nén");
    byte[] locked = whole.clone();
    locked[6] |= 1; // the flag of a password
    write("khac/d.zip", locked);
    byte[] outer = zip("x.docx y.docx", Arrays.copyOf(whole, 36));
    write("khac/e.zip", outer);
    int directory = whole.length - 22 - 2 * (46 + "a.txt".length());
    write("khac/f.zip", Arrays.copyOf(whole, directory / 2));
    write("khac/g.zip", Arrays.copyOf(whole, directory / 2 + 10));
    write("khac/h.zip", whole);
    assertGoesOn(
        "không đọc hết: b.docx (tệp hỏng hoặc có mật khẩu)\n",
        "không đọc hết: c.xlsx (tệp hỏng hoặc có mật khẩu)\n",
        "không đọc hết: d.zip (tệp hỏng hoặc có mật khẩu)\n",
        "không đọc hết: e.zip › x.docx (tệp hỏng hoặc có mật khẩu)\n",
        "không đọc hết: f.zip (tệp hỏng hoặc có mật khẩu)\n",
        "không đọc hết: g.zip (tệp hỏng hoặc có mật khẩu)\n");
  }

  @Test
  void aPartBehindABrokenOneIsRead() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("a.docx"));
      zip.write("PK\u0003\u0004".getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("b.txt"));
      zip.write("Gọi 02053812345".getBytes(StandardCharsets.UTF_8));
    }
    write("khac/a.zip", bytes.toByteArray());
    assertTells(recall("02053812345", WARD, "--site", "khac"), "(khac): 1 tệp", "    a.zip\n");
  }

  @Test
  void largeFilesAreReadInPart() throws IOException {
    byte[] large = new byte[20_000_001];
    write("khac/a.txt", large);
    write("khac/b.zip", zip("1.txt", large));
    write("khac/c.zip", zip("1.txt 2.txt 3.txt 4.txt", Arrays.copyOf(large, 20_000_000)));
    write("khac/d.zip", zip("1.png 2.png 3.png 4.png", large));
    try (RandomAccessFile film =
        new RandomAccessFile(folder.resolve("khac/e.mp4").toFile(), "rw")) {
      film.setLength(5_000_000_000L);
    }
    assertGoesOn(
        "không đọc hết: a.txt (lớn quá)\n",
        "không đọc hết: b.zip › 1.txt (lớn quá)\n",
        "không đọc hết: c.zip › 4.txt (lớn quá)\n");
  }

  @Test
  void archivesWithinArchivesAreReadToTheSecond() throws IOException {
    byte[] text = "Gọi 02053812345".getBytes(StandardCharsets.UTF_8);
    byte[] nested = zip("bai.docx", zip("bai.xml", text));
    write("khac/a.zip", nested);
    assertTells(recall("02053812345", WARD, "--site", "khac"), "(khac): 1 tệp", "    a.zip\n");
    for (int depth = 0; depth < 30; depth++) {
      nested = zip("x\n.zip", nested);
    }
    write("khac/a.zip", nested);
    assertGoesOn(
        "không đọc được: a.zip › x .zip › x .zip (tệp nén nằm trong quá nhiều tệp nén khác)\n");
  }

  @Test
  void whatTheSystemDoesNotOpenIsNamed() throws IOException {
    write("khac/a.txt", "Gọi 113");
    write("khac/b/c.txt", "Gọi 113");
    for (String name : List.of("khac/a.txt", "khac/b")) {
      Path closed = folder.resolve(name);
      Assumptions.assumeTrue(Files.getFileStore(closed).supportsFileAttributeView("posix"));
      Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
    }
    Assumptions.assumeFalse(Files.isReadable(folder.resolve("khac/a.txt")), "root reads all");
    assertGoesOn(
        "không đọc được: a.txt (máy không cho mở)\n", "không đọc được: b (máy không cho mở)\n");
  }

  @Test
  void whatWasNotReadIsNamedWhereNothingIsFound() throws IOException {
    write("khac/a.docx", "hỏng");
    Run run = recall("0999 888 777", WARD, "--site", "khac");
    assertEquals(1, run.exitCode(), run.toString());
    assertTells(run, "không đọc hết: a.docx (tệp hỏng hoặc có mật khẩu)\n");
    assertTrue(run.err().contains("Còn 1 tệp không đọc được"), run.err());
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
