package vn.lantoa.sheets;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import vn.lantoa.campaign.print.Sheet;
import vn.lantoa.campaign.site.Artifact;
import vn.lantoa.sheets.drawing.DrawingItem;

/** What electronic boards show of one real ward. */
final class BoardTest {
  private static final int MOST_BYTES = 1_500_000;

  /** Of the board's height: letters of a slogan, and the least of all. */
  private static final double SLOGAN = 0.05;

  private static final double SMALLEST = 0.02;

  private final List<SheetTask> frames = RealContent.below("2025/lang-son/ky-lua").boards();

  @Test
  void showsTheThemeASloganOfEachGroupAndWhomToCall() {
    List<String> names = frames.stream().map(f -> f.job().file()).toList();
    String folder = "in-an/bang-dien-tu/1920x1080/";
    assertEquals(folder + "01-chu-de", names.get(0));
    assertEquals(folder + "07-so-dien-thoai", names.get(names.size() - 1));
    assertEquals(
        "Cần giúp đỡ, hãy gọi: Công an 113, Ngôi nhà Bình yên 1900 96 96 80, Bảo vệ trẻ em 111",
        frames.get(names.size() - 1).job().text());
    assertEquals(names.size(), frames.stream().map(frame -> frame.job().text()).distinct().count());
  }

  @Test
  void everyFrameHasItsExactSizeAndIsSmall() throws Exception {
    int bytes = 0;
    for (SheetTask frame : frames) {
      Map<Sheet.Kind, byte[]> files = RealFilesTest.files(frame);
      byte[] png = files.getOrDefault(Sheet.Kind.PNG, new byte[0]);
      assertEquals(1, files.size());
      BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
      assertEquals(1920, picture.getWidth());
      assertEquals(1080, picture.getHeight());
      bytes += png.length;
    }
    assertTrue(bytes < MOST_BYTES, bytes + " bytes");
  }

  @Test
  void everyLineIsLargeEnough() {
    for (SheetTask frame : frames) {
      double height = frame.drawing().height();
      for (DrawingItem mark : frame.picture().marks()) {
        if (mark instanceof DrawingItem.Words words) {
          boolean slogan = words.role() == DrawingItem.Role.HEADING;
          words
              .lines()
              .forEach(
                  line ->
                      assertTrue(
                          line.size() > (slogan ? SLOGAN : SMALLEST) * height,
                          () -> frame.job().file() + ": " + line.text()));
        }
      }
    }
  }

  @Test
  void theListIsOneThatSpreadsheetsOpen() {
    List<Sheet> sheets =
        frames.stream()
            .limit(2)
            .map(frame -> frame.make((Artifact file) -> {}).sheet().orElseThrow())
            .toList();
    assertEquals(
        "\uFEFF\"Tệp\",\"Số giây\",\"Nội dung\"\r\n"
            + "\"01-chu-de.png\",\"8\",\"Bình đẳng giới và an toàn cho phụ nữ và trẻ em gái trong kỷ"
            + " nguyên số\"\r\n"
            + "\"02-an-toan-truc-tuyen-cho-phu-nu-va-tre-em-gai-la-trach-nhiem-cua-moi-chung-ta.png\","
            + "\"8\",\"An toàn trực tuyến cho phụ nữ và trẻ em gái là trách nhiệm của mỗi chúng ta.\"\r\n",
        new String(BoardPlan.list(sheets), UTF_8));
  }
}
