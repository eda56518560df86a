package vn.lantoa.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder copied from last year: a build of this year's alone looks at both. */
class EarlierYearsTest {
  private static final String HERE = "2025/lang-son/ky-lua";
  private static final String LAST_YEAR = "2024/lang-son/ky-lua";

  @TempDir private Path temp;

  @Test
  void tellTheTrueDayOfADocumentThatAppearsToBeSignedAgain() {
    assertEquals(
        "[content/2025/lang-son/ky-lua/duties.md:5:18 wrong-document-date]",
        content().mistakes(HERE).toString());
  }

  @Test
  void ofAnotherPlaceDoNotCount() {
    ContentFolder content = content();
    content.text(LAST_YEAR + "/duties.md", duties("99/KH-UBND"));
    content.locality("2024/lang-son/dong-kinh", "Đông Kinh", "phường");
    content.text("2024/lang-son/dong-kinh/duties.md", duties("12/KH-UBND ngày 20/10/2024"));
    assertEquals("[]", content.mistakes(HERE).toString());
  }

  @Test
  void ofAnotherCampaignDoNotCount() {
    ContentFolder content = content();
    String june = HERE.replace("2025", "2025-thang-6");
    content.file("2025-thang-6/campaign.md", june(2025));
    content.file("2025-thang-6/" + ContentFolder.CONTACT, ContentFolder.contact());
    content.locality(june, "Kỳ Lừa", "phường");
    content.text(june + "/duties.md", duties("12/KH-UBND ngày 20/10/2025"));
    assertEquals("[]", content.mistakes(june).toString());
    content.file("2024-thang-6/campaign.md", june(2024));
    String last = june.replace("2025", "2024");
    content.locality(last, "Kỳ Lừa", "phường");
    content.text(last + "/duties.md", duties("12/KH-UBND ngày 20/10/2024"));
    assertEquals(
        "[content/2025-thang-6/lang-son/ky-lua/duties.md:5:18 wrong-document-date]",
        content.mistakes(june).toString());
  }

  private static String[] june(int year) {
    return new String[] {
      "type: campaign",
      "title: Tháng hành động quốc gia về phòng, chống bạo lực gia đình",
      "year: " + year,
      "theme: Gia đình hạnh phúc, quốc gia thịnh vượng",
      "starts: " + year + "-06-01",
      "ends: " + year + "-06-30"
    };
  }

  @Test
  void tellTheTrueDayOfThePlan() {
    ContentFolder content = content();
    content.text(HERE + "/duties.md", duties("98/KH-UBND"));
    content.file(HERE + "/locality.md", locality(2025));
    content.file(LAST_YEAR + "/locality.md", locality(2024));
    assertEquals(
        "[content/2025/lang-son/ky-lua/locality.md:6:50 wrong-document-date]",
        content.mistakes(HERE).toString());
  }

  /** Kỳ Lừa in both years, with the same document a year later. */
  private ContentFolder content() {
    ContentFolder content = new ContentFolder(temp);
    content.file(
        "2024/campaign.md",
        "type: campaign",
        "title: Tháng hành động",
        "year: 2024",
        "theme-pending: true",
        "starts: 2024-11-15",
        "ends: 2024-12-15");
    content.text(HERE + "/duties.md", duties("12/KH-UBND ngày 20/10/2025"));
    return content.text(LAST_YEAR + "/duties.md", duties("12/KH-UBND ngày 20/10/2024"));
  }

  private static String duties(String number) {
    return "---\ntype: duties\ntitle: Phân công\n---\nTheo Kế hoạch số " + number + " của tỉnh.\n";
  }

  private static String[] locality(int year) {
    return new String[] {
      "type: locality",
      "name: Kỳ Lừa",
      "level: phường",
      "issuer: UBND phường Kỳ Lừa",
      "plan: {title: Kế hoạch, number: 7/KH-UBND, date: " + year + "-10-20}"
    };
  }
}
