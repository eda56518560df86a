package vn.lantoa.text.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProofreaderTest {
  private static final Proofreader PROOFREADER = Proofreader.get();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chấm dứt bạo lự c đối với phụ nữ | SPLIT lự c → lực",
        "Vì sự tiến bộ của ph ụ nữ | SPLIT ph ụ → phụ",
        "Thúc đẩy bìnhđẳng giới | GLUED bìnhđẳng → bình đẳng",
        "Từ ngày 15/11 đếnngày 15/12 | GLUED đếnngày → đến ngày",
        "Phát triển kinh tếTài chính | GLUED tếTài → tế Tài",
        "Hãy thamgia cùng chúng tôi | GLUED thamgia → tham gia",
        "Phòng ngừa bạoo lực gia đình | IMPOSSIBLE bạoo → bạo",
        "Tiến tới xã hội an tòan | IMPOSSIBLE tòan → toàn",
        "Bảo vệ trẻ em gáii | IMPOSSIBLE gáii → gái",
        "Thục hiện bình đẳng giới | OUT_OF_PLACE Thục hiện → Thực hiện",
        "Hướng ứng Tháng hành động | OUT_OF_PLACE Hướng ứng → Hưởng ứng",
        "Thông điệp và chủ để của năm | OUT_OF_PLACE chủ để → chủ đề",
        "triển khai trên phạm vị toàn quốc | OUT_OF_PLACE phạm vị → phạm vi",
        "là thước đo của sư văn minh | OUT_OF_PLACE sư văn → sự văn",
        "thực tế của địa phường. | OUT_OF_PLACE địa phường → địa phương",
        "CHẤM DỨT BAO LỰC TRÊN CƠ SỞ GIỚI | OUT_OF_PLACE BAO LỰC → BẠO LỰC",
        "Binh dang gioi va an toan | UNMARKED Binh dang gioi va an toan → Bình đẳng giới và an toàn",
        "phụ nữ trong ky nguyen so | UNMARKED ky nguyen so → kỷ nguyên số",
        "theo hướng dẫn của của cấp trên | DOUBLED của của → của",
        "bảo vệ trẻ em trẻ em gái | DOUBLED trẻ em trẻ em → trẻ em",
        "chống bạo lực ,xâm hại | SPACE_BEFORE lực ,xâm → lực, xâm",
        "Hãy lên tiếng . | SPACE_BEFORE tiếng . → tiếng.",
        "chống bạo lực,xâm hại | SPACE_MISSING lực,xâm → lực, xâm",
        "Phuj nuwx vaf trer em | UNMARKED Phuj nuwx vaf trer → Phụ nữ và trẻ",
        "thúc đẩy B1nh đẳng | 'IMPOSSIBLE B1nh → '",
        "Dùng lnternet an toàn | OUT_OF_PLACE lnternet → internet",
        "Phu5 nu74 | UNMARKED Phu5 nu74 → Phụ nữ",
        "Binhf ddawngr giowis | UNMARKED Binhf ddawngr giowis → Bình đẳng giới",
        "Trên địa địa bàn phường | DOUBLED địa địa → địa",
        "UBND Phường Phường Kỳ Lừa | DOUBLED Phường Phường → Phường",
        "Ủy ban nhân dân Ủy ban nhân dân phường | DOUBLED Ủy ban nhân dân Ủy ban nhân dân → Ủy ban nhân dân",
        "Chấm dức bạo lực | OUT_OF_PLACE Chấm dức → Chấm dứt",
        "Phụ n ữ và trẻ em | SPLIT n ữ → nữ",
        "BAN H ÀNH KẾ HOẠCH | SPLIT H ÀNH → HÀNH",
        "Bình đẳng gi ới | SPLIT gi ới → giới",
        "công tác tru- yền thông | SPLIT tru- yền → truyền",
        "BÌNHĐẲNG GIỚI | GLUED BÌNHĐẲNG → BÌNH ĐẲNG",
        "Phụ nữ trong Kỹ nguyên số | OUT_OF_PLACE Kỹ nguyên → Kỷ nguyên",
        "Hãy đối sử bình đẳng | OUT_OF_PLACE đối sử → đối xử",
        "Hộii Liên hiệp Phụ nữ | IMPOSSIBLE Hộii → Hội",
        "từ ngày15/11/2025 | GLUED ngày15/11/2025 → ngày 15/11/2025",
        "có 12hộ nghèo | GLUED 12hộ → 12 hộ",
        "Kết thúc hội nghị .Các đại biểu | SPACE_MISSING nghị .Các → nghị. Các",
        "phụ nữ( cấp xã) | SPACE_MISSING nữ( cấp → nữ (cấp",
        "bảo vệ trẻ em,. | SIGNS em,. → em.",
        "Trường THPT TRưng Vương | CAPITALS TRưng → Trưng",
        "chống bẠo lực | CAPITALS bẠo → bạo",
      })
  void findsEachKindOfSlip(String text, String expected) {
    assertEquals(expected, told(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Luôn luôn đổi mới, xa xa có tiếng hát, nhà nhà yên vui.",
        "Đẩy mạnh truyền thông thông qua mạng xã hội, xử lý hành vi vi phạm.",
        "Báo cáo gửi ngày 12/11/2025; không kỳ thị người đồng tính, song tính; trẻ em noi theo",
        "Hãy đi chỗ khác, chia sẻ cho càng có nhiều người biết càng tốt. Không ai đáng bị đánh.",
        "Người người, nhà nhà chung tay; ai ai cũng biết, ngày ngày chị đi làm, hạnh phúc mãi mãi",
        "Họ đi đi lại lại, nói nói cười cười, đời đời nhớ ơn; ngày ngày tháng tháng",
        "chị Lan Lan, em Na Na ở xã Bản Bản Giang; rất vui rất vui; trong năm năm qua",
        "Giá 5đ, 2m, 7h30, 10kg, 20tr, Covid19, lớp 5A, mp3, mẫu A4; #Ngày25, anh(chị), v.v., a,...",
        "Phản đối sử dụng bạo lực; gia súc tiến hành tiêm; vợ- chồng, ông- bà, kinh tế- xã hội",
        "Tổ H Ấp Đông, điểm đ khoản 2, lớp A ở tầng 2; Ê ĐÊ; Y ÊBAN; Nguyễn Thị Á ÂU",
        "Google Drive, box office, good as new, see her was here, tax six class, A4 B12 m2 H1N1",
        "Lớp 10a1, thông tin tin cậy, vui :smile: và buồn, F0, mẫu 1b, B2B, P2P, thon1a, Web3",
        "UBND phường Kỳ Lừa, Hội LHPN, số 8935/BNV-CTTN&BĐG ngày 03/10/2025",
        "Chị Nguyễn Thị Hoa ở Krông Pắc, anh Y Thưk ở Đắk Lắk, người H'Mông, Ê Đê",
        "Theo dõi Facebook, YouTube, TikTok, Zalo: email abc@xyz.vn, https://genic.molisa.gov.vn",
        "Gọi 1800 1768, #ThangHanhDong, TP.HCM, ThS. Lê Văn A, điểm c khoản 2 Điều 3",
        "Xã Tam Giang chung tay, phường Tam Long và xã Na Ngoi hưởng ứng; Đakrông, Avương",
        "PHỤ NỮ XÃ THUNG NAI CHUNG TAY XÓA BỎ BẠO LỰC, UBND XÃ TƯƠNG DƯƠNG",
        "Kĩ năng, lí do, thế kỉ, quí mến, bác sĩ, hi vọng và kỷ niệm, lý do, quý mến",
        "Hãy bảo vệ bạn và gia đình bạn. Dưới mỗi thông điệp dùng lại có ghi nguồn.",
        "Một phút nóng giận, cả đời hối hận. Tát một cái là bạo lực.",
        "Chồng chia việc bếp, vợ bớt nhọc nhằn. Già làng nhắc cháu, trưởng bản nhắc dân.",
        "Gender equality and safety for women and girls in the digital age",
        "Tsis muaj kev ua phem rau poj niam thiab me nyuam",
        "Hoà giải ở cơ sở, xóa bỏ bạo lực, chìa khoá và chìa khóa",
        "Im lặng không phải là~cách | để bảo vệ bản thân.",
        "Lễ phát động lúc 7:30; mua ôtô, karaokê, iốt, panô",
        "1. Mục đích: a) nâng cao nhận thức; b) thu hút sự quan tâm…",
      })
  void leavesAloneWhatIsRight(String text) {
    assertEquals("", told(text));
  }

  @Test
  void isCertainOnlyWhereOneWordCanBeMeant() {
    assertEquals(List.of(true), certain("Chấm dứt bạo lự c đối với phụ nữ"));
    assertEquals(List.of(true), certain("Thục hiện bình đẳng giới"));
    assertEquals(List.of(false), certain("Hát slị, hát lượn ở chợ phiên"));
  }

  @Test
  void saysWhereInTheText() {
    Slip slip = PROOFREADER.read("Phòng, chống bạo lự c").slips().get(0);
    assertEquals("lự c", "Phòng, chống bạo lự c".substring(slip.start(), slip.end()));
  }

  @Test
  void tellsTonesThatMayStandOnEitherVowel() {
    assertEquals(
        List.of("hoà → hòa", "khóa → khoá", "Uỷ → Ủy"),
        PROOFREADER
            .read("Sự hoà giải là chìa khóa. Uỷ ban có quý, toàn và chị Thuỷ.")
            .tones()
            .stream()
            .map(tone -> tone.written() + " → " + tone.other())
            .toList());
  }

  @Test
  void asksTheSameOfTheSameText() {
    String text = "Chấm dứt bạo lự c ,xâm hại phụ nử";
    assertEquals(PROOFREADER.read(text).slips(), PROOFREADER.read(text).slips());
    assertFalse(PROOFREADER.read(text).slips().isEmpty());
  }

  private static String told(String text) {
    return PROOFREADER.read(text).slips().stream()
        .map(slip -> slip.kind() + " " + slip.written() + " → " + slip.right())
        .collect(Collectors.joining("; "));
  }

  private static List<Boolean> certain(String text) {
    return PROOFREADER.read(text).slips().stream().map(Slip::certain).toList();
  }
}
