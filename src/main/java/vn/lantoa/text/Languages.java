package vn.lantoa.text;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The languages that content may be given in, as BCP 47 tags (ISO 639). */
public final class Languages {
  /** Vietnamese apart: what everything else is a translation of. */
  private static final Map<String, String> OTHERS =
      Collections.unmodifiableMap(
          new TreeMap<>(
              Map.ofEntries(
                  Map.entry("en", "Anh"),
                  Map.entry("zh", "Trung"),
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

  /** Whether it is one that Vietnamese may be translated into. */
  public static boolean isOther(String tag) {
    return OTHERS.containsKey(tag);
  }

  /** The tags to choose from, each with its name: en (Anh), tyz (Tày). */
  public static String choice() {
    return OTHERS.entrySet().stream()
        .map(language -> language.getKey() + " (" + language.getValue() + ")")
        .collect(Collectors.joining(", "));
  }

  /** As read in a sentence, tiếng Anh; the tag where we have no name for it. */
  public static String name(String tag) {
    return tag.equals("vi")
        ? "tiếng Việt"
        : Optional.ofNullable(OTHERS.get(tag)).map(name -> "tiếng " + name).orElse(tag);
  }
}
