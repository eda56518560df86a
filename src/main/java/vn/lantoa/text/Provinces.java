package vn.lantoa.text;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The 34 provinces and cities by their codes (QĐ 19/2025/QĐ-TTg), as they stand in 11/2026. */
public final class Provinces {
  private static final String LIST =
      "01 Hà Nội, 04 Cao Bằng, 08 Tuyên Quang, 11 Điện Biên, 12 Lai Châu, 14 Sơn La, 15 Lào Cai,"
          + " 19 Thái Nguyên, 20 Lạng Sơn, 22 Quảng Ninh, 24 Bắc Ninh, 25 Phú Thọ, 31 Hải Phòng,"
          + " 33 Hưng Yên, 37 Ninh Bình, 38 Thanh Hóa, 40 Nghệ An, 42 Hà Tĩnh, 44 Quảng Trị, 46"
          + " Huế, 48 Đà Nẵng, 51 Quảng Ngãi, 52 Gia Lai, 56 Khánh Hòa, 66 Đắk Lắk, 68 Lâm Đồng,"
          + " 75 Đồng Nai, 79 Hồ Chí Minh, 80 Tây Ninh, 82 Đồng Tháp, 86 Vĩnh Long, 91 An Giang,"
          + " 92 Cần Thơ, 96 Cà Mau";

  private static final Map<String, String> NAMES = names();

  private Provinces() {}

  private static Map<String, String> names() {
    Map<String, String> names = new TreeMap<>();
    for (String province : LIST.split(", ")) {
      names.put(province.substring(0, 2), province.substring(3));
    }
    return names;
  }

  public static boolean isCode(String code) {
    return NAMES.containsKey(code);
  }

  /** What an author may write, for a hint. */
  public static String choice() {
    return NAMES.entrySet().stream()
        .map(province -> "\"" + province.getKey() + "\" (" + province.getValue() + ")")
        .collect(Collectors.joining(", ", "cả nước, ", ""));
  }
}
