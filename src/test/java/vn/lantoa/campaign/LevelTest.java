package vn.lantoa.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "xã|Bản Máy|xã Bản Máy",
        "quận|Hà Đông|quận Hà Đông",
        "quận|1|quận 1",
        "cơ quan|Hội Liên hiệp Phụ nữ tỉnh|Hội Liên hiệp Phụ nữ tỉnh",
        "sở|Tư pháp|Sở Tư pháp",
        "sở|Sở Tư pháp|Sở Tư pháp",
        "sở|Công Thương|Sở Công Thương",
        "sở|Ban Dân tộc tỉnh|Ban Dân tộc tỉnh",
        "bộ|Tài chính|Bộ Tài chính",
        "bộ|bộ Tài chính|Bộ Tài chính",
        "bộ|Công an|Bộ Công an",
        "bộ|Văn hóa, Thể thao và Du lịch|Bộ Văn hóa, Thể thao và Du lịch",
        "bộ|Ủy ban Dân tộc|Ủy ban Dân tộc",
        "trường|THPT Trưng Vương|Trường THPT Trưng Vương",
        "trường|Trường Mầm non Ban Mai|Trường Mầm non Ban Mai",
        "trường|Ban Mai|Trường Ban Mai",
        "trường|Học viện Tòa án|Học viện Tòa án",
        "trường|nhà trẻ Hoa Sen|Nhà trẻ Hoa Sen",
        "trường|Cao đẳng Sư phạm Lạng Sơn|Trường Cao đẳng Sư phạm Lạng Sơn",
        "bệnh viện|Đa khoa huyện Ba Tơ|Bệnh viện Đa khoa huyện Ba Tơ",
        "bệnh viện|Trạm Y tế phường Kỳ Lừa|Trạm Y tế phường Kỳ Lừa",
        "bệnh viện|Trung tâm Y tế Lạng Sơn|Trung tâm Y tế Lạng Sơn",
        "bệnh viện|Việt Đức|Bệnh viện Việt Đức"
      })
  void putsItsWordBeforeANameThatLacksIt(String label, String name, String full) {
    assertEquals(full, Level.labelled(label).orElseThrow().before(name));
  }

  @Test
  void isABodyOrALocality() {
    assertEquals(9, Arrays.stream(Level.values()).filter(level -> !level.isBody()).count());
    assertTrue(Level.AGENCY.isBody());
    assertFalse(Level.URBAN_DISTRICT.isBody());
  }

  @Test
  void onlyALocalitySpeaksToResidents() {
    for (Level level : Level.values()) {
      assertEquals(level.isBody(), level.audience() != Audience.RESIDENTS, level.label());
    }
  }
}
