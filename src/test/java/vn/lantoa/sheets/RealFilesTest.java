package vn.lantoa.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.lantoa.campaign.Format;
import vn.lantoa.campaign.print.Sheet;
import vn.lantoa.campaign.site.Artifact;
import vn.lantoa.sheets.pdf.Judge;

/** The files of one real locality's sheets. */
final class RealFilesTest {
  private static final int LARGEST_SOCIAL = 300_000;
  private static final int LARGEST_BANNER = 64_000;
  private static final int PRINTED_DPI = 150;

  private final List<SheetTask> orders = RealContent.below("2024/quang-ngai/ba-to").orders();

  @Test
  void everyFormatInEveryDesignIsForTheArchiveAndForEveryone() throws Exception {
    int judged = 0;
    for (SheetTask order : orders) {
      if (order.job().slogan().isEmpty()) {
        for (Map.Entry<Sheet.Kind, byte[]> file : files(order).entrySet()) {
          if (Set.of(Sheet.Kind.PDF, Sheet.Kind.TENTH, Sheet.Kind.TILES).contains(file.getKey())) {
            Judge.assertValid(file.getValue());
            judged++;
          }
        }
      }
    }
    // 24 are printed, of which two are longer than 5.08 m, in 4 designs; the theme is cut into
    // tiles
    // four times; and six of the extra ones are for paper
    assertEquals((24 + 2) * 4 + 4 + 6, judged);
  }

  @Test
  void everyPdfReadsAsItsSloganAndItsIssuerAndAsASample() throws Exception {
    for (SheetTask order : someOfEachFormat()) {
      if (order.job().format().medium() == Format.Medium.SCREEN) {
        continue;
      }
      try (PDDocument pdf = Loader.loadPDF(files(order).get(Sheet.Kind.PDF))) {
        String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        String drawn = order.job().text().replaceFirst("^([^.!?]*)[.]$", "$1");
        assertTrue(text.contains(drawn), () -> order.job().file() + ": " + text);
        assertTrue(text.contains("UBND huyện Ba Tơ"), () -> order.job().file() + ": " + text);
        String sample = "chưa được cơ quan này duyệt để in.";
        assertTrue(text.contains(sample), () -> order.job().file() + ": " + text);
        assertEquals(order.job().text(), pdf.getDocumentInformation().getTitle());
      }
    }
  }

  @Test
  void bannersAndSocialPicturesStaySmall() {
    for (SheetTask order : orders) {
      Map<Sheet.Kind, byte[]> files = files(order);
      String name = order.job().file();
      if (name.contains("bang-ron")) {
        assertTrue(Objects.requireNonNull(files.get(Sheet.Kind.PDF)).length < LARGEST_BANNER, name);
      }
      if (order.job().format().medium() == Format.Medium.SCREEN) {
        assertTrue(Objects.requireNonNull(files.get(Sheet.Kind.PNG)).length < LARGEST_SOCIAL, name);
      }
    }
  }

  @Test
  void socialPicturesHaveTheirExactSizes() throws Exception {
    Set<String> seen = new HashSet<>();
    for (SheetTask order : someOfEachFormat()) {
      Format format = order.job().format();
      if (format.medium() == Format.Medium.SCREEN) {
        BufferedImage image =
            ImageIO.read(new ByteArrayInputStream(files(order).get(Sheet.Kind.PNG)));
        assertEquals(format.width(), image.getWidth());
        assertEquals(format.height(), image.getHeight());
        seen.add(format.name());
      }
    }
    assertEquals(Set.of("anh-chia-se", "anh-vuong", "anh-doc", "bia-facebook", "bia-zalo"), seen);
  }

  @Test
  void aPosterOnPaperLeadsATelephoneToItsShortPage() throws Exception {
    int read = 0;
    for (SheetTask order : orders) {
      if (order.job().format().name().equals("ap-phich-a3") && order.job().slogan().isPresent()) {
        try (PDDocument pdf = Loader.loadPDF(files(order).get(Sheet.Kind.PDF))) {
          BufferedImage printed = new PDFRenderer(pdf).renderImageWithDPI(0, PRINTED_DPI);
          assertEquals(order.job().address().orElseThrow(), decoded(printed));
          read++;
        }
      }
    }
    assertTrue(read >= 3, read + " posters");
  }

  private static String decoded(BufferedImage image) throws Exception {
    int width = image.getWidth();
    int height = image.getHeight();
    int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
    return new QRCodeReader()
        .decode(
            new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels))))
        .getText();
  }

  private List<SheetTask> someOfEachFormat() {
    Map<String, SheetTask> some = new TreeMap<>();
    for (SheetTask order : orders) {
      String key = order.job().format().name() + order.job().design().name();
      some.putIfAbsent(key, order);
      if (order.job().slogan().isPresent()) {
        some.putIfAbsent(key + " slogan", order);
      }
    }
    return new ArrayList<>(some.values());
  }

  static Map<Sheet.Kind, byte[]> files(SheetTask order) {
    Map<String, byte[]> made = new LinkedHashMap<>();
    Sheet sheet =
        order
            .make((Artifact artifact) -> made.put(artifact.path(), artifact.bytes()))
            .sheet()
            .orElseThrow();
    Map<Sheet.Kind, byte[]> files = new LinkedHashMap<>();
    sheet.files().forEach(file -> files.put(file.kind(), made.get(file.path())));
    return files;
  }
}
