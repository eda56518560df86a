package vn.lantoa.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An officer's folder holds her own files alone, and has the rest of the program. */
final class LayersTest {
  private static final String HOTLINES = "site/duong-day-nong/index.html";

  @TempDir Path folder;

  private void write(String file, String... lines) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, String.join("\n", lines) + "\n");
  }

  private void ward(String root) throws IOException {
    write(
        root + "/2025/lang-son/dong-kinh/locality.md",
        "---",
        "type: locality",
        "name: Đông Kinh",
        "level: phường",
        "issuer: UBND phường Đông Kinh",
        "address: Số 1, phường Đông Kinh",
        "---");
    write(
        root + "/2025/lang-son/dong-kinh/contacts/tram-y-te.md",
        "---",
        "type: contact",
        "name: Trạm y tế",
        "for: Chăm sóc vết thương",
        "address: Số 3 đường Bắc Sơn",
        "source: 12/TB-UBND",
        "---");
  }

  private String read(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  private void build(String... more) {
    String[] arguments = new String[more.length + 3];
    arguments[0] = "build";
    arguments[1] = "--no-sheets";
    arguments[2] = "--quiet";
    System.arraycopy(more, 0, arguments, 3, more.length);
    Run run = Run.lent(folder, arguments);
    assertEquals(0, run.exitCode(), run.err());
  }

  @Test
  void oneFileMakesAWholeSite() throws IOException {
    ward("content");
    build("2025/lang-son/dong-kinh");
    assertTrue(read("site/index.html").contains("Phường Đông Kinh"));
    assertTrue(read(HOTLINES).contains("tel:113"));
    assertTrue(Files.exists(folder.resolve("site/lich/index.html")));
    assertTrue(Files.exists(folder.resolve("site/phap-luat/73-2006-qh11/index.html")));
  }

  @Test
  void nothingOfTheProgramsLocalitiesAndOtherYearsIsShown() throws IOException {
    ward("content");
    build();
    assertTrue(Files.exists(folder.resolve("site/2025/index.html")));
    assertTrue(Files.exists(folder.resolve("site/2025/lang-son/dong-kinh/index.html")));
    assertFalse(Files.exists(folder.resolve("site/2025/lang-son/ky-lua")));
    assertFalse(Files.exists(folder.resolve("site/2024")));
  }

  @Test
  void aFileOfTheSameNameTakesThePlaceOfTheProgramsAndHides() throws IOException {
    ward("content");
    write(
        "content/hotlines/115.md",
        "---",
        "type: hotline",
        "name: Cấp cứu y tế của tỉnh",
        "phone: \"115\"",
        "owner: Sở Y tế",
        "scope: Toàn tỉnh",
        "source: 162/2025/NĐ-CP",
        "source-date: 2025-11-01",
        "---");
    write("content/hotlines/114.md", "---", "type: hotline", "hide: true", "---");
    build("2025/lang-son/dong-kinh");
    String hotlines = read(HOTLINES);
    assertTrue(hotlines.contains("Cấp cứu y tế của tỉnh"));
    assertFalse(hotlines.contains("tel:114"));
  }

  @Test
  void aLaterRootGoesBeforeAnEarlierOne() throws IOException {
    ward("tinh");
    ward("xa");
    write(
        "xa/2025/lang-son/dong-kinh/pages/a.md", "---", "type: page", "title: Của xã", "---", "A");
    write("tinh/2025/pages/a.md", "---", "type: page", "title: Của tỉnh", "---", "B");
    write("tinh/2025/pages/b.md", "---", "type: page", "title: Của tỉnh", "---", "B");
    build("--content", "tinh", "--content", "xa", "2025/lang-son/dong-kinh");
    assertTrue(read("site/a/index.html").contains("Của xã"));
    assertTrue(read("site/b/index.html").contains("Của tỉnh"));
  }

  @Test
  void nothingOfTheProgramsIsHersToLookAfterOrToChoose() throws IOException {
    ward("content");
    Run check = Run.lent(folder, "check", "--no-sheets");
    assertFalse(check.err().contains("warning"), check.err());
    Run wrong = Run.lent(folder, "check", "2025/lang-son/dong-kin");
    assertEquals(2, wrong.exitCode());
    assertTrue(wrong.err().contains("2025/lang-son/dong-kinh"), wrong.err());
    assertFalse(wrong.err().contains("ky-lua"), wrong.err());
  }

  @Test
  void whoeverStandsAloneHasNothingLent() throws IOException {
    ward("content");
    Run run = Run.lent(folder, "check", "--alone");
    assertEquals(1, run.exitCode());
    assertTrue(run.err().contains("content/2025/lang-son/dong-kinh/locality.md:1:1"), run.err());
  }

  @Test
  void aMistakeNamesItsRoot() throws IOException {
    ward("tinh");
    ward("xa");
    write("tinh/2025/pages/a.md", "---", "type: page", "---", "B");
    Run run = Run.lent(folder, "check", "--content", "tinh", "--content", "xa");
    assertTrue(run.err().contains("tinh/2025/pages/a.md:2:1: error"), run.err());
  }
}
