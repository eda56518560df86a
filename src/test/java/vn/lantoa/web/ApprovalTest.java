package vn.lantoa.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.lantoa.sheets.pdf.Judge;

/** What a leader signs before anything hangs, of a real ward. */
@ExtendWith(Sites.Given.class)
final class ApprovalTest {
  private static final String WARD = "2025/lang-son/ky-lua/";
  private static final int LARGEST = 1_500_000;

  private final BuiltSite site;
  private final Path file;

  ApprovalTest(Sites sites) {
    site = sites.whole();
    file = site.folder().resolve(WARD + "in-an/trinh-duyet.pdf");
  }

  @Test
  void isSmallAndForTheArchiveAndForEveryone() throws Exception {
    byte[] pdf = Files.readAllBytes(file);
    assertTrue(pdf.length < LARGEST, pdf.length + " bytes");
    Judge.assertValid(pdf);
  }

  @Test
  void saysAllThatGoesOutAndThatItIsASample() throws Exception {
    String said = said();
    for (String text :
        List.of(
            "Bản trình duyệt",
            "chưa được cơ quan này duyệt để in.",
            "Ủy ban nhân dân phường Kỳ Lừa, tỉnh Lạng Sơn",
            "Thời gian: từ ngày 15/11/2025 đến ngày 15/12/2025.",
            "Đợt 1: treo từ ngày 15/11/2025, gỡ chậm nhất ngày 29/11/2025.",
            "Ý kiến",
            "Người trình",
            "Người duyệt",
            "113: Công an.",
            "1900 96 96 80: Ngôi nhà Bình yên.",
            "26. Hãy chấm dứt bạo lực với phụ nữ và trẻ em gái. Nguồn: ",
            "Câu 26",
            "Bảng điện tử 1920 × 1080")) {
      assertTrue(said.contains(text), () -> text + "\n" + said);
    }
  }

  @Test
  void hasEverySlogan() throws Exception {
    String said = said();
    Jsoup.parse(site.read(WARD + "thong-diep/index.html")).select(".posters a").eachText().stream()
        .map(text -> text.replaceAll("\\s+", " "))
        .forEach(text -> assertTrue(said.contains(text), text));
  }

  @Test
  void everyPageBearsTheSameSealAndItsNumber() throws Exception {
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      String seal = "";
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        PDFTextStripper text = new PDFTextStripper();
        text.setStartPage(page);
        text.setEndPage(page);
        String foot = text.getText(pdf).strip();
        foot = foot.substring(foot.lastIndexOf("SHA-256: "));
        assertTrue(foot.matches("SHA-256: [0-9a-f]{64} · Trang \\d+/\\d+"), foot);
        assertTrue(foot.endsWith("Trang " + page + "/" + pdf.getNumberOfPages()), foot);
        String own = foot.substring(0, foot.indexOf(" · "));
        assertEquals(seal.isEmpty() ? own : seal, own);
        seal = own;
      }
    }
  }

  private String said() throws Exception {
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }
  }
}
