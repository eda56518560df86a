package vn.lantoa.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A column of the table.
 *
 * @param key of the front matter that it holds; of a contact with its file: {@code
 *     contacts/cong-an.md:phone}; what no file holds begins with an at sign
 * @param heading as people read it
 * @param others words that people put instead
 */
record TableColumn(String key, String heading, List<String> others) {
  static final TableColumn NAME =
      of("name", "Tên xã, phường", "tên|tên đơn vị|xã|phường|xã phường|địa phương|đơn vị|name");
  static final TableColumn LEVEL = of("level", "Loại", "cấp|loại đơn vị|loại hình|level");
  static final TableColumn CODE =
      of("code", "Mã", "mã xã|mã số|mã đơn vị|mã hành chính|mã đvhc|code");
  static final TableColumn FOLDER = of("@folder", "Thư mục", "đường dẫn|folder");
  static final TableColumn WEBSITE =
      of(
          "website",
          "Trang web",
          "địa chỉ trang web|website|trang thông tin điện tử|cổng thông tin");
  static final TableColumn ADDRESS =
      of(
          "address",
          "Địa chỉ cơ quan",
          "địa chỉ|địa chỉ trụ sở|trụ sở|địa chỉ ubnd|nơi làm việc|address");
  static final TableColumn ISSUER =
      of("issuer", "Cơ quan phát hành", "đơn vị phát hành|cơ quan ban hành|nơi phát hành|issuer");
  static final TableColumn PLAN_TITLE = of("plan.title", "Tên kế hoạch", "kế hoạch|trích yếu");
  static final TableColumn PLAN_NUMBER =
      of("plan.number", "Số kế hoạch", "kế hoạch số|số kh|số ký hiệu|số văn bản");
  static final TableColumn PLAN_DATE =
      of("plan.date", "Ngày kế hoạch", "ngày ký|ngày ban hành|ngày kh|ngày ký kế hoạch");
  static final TableColumn REPORT_TO =
      of("report.to", "Nơi nhận báo cáo", "gửi báo cáo về|báo cáo gửi tới|gửi báo cáo tới");
  static final TableColumn REPORT_BY =
      of("report.by", "Hạn báo cáo", "hạn gửi báo cáo|thời hạn báo cáo|hạn nộp báo cáo");
  static final TableColumn CALLED_ON =
      of("@called-on", "Ngày gọi thử các số", "ngày gọi thử|đã gọi thử ngày|gọi thử ngày");
  static final TableColumn CALLED_BY =
      of("@called-by", "Ai gọi thử", "người gọi thử|đơn vị gọi thử|gọi thử");
  static final TableColumn SLOGANS = of("@slogans", "Số thông điệp", "số khẩu hiệu|thông điệp");
  static final TableColumn LACKS = of("@lacks", "Còn thiếu", "thiếu|chưa có");
  static final TableColumn MARK = of("@mark", "Dấu (đừng sửa)", "dấu");

  TableColumn {
    others = List.copyOf(others);
  }

  private static TableColumn of(String key, String heading, String others) {
    return new TableColumn(key, heading, List.of(others.split("\\|")));
  }

  /** A part of what is told of a contact. */
  enum Part {
    NAME("name", "tên", "nơi|tên nơi|tên đơn vị|name"),
    PHONE("phone", "điện thoại", "số điện thoại|sđt|đt|số đt|số máy|số|số gọi|phone"),
    HOURS("hours", "giờ", "giờ làm việc|giờ trực|thời gian|thời gian làm việc|giờ tiếp|hours");

    final String key;
    final String label;
    final List<String> others;

    Part(String key, String label, String others) {
      this.key = key;
      this.label = label;
      this.others = List.of(others.split("\\|"));
    }
  }

  static TableColumn of(ContactKind kind, Part part) {
    return new TableColumn(
        kind.file() + ":" + part.key,
        kind.label() + " – " + part.label,
        Stream.concat(Stream.of(kind.label()), kind.others().stream())
            .flatMap(
                name ->
                    Stream.concat(Stream.of(part.label), part.others.stream())
                        .flatMap(word -> Stream.of(name + " " + word, word + " " + name)))
            .toList());
  }

  /** The columns that every table has, those of contacts where they are filled in. */
  static List<TableColumn> all(List<ContactKind> kinds) {
    List<TableColumn> all =
        new ArrayList<>(
            List.of(
                NAME,
                LEVEL,
                CODE,
                FOLDER,
                LACKS,
                ADDRESS,
                WEBSITE,
                ISSUER,
                PLAN_TITLE,
                PLAN_NUMBER,
                PLAN_DATE,
                REPORT_TO,
                REPORT_BY));
    for (ContactKind kind : kinds) {
      for (Part part : Part.values()) {
        all.add(of(kind, part));
      }
    }
    all.addAll(List.of(CALLED_ON, CALLED_BY, SLOGANS, MARK));
    return all;
  }

  /** The file below the commune's folder that holds it. */
  String file() {
    return contact().orElse(CommuneFolder.LOCALITY);
  }

  /** The file of a contact, where it is about one. */
  Optional<String> contact() {
    int colon = key.indexOf(':');
    return colon < 0 ? Optional.empty() : Optional.of(key.substring(0, colon));
  }

  /** Its key within its file. */
  String inFile() {
    return key.substring(key.indexOf(':') + 1);
  }

  boolean isPhone() {
    return contact().isPresent() && inFile().equals(Part.PHONE.key);
  }

  boolean isDay() {
    return equals(PLAN_DATE) || equals(REPORT_BY) || equals(CALLED_ON);
  }

  /** Whether it is a text of locality.md or of a contact that stands there as it is typed. */
  boolean isInFile() {
    return !key.startsWith("@");
  }

  /** Whether a commune without it is none. */
  boolean isRequired() {
    return equals(NAME) || equals(LEVEL) || equals(CODE) || equals(ISSUER);
  }
}
