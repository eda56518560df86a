package vn.lantoa.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.lantoa.begin.UsualContact;

/**
 * A kind of contact that communes have one of.
 *
 * @param file below the commune's folder
 * @param label as the heading of columns
 * @param others words that people put instead
 * @param usual as which a commune without it begins it; nothing where no table can begin one
 */
record ContactKind(String file, String label, List<String> others, Optional<UsualContact> usual) {
  private static final String FOLDER = "contacts/";
  private static final String ENDING = ".md";

  /** Those that the guide names, in its order; where people hide is in no table that goes round. */
  static final List<ContactKind> USUAL =
      List.of(
          of(UsualContact.POLICE, "Công an", ""),
          of(UsualContact.HEALTH_POST, "Trạm y tế", "y tế"),
          of(UsualContact.WOMENS_UNION, "Hội Phụ nữ", "hội liên hiệp phụ nữ|hội lhpn|phụ nữ"),
          of(
              UsualContact.OFFICE_IN_CHARGE,
              "Phòng Văn hóa – Xã hội",
              "văn hóa xã hội|phòng vhxh|vhxh|phòng vh xh|cơ quan phụ trách"));

  ContactKind {
    others = List.copyOf(others);
  }

  private static ContactKind of(UsualContact usual, String label, String others) {
    return new ContactKind(
        FOLDER + usual.stem() + ENDING,
        label,
        Stream.of(others.split("\\|")).filter(word -> !word.isEmpty()).toList(),
        Optional.of(usual));
  }

  /** One of another file, which some commune has. */
  static ContactKind of(String file) {
    String stem = file.substring(FOLDER.length(), file.length() - ENDING.length());
    return new ContactKind(file, "Liên hệ " + stem, List.of(), Optional.empty());
  }
}
