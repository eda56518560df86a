package vn.lantoa.content;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The languages that slogans may be given in, as BCP 47 tags (ISO 639). */
final class Languages {
  /** With the name of each where the tag does not tell it. */
  private static final Map<String, String> NAMES =
      Collections.unmodifiableMap(
          new TreeMap<>(
              Map.ofEntries(
                  Map.entry("en", "English"),
                  Map.entry("zh", "中文"),
                  Map.entry("km", "Khmer"),
                  Map.entry("tyz", "Tày"),
                  Map.entry("nut", "Nùng"),
                  Map.entry("blt", "Thái"),
                  Map.entry("hmn", "Mông"),
                  Map.entry("ium", "Dao"),
                  Map.entry("hre", "Hrê"),
                  Map.entry("rad", "Ê-đê"),
                  Map.entry("jra", "Gia-rai"),
                  Map.entry("bdq", "Ba-na"),
                  Map.entry("cjm", "Chăm"),
                  Map.entry("sed", "Xơ-đăng"),
                  Map.entry("kpm", "Cơ-ho"))));

  private Languages() {}

  static boolean isKnown(String tag) {
    return NAMES.containsKey(tag);
  }

  /** The tags to choose from, each with its name. */
  static String choice() {
    return NAMES.entrySet().stream()
        .map(language -> language.getKey() + " (" + language.getValue() + ")")
        .collect(Collectors.joining(", "));
  }
}
