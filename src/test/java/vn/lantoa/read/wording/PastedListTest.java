package vn.lantoa.read.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lantoa.read.wording.PastedList.Entry;
import vn.lantoa.read.wording.PastedList.Kind;

/** Lists as officers copy them. */
final class PastedListTest {
  private static List<String> told(String pasted) {
    return PastedList.read(pasted).stream()
        .map(entry -> entry.at() + " " + entry.kind() + " " + entry.text())
        .toList();
  }

  @Test
  void linesThatAPdfBrokeBelongTogether() {
    assertEquals(
        List.of(
            "1 HEADING a) Nhóm thông điệp về luật pháp, chính sách, chủ trương",
            "3 SLOGAN Nam, nữ bình quyền, xã hội phát triển.",
            "5 SLOGAN Nâng cao vai trò của phụ nữ giúp hòa bình, ổn định, phát triển bao trùm"
                + " và bền vững, ứng phó với biến đổi khí hậu.",
            "11 HEADING b) Nhóm thông điệp về Phòng ngừa và ứng phó với bạo lực trên cơ sở giới",
            "13 SLOGAN Hãy lên tiếng khi bị bạo lực."),
        told(
            String.join(
                "\n\n",
                "a) Nhóm thông điệp về luật pháp, chính sách, chủ trương ",
                "- Nam, nữ bình quyền, xã hội phát triển. ",
                "- Nâng cao vai trò của phụ nữ giúp hòa bình, ổn định, phát triển bao trùm ",
                "5",
                "và bền vững, ứng phó với biến đổi khí hậu. ",
                "b) Nhóm thông điệp về Phòng ngừa và ứng phó với bạo lực trên cơ sở giới ",
                "- Hãy lên tiếng khi bị bạo lực. \f")));
  }

  @Test
  void bulletsNumbersAndQuotesOfAnyKindGo() {
    String slogan = "Chấm dứt bạo lực, vun đắp yêu thương";
    for (String before :
        List.of(
            "- ",
            "– ",
            "• ",
            "\uF0B7\t",
            "1. ",
            "12) ",
            "(3) ",
            "a) ",
            "✓ ",
            "+ ",
            "1.\u00A0",
            "* ")) {
      assertEquals(List.of("1 SLOGAN " + slogan), told(before + slogan), before);
      assertEquals(List.of("1 SLOGAN " + slogan), told(before + "“" + slogan + "”"), before);
    }
    assertEquals(List.of("1 SLOGAN " + slogan), told("Khẩu hiệu 2: " + slogan));
  }

  @Test
  void whatIsNoSloganIsToldApart() {
    assertEquals(
        List.of(
            "1 HEADING MỘT SỐ KHẨU HIỆU TUYÊN TRUYỀN",
            "2 HEADING II. Thông điệp năm 2024",
            "3 SLOGAN Việc nhà không của riêng ai.",
            "4 ASIDE (Tải slide trình chiếu tại đây)",
            "5 ASIDE Xem thêm: https://example.gov.vn/",
            "6 REPEATED 5. Việc nhà không của riêng ai",
            "8 HEADING Khẩu hiệu treo cổng:"),
        told(
            """
            MỘT SỐ KHẨU HIỆU TUYÊN TRUYỀN
            II. Thông điệp năm 2024
            1. Việc nhà không của riêng ai.
            (Tải slide trình chiếu tại đây)
            Xem thêm: https://example.gov.vn/
            5. Việc nhà không của riêng ai
            -----
            Khẩu hiệu treo cổng:"""));
  }

  /** From the plan of Tam Đường of 2024. */
  @Test
  void numbersAmongBulletsArePartsOfThePlan() {
    assertEquals(
        List.of(
            "1 HEADING 3. Thông điệp (khẩu hiệu) tuyên truyền",
            "3 SLOGAN Hãy lên tiếng khi bị bạo lực.",
            "5 SLOGAN Không đổ lỗi cho người bị bạo lực.",
            "7 SLOGAN Việc nhà không của riêng ai.",
            "9 HEADING 4. Các hoạt động trọng tâm"),
        told(
            String.join(
                "\n\n",
                "3. Thông điệp (khẩu hiệu) tuyên truyền ",
                "- Hãy lên tiếng khi bị bạo lực. ",
                " - Không đổ lỗi cho người bị bạo lực. ",
                "- Việc nhà không của riêng ai. ",
                "4. Các hoạt động trọng tâm ")));
    assertEquals(
        List.of(
            "1 SLOGAN Hãy lên tiếng khi bị bạo lực",
            "2 SLOGAN Việc nhà không của riêng ai",
            "3 SLOGAN Chấm dứt bạo lực"),
        told(
            "1. Hãy lên tiếng khi bị bạo lực\n2. Việc nhà không của riêng ai\n- Chấm dứt bạo lực"));
  }

  @Test
  void aSloganThatWasCutOffIsTold() {
    Entry cut = PastedList.read("10. Ưu tiên nguồn\n11. Hãy hành động!").get(0);
    assertEquals(Kind.SLOGAN, cut.kind());
    assertTrue(cut.flaw().isPresent());
    assertTrue(PastedList.read("11. Hãy hành động!").get(0).flaw().isEmpty());
  }

  @Test
  void lettersThatNobodySeesGo() {
    assertEquals(
        List.of("1 SLOGAN Bình đẳng giới"),
        told("\uFEFF-\u00A0Bi\u0300nh đẳ\u00ADng\u200B giới\r\n\r\n"));
    assertEquals(List.of(), told(" \n\u00A0\n"));
  }

  @Test
  void whatAPlanSaysToOfficesIsNoSlogan() {
    assertEquals(
        List.of(
            "1 HEADING 2. Thời gian thực hiện: Từ ngày 15/11/2024 đến ngày 15/12/2024.",
            "2 HEADING 3. Thông điệp (khẩu hiệu) tuyên truyền",
            "3 SLOGAN Việc nhà không của riêng ai.",
            "4 PROSE - Đối với thông điệp: các cơ quan, đơn vị linh hoạt sử dụng.",
            "5 SLOGAN Chấm dứt bạo lực, vun đắp yêu thương.",
            "6 HEADING 4. Các hoạt động trọng tâm",
            "7 PROSE - Tổ chức Lễ phát động.",
            "8 HEADING 5. Khẩu hiệu treo tại trường học",
            "9 SLOGAN Chia sẻ việc nhà, gia đình hạnh phúc."),
        told(
            """
            2. Thời gian thực hiện: Từ ngày 15/11/2024 đến ngày 15/12/2024.
            3. Thông điệp (khẩu hiệu) tuyên truyền
            - Việc nhà không của riêng ai.
            - Đối với thông điệp: các cơ quan, đơn vị linh hoạt sử dụng.
            - Chấm dứt bạo lực, vun đắp yêu thương.
            4. Các hoạt động trọng tâm
            - Tổ chức Lễ phát động.
            5. Khẩu hiệu treo tại trường học
            - Chia sẻ việc nhà, gia đình hạnh phúc.
            """));
    assertEquals(
        List.of("1 HEADING II. CHỦ ĐỀ, THÔNG ĐIỆP TRUYỀN THÔNG"),
        told("II. CHỦ ĐỀ, THÔNG ĐIỆP TRUYỀN\nTHÔNG"));
  }

  /** As much as a form may bring: no line is looked for among all, none grows without end. */
  @Test
  void manyShortLinesAreEachTold() {
    assertEquals(30_000, PastedList.read("- Ai ơi\n".repeat(30_000)).size());
    assertTrue(told("ai ơi\n".repeat(10_000)).size() < 100);
  }
}
