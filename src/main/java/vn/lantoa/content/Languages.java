package vn.lantoa.content;

import java.util.List;

/** The languages that slogans may be given in, as BCP 47 tags (ISO 639). */
final class Languages {
  /**
   * English, Chinese, Khmer, Tày, Nùng, Thái (Đen), Mông, Dao, Hrê, Ê-đê, Gia-rai, Ba-na, Chăm,
   * Xơ-đăng, Cơ-ho.
   */
  private static final List<String> TAGS =
      List.of(
          "en", "zh", "km", "tyz", "nut", "blt", "hmn", "ium", "hre", "rad", "jra", "bdq", "cjm",
          "sed", "kpm");

  private Languages() {}

  static boolean isKnown(String tag) {
    return TAGS.contains(tag);
  }

  static List<String> tags() {
    return TAGS;
  }
}
