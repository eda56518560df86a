package vn.lantoa.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Entry;
import vn.lantoa.campaign.Locality;
import vn.lantoa.campaign.Plan;
import vn.lantoa.campaign.site.Catalogue;
import vn.lantoa.problem.Outcome;

/** Which files are read, and that the number of threads can't be seen. */
class ReadingTest {
  private static final String BROKEN = "không có khai báo";

  @TempDir private Path temp;

  @Test
  void givesTheSameWithOneThreadAndWithEight() {
    ContentFolder content = new ContentFolder(temp);
    for (int i = 0; i < 60; i++) {
      content.slogans("2025/slogans/" + i + ".md", "Nhóm " + i, "Câu " + i, "Lời " + i);
    }
    assertEquals(editions(content.read("", 1)), editions(content.read("", 8)));
    for (int i = 0; i < 60; i += 7) {
      content.text("2025/slogans/" + i + ".md", BROKEN);
    }
    assertEquals(9, content.read("", 1).problems().size());
    assertEquals(content.read("", 1).problems(), content.read("", 8).problems());
  }

  @Test
  void readsOnlyWhatTheWantedPathNeeds() {
    ContentFolder content = new ContentFolder(temp);
    content.text("2025/lang-son/dong-kinh/pages/a.md", BROKEN);
    content.text("2025/bac-ninh/locality.md", BROKEN);
    content.text("2024/campaign.md", BROKEN);
    assertEquals(List.of(), content.mistakes("2025/lang-son/ky-lua"));
    assertEquals(
        List.of("content/2025/lang-son/dong-kinh/pages/a.md:1:1 no-front-matter"),
        content.mistakes("2025/lang-son"));
    assertEquals(3, content.mistakes("").size());
  }

  @Test
  void readsWhatTheWantedPathInherits() {
    ContentFolder content = new ContentFolder(temp);
    content.text("pages/a.md", BROKEN);
    content.text("2025/pages/b.md", BROKEN);
    content.text("2025/lang-son/pages/c.md", BROKEN);
    assertEquals(
        List.of(
            "content/2025/lang-son/pages/c.md:1:1 no-front-matter",
            "content/2025/pages/b.md:1:1 no-front-matter",
            "content/pages/a.md:1:1 no-front-matter"),
        content.mistakes("2025/lang-son/ky-lua"));
  }

  @Test
  void makesTheWantedPathTheRoot() {
    ContentFolder content = new ContentFolder(temp);
    assertEquals(
        List.of("", "2025", "2025/lang-son", "2025/lang-son/dong-kinh", "2025/lang-son/ky-lua"),
        paths(content.read("", 1)));
    assertEquals(
        List.of("2025/lang-son", "2025/lang-son/dong-kinh", "2025/lang-son/ky-lua"),
        paths(content.read("2025/lang-son", 1)));
  }

  /** As the heads of documents have it; pages say the word themselves. */
  @Test
  void takesTheNumberOfAPlanWithoutItsWord() {
    for (String typed : List.of("145/KH-UBND", "Số: 145/KH-UBND", "số 145/KH-UBND")) {
      ContentFolder content = new ContentFolder(temp);
      content.file(
          "2025/lang-son/ky-lua/locality.md",
          "type: locality",
          "name: Kỳ Lừa",
          "level: phường",
          "issuer: UBND phường Kỳ Lừa",
          "plan:",
          "  title: Kế hoạch Tháng hành động năm 2025",
          "  number: \"" + typed + "\"");
      assertEquals(
          Optional.of("145/KH-UBND"),
          content
              .edition("2025/lang-son/ky-lua")
              .locality()
              .flatMap(Locality::plan)
              .flatMap(Plan::number));
    }
  }

  @Test
  void tellsAnUnknownPathEvenWhereEverythingElseIsPassedBy() {
    ContentFolder content = new ContentFolder(temp);
    content.root().resolve("hotlines/111.md").toFile().delete();
    assertEquals(List.of("lantoa unknown-locality"), content.mistakes("2024/bac-ninh"));
  }

  @Test
  void passesHiddenFilesBy() {
    ContentFolder content = new ContentFolder(temp);
    content.text(".git/a.md", BROKEN).text("2025/.a.md", BROKEN).text("2025/ghi-chu.txt", BROKEN);
    assertEquals(List.of(), content.mistakes(""));
  }

  @Test
  void readsWindowsLineEndsLikeAnyOther() {
    ContentFolder content = new ContentFolder(temp);
    String page = "---\ntype: page\ntitle: Trang\npath: trang\n---\nChữ {năm}\n";
    content.text("2025/pages/a.md", page.replace("\n", "\r\n"));
    assertEquals(List.of("content/2025/pages/a.md:6:5 unknown-placeholder"), content.mistakes(""));
  }

  @Test
  void aBrokenFileSilencesOnlyWhatDependsOnIt() {
    ContentFolder content = new ContentFolder(temp);
    String page = "---\ntype: page\ntitle: Trang\n---\n[Xem](/khong-co/)\n";
    content.text("2025/lang-son/ky-lua/pages/a.md", page);
    content.text("2025/lang-son/ky-lua/pages/b.md", BROKEN);
    content.text("2025/lang-son/dong-kinh/pages/a.md", page);
    assertEquals(
        List.of(
            "content/2025/lang-son/dong-kinh/pages/a.md:5:1 broken-link",
            "content/2025/lang-son/ky-lua/pages/b.md:1:1 no-front-matter"),
        content.mistakes(""));
  }

  private static List<String> paths(Outcome<Catalogue> outcome) {
    return outcome.value().orElseThrow().entries().stream().map(Entry::path).toList();
  }

  private static List<Edition> editions(Outcome<Catalogue> outcome) {
    Catalogue catalogue = outcome.value().orElseThrow();
    return catalogue.entries().stream().map(catalogue::edition).toList();
  }
}
