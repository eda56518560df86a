package vn.lantoa.country;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who types an address with its district finds the place that there is now. */
final class OldAddressTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Xã La Bằng, huyện Đại Từ, tỉnh Thái Nguyên | Xã La Bằng",
        "xa la bang - huyen dai tu - thai nguyen | Xã La Bằng",
        "Quận Hà Đông | Phường Hà Đông",
        "TP. Thủ Đức | Phường Thủ Đức",
        "Phường Kỳ Lừa, Cao Lộc, Lạng Sơn | Phường Kỳ Lừa"
      })
  void isFoundWithoutIt(String typed, String place) {
    AdministrativeMap map = AdministrativeMapTest.MAP;
    assertEquals(List.of(), map.find(typed), "else nothing was to be done");
    List<String> found =
        OldAddress.without(typed).stream()
            .flatMap(words -> map.find(words).stream())
            .map(Commune::fullName)
            .toList();
    assertTrue(found.contains(place), found.toString());
  }

  @Test
  void aPlainNameIsNone() {
    assertEquals(List.of(), OldAddress.without("Không có nơi này"));
    assertEquals(List.of(), OldAddress.without(""));
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", ",,", " , ; ", " - ", ",Không có nơi này,"})
  void marksAloneAreNoPart(String typed) {
    assertEquals(List.of(), OldAddress.without(typed));
    assertFalse(OldAddress.hasDistrict(typed));
  }

  @Test
  void aDistrictIsToldOnlyWhereOneStands() {
    assertEquals(List.of("Xã Không Có"), OldAddress.without("Xã Không Có – tỉnh Thái Nguyên"));
    assertFalse(OldAddress.hasDistrict("Xã Không Có – tỉnh Thái Nguyên"));
    assertTrue(OldAddress.hasDistrict("Xã Không Có, h. Đại Từ"));
    assertTrue(OldAddress.hasDistrict("Phường Kỳ Lừa, Cao Lộc, Lạng Sơn"));
  }
}
