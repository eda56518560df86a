package vn.lantoa.read.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lantoa.read.ContentFolder;

/** Another year's number in the campaign of 2025. */
class YearsTest {
  @TempDir private Path temp;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hưởng ứng Tháng hành động năm 2025!",
        "Ngày 25/11/2025, mặc áo màu cam.",
        "Luật số 13/2022/QH15 bảo vệ bạn.",
        "Chiến lược giai đoạn 2021-2030",
        "Chiến lược giai đoạn 2021 – 2030",
        "Đến năm 2030 không còn bạo lực.",
        "Kết quả từ năm 2021 rất tốt.",
        "Gọi 0243.825.2024 hoặc 02438252024",
        "Công văn 2024/BNV-TH"
      })
  void isNoneInThis(String slogan) {
    assertEquals("[]", mistakes(slogan));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tháng hành động năm 2024 | 23",
        "Ngày 25/11/2024, mặc áo màu cam. | 14",
        "Tháng 11/2024 | 12",
        "2023: năm của bình đẳng | 3",
        "Chào năm 2026! | 12",
      })
  void isWrongInThis(String slogan, int column) {
    assertEquals("[content/2025/slogans/a.md:5:" + column + " wrong-year]", mistakes(slogan));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "THÁNG HÀNH ĐỘNG vì bình đẳng giới năm 2024",
        "Tháng hành động vì bình đẳng giới\nnăm 2024",
        "tháng hành động năm 2023 và năm 2025"
      })
  void isDoubtfulInTextsThatNameTheMonthOfAnotherYear(String body) {
    ContentFolder content = new ContentFolder(temp);
    content.text("2025/pages/a.md", "---\ntype: page\ntitle: Trang\npath: t\n---\n" + body + "\n");
    assertEquals(1, content.mistakes("").size());
    assertEquals(1, content.mistakes("2025/lang-son/ky-lua").size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tháng hành động năm 2025",
        "Tháng hành động\n\nKế hoạch năm 2024",
        "Tháng hành động. Năm 2024 đã qua.",
        "Tháng hành động các năm 2021-2024",
        "Tháng hành động {year}"
      })
  void isNoneInTheseTexts(String body) {
    ContentFolder content = new ContentFolder(temp);
    content.text("2025/pages/a.md", "---\ntype: page\ntitle: Trang\npath: t\n---\n" + body + "\n");
    assertEquals("[]", content.mistakes("").toString());
  }

  private String mistakes(String slogan) {
    return new ContentFolder(temp)
        .hotline("hotlines/024.md", "0243 825 2024")
        .slogans("2025/slogans/a.md", "Nhóm", slogan)
        .mistakes("")
        .toString();
  }
}
