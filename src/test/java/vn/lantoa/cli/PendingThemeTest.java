package vn.lantoa.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A made-up commune in a year whose theme is not announced, upon the content of the program. */
final class PendingThemeTest {
  private static final String WARD = "2026/lang-son/dong-kinh";
  private static final String OTHER_THEME =
      "bình đẳng giới và an toàn cho phụ nữ và trẻ em gái trong kỷ nguyên số";

  @TempDir private Path folder;

  @BeforeEach
  void lay() throws IOException {
    file("2026/lang-son", "name: Lạng Sơn\nlevel: tỉnh\nissuer: UBND tỉnh Lạng Sơn\ncode: \"20\"");
    file(WARD, "name: Đông Kinh\nlevel: phường\nissuer: UBND phường Đông Kinh\naddress: Số 1");
    Path identity = folder.resolve("content").resolve(WARD).resolve("identity.md");
    Files.writeString(identity, "---\ntype: identity\ndesigns: [cam]\n---\n");
  }

  private void file(String path, String keys) throws IOException {
    Path file = folder.resolve("content").resolve(path).resolve("locality.md");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "---\ntype: locality\n" + keys + "\n---\n");
  }

  @Test
  void nothingSaysAnotherYearsThemeAndSlogansAreOfferedWithTheirYear() throws IOException {
    Run run = Run.lent(folder, "build", WARD, "--lang", "en");
    assertEquals(0, run.exitCode(), run.err());
    List<String> warnings = run.err().lines().filter(l -> l.contains(": warning: ")).toList();
    assertEquals(2, warnings.size(), run.err()); // and that nobody near by is named
    assertTrue(warnings.get(0).contains("2026 has no official theme yet"), run.err());
    int sheets = 0;
    for (Path file : files()) {
      String words = words(file).toLowerCase(java.util.Locale.ROOT).replaceAll("\\s+", " ");
      assertFalse(words.contains(OTHER_THEME), file::toString);
      assertFalse(words.contains("chủ đề: “"), file::toString);
      sheets += file.toString().endsWith(".pdf") ? 1 : 0;
    }
    assertTrue(sheets > 20, "sheets: " + sheets);
    String slogans = Files.readString(folder.resolve("site/thong-diep/index.html"));
    assertTrue(slogans.contains("Thông điệp năm 2024"));
    assertTrue(slogans.contains("4893/BLĐTBXH-VBĐG"));
    String script = Files.readString(folder.resolve("site/truyen-thanh/index.html"));
    assertTrue(script.contains("Việc") || script.contains("bình đẳng giới"));
    assertFalse(script.contains("với chủ đề"));
    String home =
        Jsoup.parse(Files.readString(folder.resolve("site/index.html"))).select("h1").text();
    assertTrue(home.endsWith("năm 2026"), home);
  }

  @Test
  void aSingleBannerSaysNoneEither() throws IOException {
    Run run =
        Run.lent(
            folder,
            "sheet",
            "Hãy lên tiếng khi bị bạo lực",
            "--locality",
            WARD,
            "--format",
            "bang-ron-6x1",
            "--out",
            "a.pdf");
    assertEquals(0, run.exitCode(), run.err());
    String words = words(folder.resolve("a.pdf"));
    assertFalse(words.contains("kỷ nguyên số"), words);
    assertTrue(words.contains("2026"), words);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> walk = Files.walk(folder.resolve("site"))) {
      return walk.filter(f -> f.toString().matches(".*\\.(html|xml|svg|pdf|txt|webmanifest)"))
          .toList();
    }
  }

  private static String words(Path file) throws IOException {
    if (!file.toString().endsWith(".pdf")) {
      return Files.readString(file);
    }
    try (var pdf = Loader.loadPDF(file.toFile())) {
      return new PDFTextStripper().getText(pdf);
    }
  }
}
