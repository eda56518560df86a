package vn.lantoa.campaign.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Slogan;
import vn.lantoa.pages.MadeUp;

final class CaptionTest {
  private static final String URL = "https://mai.example.vn/thong-diep/hay-len-tieng/";
  private static final Edition WARD = MadeUp.edition(MadeUp.WARD_2025);
  private static final Slogan SLOGAN = WARD.groups().get(0).slogans().get(0);

  @Test
  void tellsWhomToCallBeforeWhoSpeaks() {
    assertEquals(
        """
        Hãy lên tiếng khi bị bạo lực.

        Đang nguy hiểm: gọi 113. Cần giúp đỡ: gọi 1800 1744.

        Phường Mai hưởng ứng Tháng hành động vì bình đẳng giới năm 2025.

        #ThángHànhĐộngVìBìnhĐẳngGiới

        https://mai.example.vn/thong-diep/hay-len-tieng/""",
        Caption.of(SLOGAN, WARD, Optional.of(URL)).facebook());
  }

  @Test
  void isShorterInAGroup() {
    assertEquals(
        """
        Hãy lên tiếng khi bị bạo lực.
        Đang nguy hiểm: gọi 113. Cần giúp đỡ: gọi 1800 1744.
        Phường Mai hưởng ứng Tháng hành động vì bình đẳng giới năm 2025.""",
        Caption.of(SLOGAN, WARD, Optional.empty()).zalo());
  }

  @Test
  void saysWhatThePictureShowsAndWhoseItIs() {
    assertEquals(
        "Ảnh chữ: “Hãy lên tiếng khi bị bạo lực.” Ảnh của Ủy ban nhân dân phường Mai.",
        Caption.of(SLOGAN, WARD, Optional.empty()).alt());
  }

  @Test
  void aYearSpeaksForNobody() {
    Caption caption = Caption.of(SLOGAN, MadeUp.edition(MadeUp.YEAR_2025), Optional.empty());
    assertTrue(caption.who().startsWith("Hưởng ứng Tháng hành động"), caption.who());
    assertFalse(caption.alt().contains("Ảnh của"), caption.alt());
  }
}
