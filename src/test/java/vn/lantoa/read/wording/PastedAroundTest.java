package vn.lantoa.read.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands around a list in a letter or a chat is shown, and is no slogan. */
class PastedAroundTest {
  private static List<String> slogans(String pasted) {
    return PastedList.read(pasted).stream()
        .filter(entry -> entry.kind() != PastedList.Kind.ASIDE)
        .map(entry -> entry.kind() + " " + entry.text())
        .toList();
  }

  @Test
  void theEndOfALetterIsNoSlogan() {
    assertEquals(
        List.of(
            "SLOGAN Chấm dứt bạo lực, vun đắp yêu thương.", "SLOGAN Hãy lên tiếng khi bị bạo lực."),
        slogans(
            """
            UBND XÃ LA BẰNG
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Số: 118/KH-UBND
            La Bằng, ngày 05 tháng 11 năm 2026
            1. Chấm dứt bạo lực, vun đắp yêu thương.
            2. Hãy lên tiếng khi bị bạo lực.
            Nơi nhận:
            - Như trên;
            - Sở Nội vụ (b/c);
            - Các trường học trên địa bàn;
            - Lưu: VT, VHXH.
            TM. ỦY BAN NHÂN DÂN
            KT. CHỦ TỊCH
            PHÓ CHỦ TỊCH
            (Đã ký)
            Nguyễn Văn A
            """));
  }

  @Test
  void slogansBelowASignatureAreSlogansAgain() {
    assertEquals(
        List.of("HEADING Nhóm khẩu hiệu về trẻ em", "SLOGAN Trẻ em cần được yêu thương."),
        slogans(
            """
            Nơi nhận: Như trên; Lưu: VT.
            TM. BAN THƯỜNG VỤ
            CHỦ TỊCH
            Giàng Thị Mỷ
            Nhóm khẩu hiệu về trẻ em
            - Trẻ em cần được yêu thương.
            """));
  }

  @Test
  void theHeadOfAMessageIsNoneButItsWordsMayBe() {
    assertEquals(
        List.of(
            "SLOGAN Chấm dứt bạo lực, vun đắp yêu thương",
            "SLOGAN Hãy lên tiếng khi bị bạo lực",
            "SLOGAN Được học tập là quyền của mọi trẻ em gái",
            "SLOGAN Chị em phụ nữ cùng xây gia đình hạnh phúc"),
        slogans(
            """
            [12:46, 27/11/2026] Anh Tú: 👍 ok chị
            [12:47, 27/11/2026] Anh Tú: Chấm dứt bạo lực, vun đắp yêu thương
            Hãy lên tiếng khi bị bạo lực
            [12:48 27/11/2026] Chị Hạnh:
            Dạ em gửi chị ạ
            Được học tập là quyền của mọi trẻ em gái
            Cảm ơn chị nhiều
            ❤️ 3
            Hôm qua 12:46
            Chị em phụ nữ cùng xây gia đình hạnh phúc
            Chị Hạnh ơi xem giúp em nhé
            Đã thu hồi một tin nhắn
            """));
  }

  @Test
  void aSloganMayBeginLikeAGreeting() {
    assertEquals(
        List.of(
            "SLOGAN Hi vọng bắt đầu từ một gia đình không bạo lực",
            "SLOGAN Alo 111 – tổng đài quốc gia bảo vệ trẻ em",
            "SLOGAN A lô, gọi ngay 111 khi trẻ em cần giúp",
            "SLOGAN Vâng lời yêu thương, nói không với bạo lực"),
        slogans(
            """
            Hi vọng bắt đầu từ một gia đình không bạo lực
            Hi chị
            Alo 111 – tổng đài quốc gia bảo vệ trẻ em
            Alo, chị xem giúp em với
            Hello cả nhà
            A lô, gọi ngay 111 khi trẻ em cần giúp
            Alo?
            Hi Hạnh!
            Vâng lời yêu thương, nói không với bạo lực
            Vâng chị
            """));
  }
}
