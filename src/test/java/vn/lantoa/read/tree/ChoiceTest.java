package vn.lantoa.read.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.campaign.Choice;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Format;
import vn.lantoa.read.ContentFolder;

/** Which of all formats and designs an edition takes: as the nearest file says. */
class ChoiceTest {
  private static final String PROVINCE = "2025/lang-son";
  private static final String KY_LUA = PROVINCE + "/ky-lua";
  private static final String DONG_KINH = PROVINCE + "/dong-kinh";

  @TempDir private Path temp;
  private ContentFolder content;

  @BeforeEach
  void writeContent() {
    content = new ContentFolder(temp);
    List.of("bang-ron", "a3", "anh").forEach(name -> format("formats/", name));
  }

  @Test
  void whereNothingIsSaidAllAreMeant() {
    assertEquals(List.of("a3", "anh", "bang-ron"), chosen(KY_LUA));
    assertTrue(content.edition(KY_LUA).chosenDesigns().isEmpty());
  }

  @Test
  void theRootChoosesForEverybody() {
    identity("", "formats: [bang-ron, anh]", "designs: [cam]");
    assertEquals(List.of("anh", "bang-ron"), chosen(KY_LUA));
    assertEquals(List.of("cam"), designs(KY_LUA));
  }

  @Test
  void aProvinceChoosesForItsCommunesAndOneOfThemForItself() {
    identity("", "formats: [bang-ron, anh]", "designs: [cam]");
    locality(PROVINCE, "Lạng Sơn", "tỉnh", "formats: [a3]");
    identity(KY_LUA + "/", "formats: [anh]");
    assertEquals(List.of("a3"), chosen(DONG_KINH));
    assertEquals(List.of("anh"), chosen(KY_LUA));
    assertEquals(List.of("cam"), designs(KY_LUA));
  }

  @Test
  void aLocalitysLineGoesBeforeThatOfItsIdentity() {
    locality(KY_LUA, "Kỳ Lừa", "phường", "designs: [truyen-thong]");
    identity(KY_LUA + "/", "designs: [cam]", "formats: [anh]");
    assertEquals(List.of("truyen-thong"), designs(KY_LUA));
    assertEquals(List.of("anh"), chosen(KY_LUA));
  }

  @Test
  void aFormatThatStandsBelowTheListIsThereToBeUsed() {
    identity("", "formats: [anh]");
    format(PROVINCE + "/formats/", "a2");
    locality(KY_LUA, "Kỳ Lừa", "phường", "formats: [bang-ron]");
    assertEquals(List.of("a2", "anh"), chosen(DONG_KINH));
    assertEquals(List.of("bang-ron"), chosen(KY_LUA));
  }

  @Test
  void aListMayNameWhatAPlaceHides() {
    identity("", "formats: [anh, a3]");
    content.file(KY_LUA + "/formats/a3.md", "type: format", "hide: true");
    assertEquals(List.of("anh"), chosen(KY_LUA));
  }

  @Test
  void aGroupThatNamesAFormatGetsIt() {
    identity("", "formats: [anh]");
    content.text(
        "2025/slogans/a.md",
        "---\ntype: slogans\ntitle: Một\nformats: [a3]\n---\n- Hãy lên tiếng.\n");
    content.slogans("2025/slogans/b.md", "Hai", "Việc nhà không của riêng ai.");
    Edition edition = content.edition(KY_LUA);
    assertEquals(List.of("a3"), names(edition.formats(edition.groups().get(0))));
    assertEquals(List.of("anh"), names(edition.formats(edition.groups().get(1))));
  }

  @Test
  void anEmptyListMeansNoSheets() {
    locality(KY_LUA, "Kỳ Lừa", "phường", "formats: []");
    assertFalse(content.edition(KY_LUA).wantsSheets());
    assertTrue(content.edition(DONG_KINH).wantsSheets());
  }

  private void format(String folder, String name) {
    content.file(
        folder + name + ".md",
        "type: format",
        "title: " + name,
        "medium: print",
        "size: [300, 400]",
        "for-slogans: true");
  }

  private void identity(String folder, String... lines) {
    content.file(folder + "identity.md", "type: identity\n" + String.join("\n", lines));
  }

  private void locality(String path, String name, String level, String line) {
    content.file(
        path + "/locality.md",
        "type: locality",
        "name: " + name,
        "level: " + level,
        "issuer: UBND " + level + " " + name,
        line);
  }

  private List<String> chosen(String path) {
    Edition edition = content.edition(path);
    return names(edition.formats().stream().filter(edition::chooses).toList());
  }

  private List<String> designs(String path) {
    return content.edition(path).chosenDesigns().orElseThrow().wishes().stream()
        .map(Choice.Wish::name)
        .toList();
  }

  private static List<String> names(List<Format> formats) {
    return formats.stream().map(Format::name).toList();
  }
}
