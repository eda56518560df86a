package vn.lantoa.begin;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.lantoa.campaign.Level;
import vn.lantoa.campaign.Plan;
import vn.lantoa.campaign.Reporting;

/** The text of {@code locality.md}, each line with what it is for, keys in the guide's order. */
final class LocalityText {
  /** What the file of a place begins with that stands above another, and is nobody's own. */
  static final String ABOVE = "Nơi ở trên của ";

  private static final String HEAD = "---\n";

  private final StringBuilder text = new StringBuilder(HEAD);

  private LocalityText() {}

  /** Her own. */
  static String own(Beginning beginning) {
    LocalityText file = new LocalityText();
    FolderOwner owner = beginning.owner();
    file.note("Trang của " + owner.fullName() + ", năm " + beginning.year() + ".")
        .note("Dòng mở đầu bằng dấu # là ghi chú: chương trình bỏ qua. Dòng mẫu nào cần")
        .note("thì xóa dấu # và dấu cách sau nó, rồi điền vào chỗ có dấu …")
        .line("type", "locality")
        .note(
            owner.level().isBody()
                ? "Tên của đơn vị."
                : "Tên, không kèm chữ " + owner.level().label() + ".")
        .line("name", owner.name())
        .note("Một trong: " + String.join(", ", levels(owner)) + ".")
        .line("level", owner.level().label())
        .note("Cơ quan phát hành: in trên mọi băng rôn, áp phích.")
        .line("issuer", beginning.issuer());
    owner.code().ifPresent(file::code);
    file.note("Địa chỉ của cơ quan: in cạnh tên cơ quan.");
    beginning
        .address()
        .ifPresentOrElse(
            address -> file.line("address", address), () -> file.note("address: Số … đường …"));
    file.note(
        "Kế hoạch của mình: tên, số, ngày ký, chép đúng như văn bản; ngày viết năm-tháng-ngày.");
    beginning.plan().ifPresentOrElse(file::plan, file::noPlan);
    file.note("Báo cáo kết quả gửi tới đâu, chậm nhất ngày nào.");
    beginning.report().ifPresentOrElse(file::report, () -> file.noReport(beginning.year()));
    file.note("Dưới dòng --- sau đây là lời giới thiệu, viết tự do; để trống cũng được.");
    return file.text.append(HEAD).toString();
  }

  /** That of a place which hers lies in. */
  static String above(FolderOwner place, FolderOwner owner) {
    LocalityText file = new LocalityText();
    file.note(ABOVE + owner.fullName() + ": nhờ tệp này trang và tờ in ghi đủ tên,")
        .note("và có các số điện thoại của riêng nơi ấy. Không cần sửa gì ở đây.")
        .line("type", "locality")
        .line("name", place.name())
        .line("level", place.level().label())
        .line("issuer", place.usualIssuer());
    place.code().ifPresent(code -> file.text.append("code: \"").append(code).append("\"\n"));
    return file.text.append(HEAD).toString();
  }

  /** Those that there are still. */
  private static List<String> levels(FolderOwner owner) {
    return Stream.of(Level.values())
        .filter(level -> level.isBody() == owner.level().isBody())
        .map(Level::label)
        .filter(label -> !label.matches("huyện|quận|thị xã|thị trấn"))
        .toList();
  }

  private LocalityText note(String note) {
    text.append("# ").append(note).append('\n');
    return this;
  }

  private LocalityText line(String key, String value) {
    text.append(key).append(": ").append(YamlText.of(value)).append('\n');
    return this;
  }

  private void code(String code) {
    note("Tên cũ và tên những nơi đã nhập vào: ai tìm bằng tên ấy cũng thấy trang này.");
    note("also: [Xã …, Phường …]");
    note("Mã theo Quyết định 19/2025/QĐ-TTg; giữ ngoặc kép để không mất số 0 ở đầu.");
    text.append("code: \"").append(code).append("\"\n");
  }

  private void plan(Plan plan) {
    text.append("plan:\n");
    line("  title", plan.title());
    plan.number()
        .ifPresentOrElse(number -> line("  number", number), () -> note("  number: …/KH-…"));
    plan.date().ifPresentOrElse(date -> line("  date", date), () -> note("  date: năm-tháng-ngày"));
  }

  private void line(String key, LocalDate day) {
    text.append(key).append(": ").append(day).append('\n');
  }

  private void noPlan() {
    note("plan:");
    note("  title: Kế hoạch …");
    note("  number: …/KH-…");
    note("  date: năm-tháng-ngày");
  }

  private void report(Reporting report) {
    text.append("report:\n");
    line("  to", report.to());
    line("  by", report.by());
  }

  private void noReport(int year) {
    note("report:");
    note("  to: …");
    note("  by: " + year + "-12-…");
  }
}
