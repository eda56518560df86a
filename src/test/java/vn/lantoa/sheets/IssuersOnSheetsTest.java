package vn.lantoa.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Entry;
import vn.lantoa.campaign.site.Catalogue;
import vn.lantoa.campaign.site.Site;
import vn.lantoa.read.ContentFolder;

/** Who hangs a banner, and where that is: each place is named once. */
class IssuersOnSheetsTest {
  @TempDir private Path temp;
  private ContentFolder content;

  @BeforeEach
  void writeContent() {
    content = new ContentFolder(temp);
  }

  @Test
  void aBodyIsNamedWithThePlaceThatItLiesIn() {
    assertEquals(
        "Trường Hoa Sen, phường Kỳ Lừa, tỉnh Lạng Sơn",
        issuer("2025/lang-son/ky-lua/hoa-sen", "trường", "Trường Hoa Sen"));
    assertEquals("Bộ Tài chính", issuer("2025/bo-tai-chinh", "bộ", "Bộ Tài chính"));
  }

  @Test
  void aPlaceThatItsNameHasIsNotNamedAgain() {
    assertEquals(
        "Trạm Y tế phường Kỳ Lừa, tỉnh Lạng Sơn",
        issuer("2025/lang-son/ky-lua/tram", "bệnh viện", "Trạm Y tế phường Kỳ Lừa"));
    assertEquals(
        "Sở Tư pháp Tỉnh Lạng Sơn",
        issuer("2025/lang-son/so-tu-phap", "sở", "Sở Tư pháp Tỉnh Lạng Sơn"));
    assertEquals(
        "Trường Hoa Sen, phường Kỳ Lừa, tỉnh Lạng Sơn",
        issuer("2025/lang-son/hoa-sen", "trường", "Trường Hoa Sen, phường Kỳ Lừa"));
  }

  @Test
  void aPictureOfASampleSaysWhoseItIsNot() {
    assertEquals(
        "Trường Hoa Sen ·| Bản mẫu, không phải của nhà trường",
        texts("2025/hoa-sen", "trường", "Trường Hoa Sen").issuerInPictures().marked());
  }

  private String issuer(String path, String level, String name) {
    return texts(path, level, name).issuer().marked();
  }

  private FixedTexts texts(String path, String level, String name) {
    content.file(
        path + "/locality.md",
        "type: locality",
        "name: " + name,
        "level: " + level,
        "issuer: " + name,
        "sample: true");
    Edition edition = content.edition(path);
    return FixedTexts.of(new Site(alone(edition), Optional.empty(), LocalDate.MIN), edition);
  }

  private static Catalogue alone(Edition edition) {
    return new Catalogue() {
      @Override
      public List<Entry> entries() {
        return List.of(edition.entry());
      }

      @Override
      public Edition edition(Entry entry) {
        return edition;
      }
    };
  }
}
