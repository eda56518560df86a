package vn.lantoa.text;

import java.util.Map;
import java.util.stream.Collectors;
import vn.lantoa.bytes.Resource;

/** The 34 provinces and cities by their codes (QĐ 19/2025/QĐ-TTg), as they stand in 11/2026. */
public final class Provinces {
  private static final Map<String, String> NAMES =
      Resource.table(Provinces.class, "provinces.properties");

  private Provinces() {}

  public static boolean isCode(String code) {
    return NAMES.containsKey(code);
  }

  public static boolean isName(String name) {
    return NAMES.containsValue(name);
  }

  /** What an author may write, for a hint. */
  public static String choice() {
    return NAMES.entrySet().stream()
        .map(province -> "\"" + province.getKey() + "\" (" + province.getValue() + ")")
        .collect(Collectors.joining(", ", "cả nước, ", ""));
  }
}
