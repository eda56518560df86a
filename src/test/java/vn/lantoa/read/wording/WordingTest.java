package vn.lantoa.read.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;
import vn.lantoa.read.wording.Wording.Kind;
import vn.lantoa.text.Letters;

final class WordingTest {
  private static Optional<Problem> flaw(String text, boolean vouched) {
    return Wording.flaw(text, Source.words(), vouched, Kind.SLOGAN);
  }

  private static Optional<Mistake> mistake(String text) {
    return flaw(text, false).map(Problem::mistake);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ưu tiên nguồn",
        "Chấm dứt bạo lực đối với phụ nữ v",
        "Chấm dứt bạo lực đối với phụ nữ và",
        "Hãy lên tiếng khi bị bạo lực,",
        "Hãy lên tiếng khi bị bạo lực…",
        "Hãy lên tiếng khi bị bạo lực ...",
        "Bình đẳng giới là chìa khóa để",
        "Bình đẳng giới và an toàn cho phụ",
        "Hưởng ứng Tháng hành động năm 20",
        "Hãy hành động vì cộng đồng (bình đẳng",
        "CHẤM DỨT BẠO LỰC ĐỐI VỚI PHỤ NỮ V",
        "HÃY LÊN TIẾNG VÌ NH",
        "Mọi hành vi bạo lực đối",
        "Không đổ lỗi cho",
        "Tăng quyền năng cho phụ nữ là",
        "Gia đình hạnh phúc là nền tảng của",
        "Hãy nói không với",
        "Xây dựng gia đình no ấm, tiến bộ, hạnh ph",
        "phòng ngừa, ứng phó với bạo lực",
        "Đầu tư cho bình đẳng giới là đầu tư cho các",
        "Thực hiện bình đẳng giới để xây",
        "Pháp luật nghiêm trị mọi hành vi xâm",
        "Mỗi phụ nữ là một tuyên truyền viên tích cực trong công",
        "Không bạo lực gia",
        "Xóa bỏ bạo lực trên cơ",
        "Bản em không tảo",
        "Gia đình ấm no, yêu thương v.v",
        "Nam nữ bình đẳng, xã hội văn",
        "Tạo điều kiện cho phụ nữ tham gia lãnh",
        "Sống yêu thương, có trách",
        "Hưởng ứng chiến dịch của Liên Hợp",
        "BÌNH ĐẲNG GIỚI LÀ NỀN TẢNG CỦA SỰ PHÁT",
        "Trẻ em được sống trong môi trường an",
        "Tự tin - Tự trọng - Trung hậu - Đảm",
        "Chấm dứt bạo lực đối với phụ nữ và -",
      })
  void sentencesThatBreakOffAreSeen(String text) {
    assertEquals(Optional.of(Mistake.CUT_OFF_TEXT), mistake(text));
    assertEquals(Optional.empty(), flaw(text, true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Đầu tư cho bình đẳng giới là đầu tư cho tương lai.",
        "Việc nhà không của riêng ai.",
        "Hãy lên tiếng khi bị bạo lực. Mọi người sẽ giúp bạn!",
        "Chấm dứt bạo lực, vun đắp yêu thương.",
        "Mạnh mẽ để được tự do",
        "Nói không với bạo lực: hãy lên tiếng",
        "Bạo lực là điều ai cũng phản đối",
        "Hạnh phúc là được yêu",
        "Yêu thương con là bảo vệ con bên trong và bên ngoài",
        "Hưởng ứng ngày 25/11",
        "Gọi 111",
        "Gọi 1900 96 96 80 để được tư vấn",
        "Phòng, chống HIV",
        "Không ai bị bỏ lại phía sau",
        "“Bình đẳng” bắt đầu từ “nhà mình”",
        "Tổng đài 111 (miễn phí)",
        "Vì một xã hội công bằng",
        "Tương lai đang chờ các em",
        "Nam nữ bình quyền",
        "16 ngày hành động",
        "Hội Liên hiệp Phụ nữ Việt Nam khóa XIII",
        "Phường Kỳ Lừa: nơi đáng sống, nơi chung nguồn cội",
        "End violence against women and girls",
        "Tsis txhob siv kev ua phem rau poj niam",
        "Trẻ em có quyền được sống trong môi trường không bạo lực",
        "Ai cũng có quyền nói không",
        "Hãy là chỗ dựa để con tin theo",
        "Chung tay vì ngày mai tươi sáng hơn",
        "Bình yên là khi có một nơi để về",
        "Na Dương không bạo lực gia đình",
        "Nà Pàn nói không với tảo hôn",
        "Cần hướng dẫn con em dùng mạng an toàn",
        "Viết thông điệp yêu thương lên mọi bức tường",
        "Ghi nội dung tốt đẹp vào lòng con trẻ",
        "Gõ văn bản nào cũng tôn trọng phụ nữ",
        "Phụ nữ Kỳ Lừa “Tự tin – Tự trọng – Trung hậu – Đảm đang”",
        "Phụ nữ Kỳ Lừa giỏi giang, đảm đang",
        "Xem thêm một lần, thương thêm một lần",
        "Nhấn vào nút báo cáo khi thấy bạo lực trên mạng",
        "Click có trách nhiệm, chia sẻ có văn hóa",
        "Link lạ đừng bấm, người lạ đừng tin",
        "Vững tin bước tới",
        "Sống có nghĩa",
        "Gái có công, chồng chẳng phụ",
        "Việc nhà: cả nhà cùng tham gia vào",
        "Sống là cho",
        "Xây dựng xóm làng yên bình",
        "Phụ nữ Việt Nam tự tin, bản lĩnh",
        "Trách nhiệm của thế hệ trẻ",
        "Đồng hành cùng con tuổi dậy thì",
        "Kính trên nhường dưới",
        "Chị ngã em nâng",
        "Nhậu thì nhậu, bạo lực thì đừng!",
        "Phát huy năng khiếu",
        "Quý người hơn của",
        "Vì phụ nữ và trẻ em gái tỉnh Quảng Bình",
        "Hạnh phúc do ta tạo nên",
        "Việc nhà: cả nhà cùng tham gia",
        "Lợi ích gia đình, lợi ích quốc gia",
        "Phụ nữ phường Trường An",
        "Hãy gọi công an",
        "Giữ cho em cuộc sống bình an",
        "Phòng ngừa từ khi có nguy cơ",
        "Nói không với tảo hôn trong toàn xã",
        "Cả xã hội hưởng ứng",
        "Mình thương nhau thì đồng lòng chung sức",
        "Hưởng ứng phong trào Chung tay vì phụ nữ nghèo",
        "Hội viên hưởng ứng mô hình Không tảo hôn",
        "Hãy mạnh dạn nói Không với bạo lực",
        "Chung Tay Xây Dựng Gia Đình Không Bạo Lực",
        "CHUNG TAY NGĂN CHẶN BẠO LỰC HÃY LÊN TIẾNG",
        "Phường Kỳ Lừa: Không để phụ nữ bị bạo lực",
        "Phụ nữ TP.Lạng Sơn nói không với bạo lực",
        "Nhớ ơn Ths.Nguyễn Thị Minh",
        "Tháng hành động năm 2025. Hãy lên tiếng",
        "Gọi 111. Hãy lên tiếng",
        "Lên tiếng đi em! Lên tiếng đi em!",
        "25/11 là ngày của chúng ta",
        "Mỗi người 5 m²",
        "Câu chuyện của em: câu chuyện bình đẳng",
        "Đầu tư cho phụ nữ (nguồn lực, cơ hội)",
        "Nội dung nào cũng cần kiểm chứng trước khi chia sẻ",
        "Hạnh phúc không tự đến, ta cùng nhau dựng xây",
        "Con cái là lộc trời cho",
        "Cứu em với!",
        "V. I. Lênin: không có phụ nữ thì không có cách mạng",
        "V.I. Lênin nói: phụ nữ là một nửa thế giới",
      })
  void wholeSentencesAreLeftInPeace(String text) {
    assertEquals(Optional.empty(), flaw(text, false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Đang cập nhật",
        "(đang cập nhật)",
        "Đang chờ hướng dẫn của Bộ Nội vụ",
        "Chưa có",
        "Chưa có chủ đề",
        "???",
        "…",
        "[chủ đề]",
        "Chủ đề năm 2026",
        "Chủ đề: ………………",
        "Chủ đề …… năm ……",
        "Nhập chủ đề tại đây",
        "TBD",
        "xxx",
        "Lorem ipsum dolor sit amet",
        "Thông điệp 1",
        "Sẽ bổ sung sau",
        "Theo hướng dẫn: _____",
        "To be announced",
        "Your slogan here",
        "N/A",
        "Đang cập nhật nội dung",
        "Viết thông điệp vào đây",
        "Nhập nội dung khẩu hiệu",
        "Khẩu hiệu do đơn vị tự chọn",
        "Theo hướng dẫn của cấp trên",
        "Lấy theo phụ lục kèm theo",
        "Xem Phụ lục 02",
        "Nội dung khẩu hiệu sẽ được Bộ thông báo sau",
        "Chờ Sở Nội vụ hướng dẫn",
      })
  void fillersAreNoWords(String text) {
    assertEquals(Optional.of(Mistake.FILLER_TEXT), mistake(text));
    boolean wordless = Letters.isWordless(text);
    assertEquals(wordless, flaw(text, true).isPresent());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1. Hãy lên tiếng|Hãy lên tiếng",
        "– Hãy lên tiếng|Hãy lên tiếng",
        "• Hãy lên tiếng!|Hãy lên tiếng!",
        "a) Hãy lên tiếng|Hãy lên tiếng",
        "“ chung tay xóa bỏ bạo lực”|Chung tay xóa bỏ bạo lực",
        "“Chung tay xóa bỏ bạo lực|Chung tay xóa bỏ bạo lực",
        "\"Chung tay xóa bỏ bạo lực\"|Chung tay xóa bỏ bạo lực",
        "Chủ đề: “Chung tay xóa bỏ bạo lực”|Chung tay xóa bỏ bạo lực",
        "Thông điệp số 2: Việc nhà không của riêng ai|Việc nhà không của riêng ai",
        "Hãy **lên tiếng|Hãy lên tiếng",
        "# Hãy lên tiếng|Hãy lên tiếng",
        "Hãy lên<br>tiếng|Hãy lên tiếng",
        "2/ Hãy lên tiếng|Hãy lên tiếng",
        "(3) Xây dựng gia đình hạnh phúc|Xây dựng gia đình hạnh phúc",
        "IV. Chồng vợ thuận hòa|Chồng vợ thuận hòa",
        "1.Hãy lên tiếng|Hãy lên tiếng",
        "Khẩu hiệu 5: Hãy lên tiếng|Hãy lên tiếng",
        "Băng rôn: Hãy lên tiếng|Hãy lên tiếng",
        "Nội dung 1: Hãy lên tiếng|Hãy lên tiếng",
        "Slogan: Hãy lên tiếng|Hãy lên tiếng",
        "(Dự thảo) Hãy lên tiếng|Hãy lên tiếng",
        "Hãy lên tiếng [1]|Hãy lên tiếng",
        "Hãy lên tiếng¹|Hãy lên tiếng",
        "Hãy lên tiếng – Trang 2/4|Hãy lên tiếng",
        "Hãy lên tiếng (Nguồn: Báo Lạng Sơn)|Hãy lên tiếng",
        "Hãy lên tiếng (ghi chú: in cỡ 6x1)|Hãy lên tiếng",
        "Hãy lên tiếng - -|Hãy lên tiếng",
        "Hãy lên tiếng!!!|Hãy lên tiếng!",
        "Hãy lên tiếng\\|Hãy lên tiếng",
        "Hãy lên tiếng./.|Hãy lên tiếng",
        "Hãy lên tiếng;|Hãy lên tiếng",
        "Nâng cao vai trò của phụ nữ trong phát triển kinh tế -|Nâng cao vai trò của phụ nữ trong phát triển kinh tế",
      })
  void whatClingsToASentenceIsTakenOffInTheHint(String text, String bare) {
    assertEquals(Optional.of(Mistake.RAW_SLOGAN), mistake(text));
    assertEquals(bare, Wording.bare(text));
    assertEquals(Optional.empty(), mistake(bare));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(Tải slide bài giảng tại đây)",
        "Tải về: bản PowerPoint",
        "Xem thêm: các khẩu hiệu năm 2019",
        "Hãy lên tiếng https://example.gov.vn/anh.png",
        "www.example.gov.vn",
        "Hãy gửi thư tới a@b.gov.vn",
        "[Nguồn: Cổng thông tin]",
        "Nguồn: Báo Huế ngày nay",
      })
  void asidesAreNoSlogans(String text) {
    assertEquals(Optional.of(Mistake.ASIDE_AS_SLOGAN), mistake(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Xóa bỏ bạo lực trên cơ sở giới Hãy lên tiếng khi bị bạo lực|… trên cơ sở giới ¦ Hãy lên tiếng khi …",
        "Gia đình là nơi bình yên Chung tay vun đắp|… là nơi bình yên ¦ Chung tay vun đắp …",
        "Yêu thương vợ con. 2. Tôn trọng cha mẹ|… Yêu thương vợ con. ¦ 2. Tôn trọng cha …",
        "Đầu tư cho tương lai.Con trai con gái như nhau|… tư cho tương lai. ¦ Con trai con gái …",
        "Hãy lên tiếng khi bị bạo lực. Hãy lên tiếng khi bị bạo lực|hãy lên tiếng khi bị bạo lực ¦ hãy lên tiếng khi bị bạo lực",
      })
  void twoSentencesInOneAreShownAtTheirSeam(String text, String seam) {
    Problem problem = flaw(text, false).orElseThrow();
    assertEquals(Mistake.RUN_TOGETHER, problem.mistake());
    assertEquals(seam, problem.arguments().get(0));
    assertEquals(Optional.empty(), flaw(text, true));
  }

  @Test
  void aBreakIsShownByItsLastWords() {
    assertEquals(
        "… với phụ nữ v",
        flaw("Chấm dứt bạo lực đối với phụ nữ v", false).orElseThrow().arguments().get(0));
  }
}
