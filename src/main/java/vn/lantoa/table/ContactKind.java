package vn.lantoa.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A kind of contact that communes have one of.
 *
 * @param file below the commune's folder
 * @param label as the heading of columns
 * @param others words that people put instead
 * @param named what it is called, before the commune's name
 * @param purpose what to call there for, as the guide has it
 * @param extra a line of front matter more
 */
record ContactKind(
    String file,
    String label,
    List<String> others,
    String named,
    String purpose,
    Optional<String> extra) {
  private static final String FOLDER = "contacts/";
  private static final String ENDING = ".md";

  /** Those that the guide names, in its order. */
  static final List<ContactKind> USUAL =
      List.of(
          of("cong-an", "Công an", "", "Công an", "Báo tin khi có bạo lực, khi bị đe dọa", ""),
          of("tram-y-te", "Trạm y tế", "y tế", "Trạm Y tế", "Khám, chữa khi bị thương", ""),
          of(
              "hoi-phu-nu",
              "Hội Phụ nữ",
              "hội liên hiệp phụ nữ|hội lhpn|phụ nữ",
              "Hội Liên hiệp Phụ nữ",
              "Hỏi, nhờ giúp đỡ khi có bạo lực trong gia đình",
              ""),
          of(
              "phong-van-hoa-xa-hoi",
              "Phòng Văn hóa – Xã hội",
              "văn hóa xã hội|phòng vhxh|vhxh|phòng vh xh|cơ quan phụ trách",
              "Phòng Văn hóa – Xã hội",
              "Hỏi về Tháng hành động, đăng ký tham gia",
              "office: true"));

  ContactKind {
    others = List.copyOf(others);
  }

  private static ContactKind of(
      String stem, String label, String others, String named, String purpose, String extra) {
    return new ContactKind(
        FOLDER + stem + ENDING,
        label,
        Stream.of(others.split("\\|")).filter(word -> !word.isEmpty()).toList(),
        named,
        purpose,
        Optional.of(extra).filter(line -> !line.isEmpty()));
  }

  /** One of another file, which some commune has. */
  static ContactKind of(String file) {
    String stem = file.substring(FOLDER.length(), file.length() - ENDING.length());
    return new ContactKind(file, "Liên hệ " + stem, List.of(), "", "", Optional.empty());
  }
}
