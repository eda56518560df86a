package vn.lantoa.sheets.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lantoa.cli.Golden;
import vn.lantoa.text.lines.BreakRules;
import vn.lantoa.text.lines.MarkedText;
import vn.lantoa.text.lines.Strictness;
import vn.lantoa.text.lines.UnspacedText;

/** Line breaks that were read and approved by eye. */
class LineBreaksTest {
  private static final Path GOLDEN = Path.of("golden/sheets/text/line-breaks.txt");

  private static final List<String> SLOGANS =
      List.of(
          "Chấm dứt bạo lực, vun đắp yêu thương",
          "Bình đẳng giới và an toàn cho phụ nữ và trẻ em gái trong kỷ nguyên số",
          "Đầu tư cho bình đẳng giới là đầu tư cho tương lai",
          "Bình đẳng giới là thước đo của sự văn minh, tiến bộ và công bằng xã hội",
          "Tăng quyền năng cho phụ nữ là tăng vị thế của quốc gia",
          "Nam, nữ bình đẳng, xã hội văn minh, gia đình hạnh phúc",
          "Hành động ngay hôm nay, bình đẳng giới trong tầm tay",
          "Mọi hành vi bạo lực, xâm hại, quấy rối tình dục đối với phụ nữ và trẻ em là vi phạm pháp luật",
          "Mình là đàn ông, mình không gây bạo lực",
          "Việc nhà không của riêng ai",
          "Hãy lên tiếng khi bị bạo lực. Mọi người sẽ giúp bạn!",
          "Hưởng ứng Ngày quốc tế xóa bỏ bạo lực đối với phụ nữ 25/11/2025",
          "Im lặng không phải là cách để bảo vệ bản thân và người bị xâm hại",
          "Không phân biệt đối xử và bạo lực trên không gian mạng",
          "Trường học hạnh phúc");

  @Test
  void areThoseOfASignPainter() throws IOException {
    StringBuilder actual = new StringBuilder();
    for (String slogan : SLOGANS) {
      for (double ratio : new double[] {6, 1.91, 0.4}) {
        String lines = String.join(" / ", Slogans.fit(slogan, 1000 * ratio, 1000, true).lines());
        actual.append(ratio).append("\t").append(lines).append("\n");
      }
      actual.append("\n");
    }
    Golden.assertMatches(GOLDEN, actual.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "vun đắp, yêu thương; 9 0 9",
        "Nam, nữ bình đẳng; 3 2 8",
        "vì và của cho mọi; 5 5 5 5",
        "gọi 111 ngay; x 2",
        "trong 15 ngày; 5 x",
        "ngày 15/11 – 15/12 này; x x x 2",
        "Lao động – Thương binh; 9 x 0 9",
        "nói “ không ” với; 2 x x 1",
        "hết ! | ngay; x 0",
        "bạo lực và trẻ EM gái, em; x 1 5 x x 3",
        "công bằng xã hội; 8 2 8",
        "an~lòng nhé; x 2",
      })
  void costWhatTheRulesSay(String marked, String costs) {
    assertEquals(costs, costs(marked, Strictness.TORN), marked);
  }

  private static String costs(String marked, Strictness strictness) {
    int[] costs = BreakRules.costs(MarkedText.of(marked), "vi", Slogans.TERMS, strictness);
    return Arrays.toString(costs).replaceAll("[\\[\\],]", "").replace("1000", "x");
  }

  /** What breaks a rule is no break until that rule has to give way. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "trên không gian mạng;       x x x; 5 x x; 5 x x; 5 8 8",
        "việc nhà không của ai;      x 1 x x; x 1 5 5; 8 1 5 5; 8 1 5 5",
        "hòa bình, ổn định;          x 0 x; x 0 x; 9 0 9; 9 0 9",
        "bạo lực gia đình;           x 2 x; x 2 x; x 2 x; 8 2 8",
      })
  void areForbiddenUntilARuleGivesWay(
      String marked, String well, String hanging, String torn, String broken) {
    assertEquals(well, costs(marked, Strictness.WELL), marked);
    assertEquals(hanging, costs(marked, Strictness.HANGING), marked);
    assertEquals(torn, costs(marked, Strictness.TORN), marked);
    assertEquals(broken, costs(marked, Strictness.BROKEN), marked);
  }

  @ParameterizedTest
  @CsvSource({
    "zh, 反对家庭暴力。, 反 对 家 庭 暴 力。",
    "zh-Hant, 拨打113报警, 拨 打 113 报 警",
    "ja, 暴力は、犯罪です, 暴 力 は、 犯 罪 で す",
    "km, បញ្ឈប់ | អំពើហិង្សា, បញ្ឈប់ អំពើ ហិង្សា",
    "km, បញ្ឈប់អំពើហិង្សាលើស្ត្រី, បញ្ឈប់ អំពើ ហិង្សា លើ ស្ត្រី",
    "lo, ຢຸດຄວາມຮຸນແຮງ, ຢຸດ ຄວາມຮຸນແຮງ",
    "vi, 反对, 反对",
    "vi, បញ្ឈប់អំពើហិង្សា 113, បញ្ឈប់ អំពើ ហិង្សា 113",
    "en, Speak up, Speak up"
  })
  void comeWhereALanguageWithoutSpacesAllowsThem(String language, String text, String words) {
    assertEquals(
        List.of(words.split(" ")), MarkedText.of(UnspacedText.parted(text, language)).words());
  }
}
