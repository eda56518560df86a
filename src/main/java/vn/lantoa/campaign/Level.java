package vn.lantoa.campaign;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What kind of body publishes: an authority of a locality, or one whose own ground is all it has.
 * The districts ended on 1 July 2025 but older plans are theirs.
 */
public enum Level {
  PROVINCE("tỉnh"),
  CITY("thành phố"),
  DISTRICT("huyện"),
  URBAN_DISTRICT("quận"),
  TOWN("thị xã"),
  COMMUNE("xã"),
  WARD("phường"),
  TOWNSHIP("thị trấn"),
  SPECIAL_ZONE("đặc khu"),
  AGENCY("cơ quan", Audience.STAFF),
  DEPARTMENT("sở", Audience.STAFF, "ban", "ủy ban", "uỷ ban", "văn phòng", "thanh tra", "chi cục"),
  MINISTRY(
      "bộ",
      Audience.STAFF,
      "ban",
      "ủy ban",
      "uỷ ban",
      "văn phòng",
      "thanh tra",
      "ngân hàng",
      "kiểm toán",
      "tổng cục",
      "cục",
      "vụ",
      "viện",
      "học viện",
      "thông tấn xã",
      "đài"),
  SCHOOL(
      "trường",
      Audience.SCHOOL,
      "đại học",
      "học viện",
      "nhạc viện",
      "viện",
      "trung tâm",
      "phân hiệu",
      "cơ sở",
      "nhà trẻ",
      "nhóm trẻ",
      "lớp"),
  HOSPITAL(
      "bệnh viện",
      Audience.HOSPITAL,
      "viện",
      "phân viện",
      "trung tâm",
      "trạm",
      "phòng khám",
      "nhà hộ sinh",
      "bệnh xá",
      "cơ sở");

  private final String label;
  private final Audience audience;
  private final List<String> others;

  Level(String label) {
    this(label, Audience.RESIDENTS);
  }

  /**
   * @param others words besides the label that names of such bodies begin with
   */
  Level(String label, Audience audience, String... others) {
    this.label = label;
    this.audience = audience;
    this.others = List.of(others);
  }

  /** The Vietnamese word, as written in front matter. */
  public String label() {
    return label;
  }

  /** Whom such a body speaks to. */
  public Audience audience() {
    return audience;
  }

  /** Whether it is no locality: an office, a school, a hospital. */
  public boolean isBody() {
    return audience != Audience.RESIDENTS;
  }

  /**
   * A name with this level's word, as read in a sentence: phường Kỳ Lừa. A body's begins with a
   * capital there, too, and has the word once: Sở Tư pháp, Trường THPT Trưng Vương, Trạm Y tế.
   */
  public String before(String name) {
    if (this == AGENCY) {
      return name;
    }
    boolean told = startsWith(label, name) || others.stream().anyMatch(o -> startsWith(o, name));
    String full = isBody() && told ? name : label + " " + name;
    return isBody() ? capital(full) : full;
  }

  private static boolean startsWith(String word, String name) {
    return name.regionMatches(true, 0, word + " ", 0, word.length() + 1);
  }

  private static String capital(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /** The level that a Vietnamese word names. */
  public static Optional<Level> labelled(String label) {
    return Arrays.stream(values()).filter(level -> level.label.equalsIgnoreCase(label)).findFirst();
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

  /**
   * A displayed name as lists sort it: a locality's without the word of its level; a body is called
   * by it.
   */
  public static String withoutRank(String name) {
    return Arrays.stream(values())
        .filter(level -> !level.isBody())
        .map(level -> level.label + " ")
        .filter(word -> name.regionMatches(true, 0, word, 0, word.length()))
        .map(word -> name.substring(word.length()))
        .findFirst()
        .orElse(name);
  }

  /** Every word that front matter may hold. */
  public static List<String> labels() {
    return Arrays.stream(values()).map(Level::label).toList();
  }
}
