package vn.lantoa.read.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lantoa.campaign.Assurance;
import vn.lantoa.campaign.Campaign;
import vn.lantoa.campaign.content.Body;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;

final class OfficialThemesTest {
  private final OfficialThemes themes = new OfficialThemes();

  private static Campaign campaign(int year, String theme, Assurance assurance) {
    return new Campaign(
        "Tháng hành động vì bình đẳng giới",
        year,
        theme,
        assurance,
        LocalDate.of(year, 11, 15),
        LocalDate.of(year, 12, 15),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        new Body("", Source.words(), List.of()),
        Source.words());
  }

  private String mistake(int year, String theme, Assurance assurance) {
    return themes
        .problem(campaign(year, theme, assurance))
        .map(Problem::mistake)
        .map(Enum::name)
        .orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025|Bình đẳng giới và an toàn cho phụ nữ và trẻ em gái trong kỷ nguyên số|",
        "2025|BÌNH ĐẲNG GIỚI VÀ AN TOÀN CHO PHỤ NỮ VÀ TRẺ EM GÁI TRONG KỈ NGUYÊN SỐ|",
        "2025|Bình đẳng giới và an toàn cho phụ nữ và trẻ em gái trong thời đại số|THEME_NOT_OFFICIAL",
        "2025|Bình đẳng giới và an toàn cho phụ nữ và trẻ em gái|PREFIX_OF_KNOWN",
        "2026|Bình đẳng giới và an toàn cho phụ nữ và trẻ em gái trong thời đại số|THEME_OF_OTHER_YEAR",
        "2026|Bình đẳng giới, an toàn cho phụ nữ và trẻ em trong kỷ nguyên số|THEME_OF_OTHER_YEAR",
        "2025|Đảm bảo an sinh xã hội, tăng quyền năng và tạo cơ hội cho phụ nữ và trẻ em nhằm thực hiện bình đẳng giới và"
            + " xóa bỏ bạo lực trên cơ sở giới|THEME_OF_OTHER_YEAR",
        "2022|Bảo đảm an sinh xã hội, tăng quyền năng và tạo cơ hội cho phụ nữ và trẻ em gái nhằm thực hiện bình đẳng giới"
            + " và xóa bỏ bạo lực trên cơ sở giới|THEME_NOT_OFFICIAL",
        "2026|An toàn cho phụ nữ và trẻ em gái trên không gian mạng|",
        "2026|Bình đẳng giới và trao quyền cho phụ nữ và trẻ em gái trong thời đại mới|",
        "2026|Phụ nữ và trẻ em gái làm chủ kỷ nguyên số|",
      })
  void anotherYearsThemeIsKnownByMostOfItsWords(int year, String theme, String mistake) {
    assertEquals(mistake == null ? "" : mistake, mistake(year, theme, Assurance.NONE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bình đẳng giới và an toàn cho phụ nữ và trẻ em gái trong thời đại số",
        "Bình đẳng giới, an toàn cho phụ nữ và trẻ em gái trong kỷ nguyên số",
      })
  void whoVouchesForANearOneIsBelieved(String theme) {
    assertEquals("", mistake(2026, theme, new Assurance(true, Optional.empty())));
    assertEquals("", mistake(2026, theme, new Assurance(false, Optional.of("1/BNV-BĐG"))));
  }
}
