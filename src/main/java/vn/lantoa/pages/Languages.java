package vn.lantoa.pages;

import java.util.Map;

/** Vietnamese names of the languages that content may be written in. */
final class Languages {
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("vi", "Tiếng Việt"),
          Map.entry("en", "Tiếng Anh"),
          Map.entry("zh", "Tiếng Trung"),
          Map.entry("km", "Tiếng Khmer"),
          Map.entry("tyz", "Tiếng Tày"),
          Map.entry("nut", "Tiếng Nùng"),
          Map.entry("blt", "Tiếng Thái"),
          Map.entry("hmn", "Tiếng Mông"),
          Map.entry("ium", "Tiếng Dao"),
          Map.entry("hre", "Tiếng Hrê"),
          Map.entry("rad", "Tiếng Ê-đê"),
          Map.entry("jra", "Tiếng Gia-rai"),
          Map.entry("bdq", "Tiếng Ba-na"),
          Map.entry("cjm", "Tiếng Chăm"),
          Map.entry("sed", "Tiếng Xơ-đăng"),
          Map.entry("kpm", "Tiếng Cơ-ho"));

  private Languages() {}

  /** The name of a language, or its tag where we have no name for it. */
  static String name(String tag) {
    return NAMES.getOrDefault(tag, tag);
  }
}
