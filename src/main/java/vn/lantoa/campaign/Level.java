package vn.lantoa.campaign;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What kind of body publishes. The districts ended on 1 July 2025 but older plans are theirs. */
public enum Level {
  PROVINCE("tỉnh"),
  CITY("thành phố"),
  DISTRICT("huyện"),
  TOWN("thị xã"),
  COMMUNE("xã"),
  WARD("phường"),
  TOWNSHIP("thị trấn"),
  SPECIAL_ZONE("đặc khu"),
  AGENCY("cơ quan");

  private final String label;

  Level(String label) {
    this.label = label;
  }

  /** The Vietnamese word, as written in front matter. */
  public String label() {
    return label;
  }

  /** The level that a Vietnamese word names. */
  public static Optional<Level> labelled(String label) {
    return Arrays.stream(values()).filter(level -> level.label.equals(label)).findFirst();
  }

  /** A name without the word of its level, if it begins with one: Hoàng Đồng. */
  public static String bare(String name) {
    return Arrays.stream(values())
        .map(level -> level.label + " ")
        .filter(word -> name.regionMatches(true, 0, word, 0, word.length()))
        .map(word -> name.substring(word.length()).strip())
        .findFirst()
        .orElse(name);
  }

  /** Every word that front matter may hold. */
  public static List<String> labels() {
    return Arrays.stream(values()).map(Level::label).toList();
  }
}
