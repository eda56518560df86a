package vn.lantoa.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.site.Catalogue;
import vn.lantoa.campaign.site.Site;
import vn.lantoa.read.ContentReader;
import vn.lantoa.read.file.ContentRoot;

/** Sheets of one number, of a day to mark, of an activity. */
final class ExtraSheetsTest {
  private static final String WARD = "2025/lang-son/ky-lua";

  private static List<SheetTask> extras;

  @BeforeAll
  static void lay(@TempDir Path own) throws IOException {
    Path file = own.resolve(WARD).resolve("activities/le.md");
    Files.createDirectories(file.getParent());
    Files.writeString(
        file, "---\ntype: activity\ntitle: Lễ\ndate: 2025-11-05\nbackdrop: Lễ phát động\n---\n");
    Catalogue catalogue =
        new ContentReader(
                List.of(
                    new ContentRoot(Path.of("content"), "content", false),
                    new ContentRoot(own, "own", false)),
                LocalDate.of(2025, 11, 15),
                tasks -> tasks.forEach(Runnable::run))
            .read(WARD)
            .value()
            .orElseThrow();
    Edition edition = catalogue.edition(catalogue.entries().get(0));
    Site site = new Site(catalogue, Optional.empty(), LocalDate.of(2025, 11, 15));
    extras =
        Sheets.read(Path.of("themes/lan-toa"), Path.of("assets"))
            .then(sheets -> sheets.orders(site, edition))
            .value()
            .orElseThrow()
            .stream()
            .filter(task -> task.job().extra().isPresent())
            .toList();
  }

  @Test
  void oneNumberIsAsLargeAsASloganWithWhatIsKnownOfIt() {
    List<String> words = of("ap-phich-a3-cam-goi-111").words();
    assertTrue(words.contains("Cần giúp? Gọi 111"), words::toString);
    String known = String.join("\n", words).replace(" · ", " ");
    assertTrue(
        known.contains(
            "\nTổng đài quốc gia bảo vệ trẻ em Miễn phí 24 giờ mỗi ngày, 7 ngày mỗi tuần\n"),
        known);
    for (String format : List.of("ap-phich-a3", "ap-phich-a4", "anh-vuong")) {
      assertEquals("Cần giúp? Gọi 1900 96 96 80", of(format + "-cam-goi-1900969680").text());
    }
  }

  @Test
  void theDayAgainstViolenceHasAPosterAndAPicture() {
    for (String format : List.of("ap-phich-a3", "anh-vuong")) {
      assertEquals(
          "Hưởng ứng Ngày Quốc tế xóa bỏ bạo lực đối với phụ nữ 25/11",
          of(format + "-cam-ngay-2025-11-25").text());
    }
  }

  @Test
  void aBackdropSaysWhoWhatAndWhen() {
    assertEquals(
        List.of(
            "Ủy ban nhân dân phường Kỳ Lừa, tỉnh Lạng Sơn",
            "Lễ phát động",
            "Tháng hành động vì bình đẳng giới và phòng ngừa, ứng phó với bạo lực trên cơ sở giới"
                + " năm 2025",
            "“Bình đẳng giới và an toàn cho phụ nữ và trẻ em gái trong kỷ nguyên số”",
            "Kỳ Lừa, ngày 05 tháng 11 năm 2025"),
        of("phong-hoi-truong-5x3-cam-phong-le").words());
  }

  @Test
  void allCanBeRead() {
    extras.forEach(task -> assertEquals(Optional.empty(), task.problem(), task.text()));
  }

  private static SheetTask of(String name) {
    return extras.stream()
        .filter(task -> task.job().file().endsWith("/" + name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(extras.stream().map(t -> t.job().file()).toList()));
  }
}
