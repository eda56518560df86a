package vn.lantoa.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lantoa.campaign.site.Catalogue;
import vn.lantoa.edit.ContentStore;
import vn.lantoa.read.ContentFolder;
import vn.lantoa.read.ContentReader;
import vn.lantoa.read.file.ContentRoot;

/** The table counts the slogans that the pages of a commune show. */
final class SloganCountTest {
  private static final String KY_LUA = "2025/lang-son/ky-lua";
  private static final String DONG_KINH = "2025/lang-son/dong-kinh";

  @TempDir private Path temp;

  private static int counted(Path content, String commune) throws IOException {
    CommuneFolder folder = CommuneFolder.read(ContentStore.of(content), commune);
    return new SloganCount(List.of(content)).of(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {KY_LUA, "2024/lai-chau/tam-duong", "2024/quang-ngai/ba-to"})
  void asManyAsTheRealEditionsHave(String commune) throws IOException {
    Path content = Path.of("content");
    Catalogue catalogue =
        new ContentReader(
                List.of(new ContentRoot(content, "content", false)),
                LocalDate.parse("2025-11-20"),
                tasks -> tasks.forEach(Runnable::run))
            .read(commune)
            .value()
            .orElseThrow();
    long shown =
        catalogue.entries().stream()
            .filter(entry -> entry.path().equals(commune))
            .map(catalogue::edition)
            .findFirst()
            .orElseThrow()
            .slogans()
            .count();
    assertEquals(shown, counted(content, commune));
  }

  @Test
  void whatIsInheritedReplacedHiddenOrSaidAgainCountsAsOnThePages() throws IOException {
    ContentFolder content =
        new ContentFolder(temp)
            .slogans("slogans/chung.md", "Chung", "Hãy lên tiếng khi bị bạo lực")
            .slogans("2025/slogans/a.md", "A", "Việc nhà không của riêng ai", "Không đổ lỗi")
            .slogans("2025/slogans/b.md", "B", "Im lặng không phải là cách")
            .slogans("2025/lang-son/rieng/tinh.md", "Tỉnh", "Chấm dứt bạo lực, vun đắp yêu thương")
            .slogans(KY_LUA + "/b.md", "B", "Vun đắp gia đình hạnh phúc", "Cùng lên tiếng")
            .slogans(KY_LUA + "/khac/c.md", "C", "Việc nhà | không của riêng ai")
            .file(DONG_KINH + "/slogans/a.md", "type: slogans", "title: A", "hide: true");
    Path root = temp.resolve("content");
    for (String commune : List.of(KY_LUA, DONG_KINH)) {
      assertEquals(content.edition(commune).slogans().count(), counted(root, commune), commune);
    }
    assertEquals(6, counted(root, KY_LUA), "one is said again, one file is replaced");
    assertEquals(3, counted(root, DONG_KINH), "one file is hidden");
  }

  @Test
  void aPlaceThatWantsNoneFromAboveHasItsOwn() throws IOException {
    ContentFolder content =
        new ContentFolder(temp)
            .slogans("2025/slogans/a.md", "A", "Việc nhà không của riêng ai")
            .slogans(KY_LUA + "/slogans/b.md", "B", "Im lặng không phải là cách")
            .file(
                KY_LUA + "/locality.md",
                "type: locality",
                "name: Kỳ Lừa",
                "level: phường",
                "issuer: UBND phường Kỳ Lừa",
                "slogans: none");
    assertEquals(1, content.edition(KY_LUA).slogans().count());
    assertEquals(1, counted(temp.resolve("content"), KY_LUA));
  }
}
