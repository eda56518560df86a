package vn.lantoa.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lantoa.sheets.pdf.Judge;

/** {@code lantoa sheet} and {@code lantoa formats} on the real content. */
final class SheetCommandTest {
  private static final Path PROJECT = Path.of("").toAbsolutePath();
  private static final String SLOGAN = "CHẤM DỨT BẠO LỰC, VUN ĐẮP YÊU THƯƠNG";

  @TempDir private Path temp;

  @Test
  void makesABannerForThePrinter() throws IOException {
    Path file = temp.resolve("x.pdf");
    Run run = sheet("bang-ron-6x1", file, "--design", "truyen-thong");
    assertEquals(0, run.exitCode(), run.err());
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
      assertTrue(text.contains(SLOGAN), text);
      assertTrue(text.contains("UBND phường Kỳ Lừa, tỉnh Lạng Sơn"), text);
      assertTrue(text.contains("chưa được cơ quan này duyệt để in."), text);
      assertEquals(6020, inMillimetres(pdf), 0.1);
    }
  }

  @Test
  void makesATenthAndTilesOfIt() throws IOException {
    Path tenth = temp.resolve("tenth.pdf");
    assertEquals(0, sheet("bang-ron-6x1", tenth, "--tenth").exitCode());
    try (PDDocument pdf = Loader.loadPDF(tenth.toFile())) {
      assertEquals(602, inMillimetres(pdf), 0.1);
    }
    Path tiles = temp.resolve("tiles.pdf");
    assertEquals(0, sheet("ap-phich-a2", tiles, "--tile", "a4").exitCode());
    try (PDDocument pdf = Loader.loadPDF(tiles.toFile())) {
      assertTrue(pdf.getNumberOfPages() >= 8, pdf.getNumberOfPages() + " pages");
      PDRectangle paper = pdf.getPage(0).getMediaBox();
      double longer = Math.max(paper.getWidth(), paper.getHeight());
      assertEquals(297, longer * 25.4 / 72, 0.1);
    }
  }

  @Test
  void leavesMarksAndBleedOutForShopsThatWantNone() throws Exception {
    Path unmarked = temp.resolve("unmarked.pdf");
    assertEquals(0, sheet("bang-ron-4x1", unmarked, "--no-marks").exitCode());
    assertBoxes(4020, 1020, 4000, 1000, unmarked);
    Path trim = temp.resolve("trim.pdf");
    assertEquals(0, sheet("bang-ron-4x1", trim, "--no-bleed").exitCode());
    assertBoxes(4000, 1000, 4000, 1000, trim);
    Path tenth = temp.resolve("tenth.pdf");
    assertEquals(0, sheet("bang-ron-4x1", tenth, "--no-bleed", "--tenth").exitCode());
    assertBoxes(400, 100, 400, 100, tenth);
    assertEquals(2, sheet("anh-vuong", temp.resolve("x.png"), "--no-bleed").exitCode());
    assertEquals(
        2, sheet("ap-phich-a3", temp.resolve("x.pdf"), "--no-marks", "--tile", "a4").exitCode());
  }

  /** Room for the cloth that is folded back; the sheet itself stays as it is. */
  @Test
  void marksHemAndEyeletsForWhoeverFinishesABanner() throws Exception {
    Path file = temp.resolve("x.pdf");
    assertEquals(0, sheet("bang-ron-4x1", file, "--hem", "50", "--eyelets", "500").exitCode());
    Judge.assertValid(Files.readAllBytes(file));
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      PDPage page = pdf.getPage(0);
      double paper = page.getMediaBox().getWidth() * 25.4 / 72;
      assertTrue(paper >= 4000 + 2 * (50 + 1 + 5) - 0.01, paper + " mm");
      assertEquals(4000, page.getTrimBox().getWidth() * 25.4 / 72, 0.01);
      String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
      assertTrue(text.contains("gấp mép 50 mm"), text);
      assertTrue(text.contains("đóng khoen ở bốn góc và ở mỗi vạch ngắn"), text);
    }
    Path tenth = temp.resolve("tenth.pdf");
    assertEquals(0, sheet("bang-ron-6x1", tenth, "--tenth", "--eyelets", "1000").exitCode());
    Judge.assertValid(Files.readAllBytes(tenth));
    try (PDDocument pdf = Loader.loadPDF(tenth.toFile())) {
      String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
      assertTrue(text.contains("phóng 10 lần (1000 %), thành phẩm 6 × 1 m. Gia công:"), text);
    }
    Run far = sheet("bang-ron-4x1", file, "--hem", "500");
    assertEquals(2, far.exitCode());
    assertTrue(far.err().contains("--hem từ 5 đến 200 mm"), far.err());
    Run cut = sheet("bang-ron-4x1", file, "--no-bleed", "--eyelets", "500");
    assertTrue(cut.err().contains("--eyelets (không dùng cùng --no-bleed)"), cut.err());
    Run picture = sheet("anh-vuong", temp.resolve("x.png"), "--hem", "50");
    assertTrue(picture.err().contains("--hem (chỉ dùng khi --out là tệp .pdf"), picture.err());
  }

  /** A page that is as large as its bleed box, and still says that it is a sample. */
  private static void assertBoxes(
      double width, double height, double trimWidth, double trimHeight, Path file)
      throws Exception {
    Judge.assertValid(Files.readAllBytes(file));
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      PDPage page = pdf.getPage(0);
      assertEquals(width, page.getMediaBox().getWidth() * 25.4 / 72, 0.01);
      assertEquals(height, page.getMediaBox().getHeight() * 25.4 / 72, 0.01);
      assertEquals(page.getMediaBox().toString(), page.getBleedBox().toString());
      assertEquals(trimWidth, page.getTrimBox().getWidth() * 25.4 / 72, 0.01);
      assertEquals(trimHeight, page.getTrimBox().getHeight() * 25.4 / 72, 0.01);
      String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
      assertTrue(text.contains("Bản mẫu, không phải của cơ quan này"), text);
    }
  }

  @Test
  void makesAPictureAndADrawing() throws IOException {
    Path png = temp.resolve("new/folder/x.png");
    assertEquals(0, sheet("anh-vuong", png).exitCode());
    BufferedImage image = ImageIO.read(png.toFile());
    assertEquals(1080, image.getWidth());
    assertEquals(1080, image.getHeight());
    Path jpg = temp.resolve("x.jpg");
    assertEquals(0, sheet("phuon-1x3", jpg).exitCode());
    assertEquals(840, ImageIO.read(jpg.toFile()).getHeight());
    Path svg = temp.resolve("x.SVG");
    assertEquals(0, sheet("anh-vuong", svg).exitCode());
    assertTrue(Files.readString(svg).contains("<title>" + SLOGAN + "</title>"));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void othersMayReadTheFileAsAnyOther() throws IOException {
    Path file = temp.resolve("x.svg");
    assertEquals(0, sheet("ap-phich-a3", file).exitCode());
    Path plain = Files.writeString(temp.resolve("plain"), "");
    assertEquals(Files.getPosixFilePermissions(plain), Files.getPosixFilePermissions(file));
  }

  @Test
  void refusesWhatIsMisspelt() throws IOException {
    Path file = temp.resolve("x.png");
    Run run = sheet("Chấm dứt bạo~lự c | đối với phụ nữ", "anh-vuong", file);
    assertEquals(1, run.exitCode(), run.err());
    assertTrue(run.err().contains("TEXT:1:14: error: viết sai: “lự c”"), run.err());
    assertFalse(Files.exists(file));
  }

  @Test
  void saysThatASloganIsEmpty() {
    Run run = sheet(" ", "anh-vuong", temp.resolve("x.png"));
    assertEquals(2, run.exitCode());
    assertTrue(run.err().contains("thông điệp trống"), run.err());
  }

  @Test
  void saysWhichOptionDoesNotGoWithTheFile() {
    Run tenth = sheet("anh-vuong", temp.resolve("x.png"), "--tenth");
    assertTrue(tenth.err().contains("--tenth (chỉ dùng khi --out là tệp .pdf"), tenth.err());
    Run bare = sheet("ap-phich-a3", temp.resolve("x.pdf"), "--no-marks", "--tile=a4");
    assertTrue(bare.err().contains("--no-marks (không dùng cùng --tile)"), bare.err());
    Run other = sheet("ap-phich-a3", temp.resolve("x.pdf"), "--tile", "a3");
    assertTrue(other.err().contains("--tile a3 (a4)"), other.err());
    assertEquals(List.of(2, 2, 2), Stream.of(tenth, bare, other).map(Run::exitCode).toList());
  }

  @Test
  void namesAllLettersThatItCannotDrawAtOnce() {
    Run run = sheet("Yêu 😀 thương 🧡 暴力", "anh-vuong", temp.resolve("x.png"));
    assertEquals(1, run.exitCode());
    assertTrue(
        run.err().contains("TEXT:1:5: error: không phông chữ nào của tờ in vẽ được: 力 (U+529B), 暴"),
        run.err());
    assertEquals(1, run.err().split("gợi ý: bỏ các ký tự ấy", -1).length - 1, run.err());
  }

  @Test
  void saysThatANewLineIsASpace() {
    Run run = sheet("Việc nhà\nkhông của riêng ai", "anh-vuong", temp.resolve("x.svg"));
    assertEquals(0, run.exitCode(), run.err());
    assertTrue(run.err().contains("gõ dấu | ở đó"), run.err());
  }

  @Test
  void lettersInPiecesMakeTheSameFile() throws IOException {
    Path composed = temp.resolve("nfc.svg");
    Path decomposed = temp.resolve("nfd.svg");
    String pieces = Normalizer.normalize(SLOGAN, Normalizer.Form.NFD);
    assertEquals(0, sheet("anh-vuong", composed).exitCode());
    assertEquals(0, sheet(pieces, "anh-vuong", decomposed).exitCode());
    assertArrayEquals(Files.readAllBytes(composed), Files.readAllBytes(decomposed));
  }

  @Test
  void refusesAFileThatItCannotMakeAndLeavesNothing() throws IOException {
    assertEquals(2, sheet("anh-vuong", temp.resolve("x.docx")).exitCode());
    assertEquals(2, sheet("anh-vuong", temp.resolve("x.png"), "--tile", "a4").exitCode());
    assertEquals(2, sheet("anh-vuong", temp.resolve("x.svg"), "--tenth").exitCode());
    Path file = Files.writeString(temp.resolve("file"), "of the user");
    assertEquals(2, sheet("anh-vuong", file.resolve("x.png")).exitCode());
    assertEquals("of the user", Files.readString(file));
    try (Stream<Path> left = Files.list(temp)) {
      assertEquals(List.of(file), left.toList());
    }
  }

  @Test
  void takesOutWhatCameAlongAndNobodySees() throws IOException {
    Path file = temp.resolve("x.svg");
    Run run = sheet("Gia\u200b đình khô\u200cng b\u00adạo l\u2060ực\ufeff", "anh-vuong", file);
    assertEquals(0, run.exitCode(), run.err());
    Path plain = temp.resolve("plain.svg");
    assertEquals(0, sheet("Gia đình không bạo lực", "anh-vuong", plain).exitCode());
    assertArrayEquals(Files.readAllBytes(plain), Files.readAllBytes(file));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "|~|",
        "~",
        "Hãy {nope}",
        "Hãy \u202elên tiếng",
        "Hãy lên ti\u3164ếng",
        "H\u00c3\u00a3y l\u00c3\u00aan ti\u00e1\u00ba\u00bfng",
        "H?y l?n ti?ng",
        "bạ\u0323o lực",
        "Bο lực",
        "Hãy le\u0302n tie \u0301ng",
        "\u0301",
        "\ud83d\ude00",
        "Gọi 113/116",
        "Gọi 0912 345 678",
        "Tháng hành động năm 2019"
      })
  void refusesWordsThatNoFileMayHave(String text) {
    Run run = sheet(text, "anh-vuong", temp.resolve("x.svg"));
    assertEquals(1, run.exitCode(), run.err());
    assertTrue(run.err().contains("TEXT:1:"), run.err());
    assertFalse(Files.exists(temp.resolve("x.svg")));
  }

  @Test
  void fillsWordsInAsInAFile() throws IOException {
    Path svg = temp.resolve("x.svg");
    Run run = sheet("Gọi 113, năm {year}", "anh-vuong", svg);
    assertEquals(0, run.exitCode(), run.err());
    assertTrue(Files.readString(svg).contains("<title>Gọi 113, năm 2025</title>"));
  }

  @Test
  void tellsTheFaultsOfADesignFromTheWorkingFolder() throws IOException {
    Files.createDirectories(temp.resolve("themes/moi/templates"));
    Path design = Files.createDirectories(temp.resolve("themes/moi/sheets/xanh"));
    Files.writeString(design.resolve("ngang.svg"), "<svg>\n</svg>");
    Run run =
        Run.in(
            temp,
            "sheet",
            SLOGAN,
            "--locality=2025/lang-son/ky-lua",
            "--content=" + PROJECT.resolve("content"),
            "--theme=moi",
            "--format=anh-vuong",
            "--out=x.pdf");
    assertEquals(1, run.exitCode());
    assertTrue(run.err().contains("themes/moi/sheets/xanh/ngang.svg:1:1: error: "), run.err());
    assertFalse(run.err().contains(temp.toString()), run.err());
  }

  @Test
  void listsTheFormatsWithTheirSizes() {
    Run run = Run.in(PROJECT, "formats");
    assertEquals(0, run.exitCode());
    List<String> lines = run.out().lines().toList();
    assertTrue(
        lines.contains("bang-ron-4x1          4000 × 1000 mm    Băng rôn ngang 4 × 1 m *"),
        run.out());
    assertTrue(run.out().contains("1200 × 630 px"), run.out());
    assertFalse(run.err().contains("warning"), run.err());
  }

  private static double inMillimetres(PDDocument pdf) {
    double unit = pdf.getPage(0).getCOSObject().getFloat("UserUnit", 1);
    return pdf.getPage(0).getBleedBox().getWidth() * unit * 25.4 / 72;
  }

  private static Run sheet(String format, Path out, String... options) {
    return sheet(SLOGAN, format, out, options);
  }

  private static Run sheet(String text, String format, Path out, String... options) {
    List<String> words =
        new ArrayList<>(
            List.of("sheet", text, "--locality", "2025/lang-son/ky-lua", "--format", format));
    words.addAll(List.of("--out", out.toString()));
    words.addAll(List.of(options));
    return Run.in(PROJECT, words.toArray(String[]::new));
  }
}
