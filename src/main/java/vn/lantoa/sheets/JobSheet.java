package vn.lantoa.sheets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.campaign.Campaign;
import vn.lantoa.campaign.Days;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Format;
import vn.lantoa.campaign.HangingWindow;
import vn.lantoa.campaign.Identity;
import vn.lantoa.campaign.Locality;
import vn.lantoa.campaign.Sheet;
import vn.lantoa.sheets.Column.Style;
import vn.lantoa.sheets.drawing.Drawing;
import vn.lantoa.sheets.drawing.Mark.Role;
import vn.lantoa.sheets.text.Setting.Weight;
import vn.lantoa.sheets.text.Typesetter;

/** What a print shop must know, on paper: the list of sheets, with room for what is agreed. */
final class JobSheet {
  private static final Style TITLE = new Style(Role.HEADING, Weight.EXTRA_BOLD, 9, 0, 0);
  private static final Style PART = new Style(Role.PARAGRAPH, Weight.EXTRA_BOLD, 4.6, 6, 0);
  private static final Style TEXT = new Style(Role.PARAGRAPH, Weight.MEDIUM, 3.6, 1, 0);
  private static final Style ENTRY = new Style(Role.PARAGRAPH, Weight.EXTRA_BOLD, 3.6, 2.5, 17);
  private static final Style FILE = new Style(Role.PARAGRAPH, Weight.MEDIUM, 2.8, 0, 17);

  private static final double BOX_WIDTH = 13;
  private static final double BOX_HEIGHT = 7;

  /** What an entry needs so that its file name stays with it. */
  private static final double ENTRY_HEIGHT = 18;

  private static final String BLANK = " ……………………………………………………";

  private final Column column;
  private final Edition edition;
  private final List<Sheet> prints;

  private JobSheet(Typesetter typesetter, Edition edition, List<Sheet> sheets) {
    this.edition = edition;
    this.column = new Column(typesetter, "Phiếu đặt in");
    this.prints = sheets.stream().filter(s -> s.format().medium() == Format.Medium.PRINT).toList();
  }

  /** The pages, of A4; none where nothing is printed. */
  static List<Drawing> pages(Typesetter typesetter, Edition edition, List<Sheet> sheets) {
    JobSheet sheet = new JobSheet(typesetter, edition, sheets);
    return sheet.prints.isEmpty() ? List.of() : sheet.pages();
  }

  private List<Drawing> pages() {
    Locality locality = edition.locality().orElseThrow();
    column.add("Phiếu đặt in", TITLE);
    edition.campaign().ifPresent(c -> column.add(c.titleWithYear(), TEXT));
    column.add("Nơi đặt in: " + locality.issuer(), TEXT);
    column.add("Địa chỉ: " + locality.address().orElse(BLANK.strip()), TEXT);
    locality.plan().ifPresent(plan -> column.add("Căn cứ: " + plan.reference(), TEXT));
    column.add("Người liên hệ, điện thoại:" + BLANK, TEXT);
    column.add("Nhà in, ngày nhận hàng:" + BLANK, TEXT);
    column.add(
        "Mọi tệp PDF đúng khổ thành phẩm 1:1, có tràn lề và dấu xén; chữ đã chuyển thành nét.",
        TEXT);
    column.add("Màu: " + colours(), TEXT);
    edition.campaign().map(Campaign::hangingWindows).ifPresent(this::windows);
    ordered().forEach(this::format);
    List<Sheet> more = more();
    if (!more.isEmpty()) {
      column.add("Có thể đặt thêm: chủ đề ở các khổ khác", PART, ENTRY_HEIGHT);
      more.forEach(sheet -> entry(sheet.format().title() + ", " + measures(sheet.format()), sheet));
    }
    return column.pages();
  }

  /** A palette without values for print leaves them to the printer. */
  private String colours() {
    boolean cmyk =
        edition.identity().map(Identity::palette).orElse(List.of()).stream()
            .noneMatch(colour -> colour.cmyk().isEmpty());
    return cmyk
        ? "CMYK, theo điều kiện in FOGRA39; in thử để so màu trước khi in hàng loạt."
        : "RGB; nhà in chuyển sang CMYK, in thử để so màu trước khi in hàng loạt.";
  }

  /** The theme and the slogans by format, in the design that comes first. */
  private Map<Format, List<Sheet>> ordered() {
    Map<Format, List<Sheet>> ordered = new LinkedHashMap<>();
    for (Sheet sheet : firstDesigns()) {
      if (sheet.format().forSlogans() || sheet.slogan().isPresent()) {
        ordered.computeIfAbsent(sheet.format(), format -> new ArrayList<>()).add(sheet);
      }
    }
    return ordered;
  }

  private List<Sheet> more() {
    return firstDesigns().stream()
        .filter(sheet -> !sheet.format().forSlogans() && sheet.slogan().isEmpty())
        .toList();
  }

  private List<Sheet> firstDesigns() {
    Map<String, Sheet> first = new LinkedHashMap<>();
    for (Sheet sheet : prints) {
      first.putIfAbsent(sheet.format().name() + "\n" + sheet.text(), sheet);
    }
    return List.copyOf(first.values());
  }

  private void windows(List<HangingWindow> windows) {
    column.add("Treo khi nào, gỡ khi nào", PART, ENTRY_HEIGHT);
    for (int i = 0; i < windows.size(); i++) {
      HangingWindow window = windows.get(i);
      column.add(
          "Đợt %d: treo từ ngày %s, gỡ hết ngày %s."
              .formatted(i + 1, Days.written(window.first()), Days.written(window.last())),
          TEXT);
    }
  }

  private void format(Format format, List<Sheet> sheets) {
    column.add(format.title() + ": " + measures(format), PART, ENTRY_HEIGHT);
    column.add("Số gợi ý: " + format.quantity() + " tờ mỗi nội dung. Ghi số đặt vào ô.", TEXT, 14);
    sheets.forEach(sheet -> entry(sheet.text(), sheet));
  }

  private void entry(String text, Sheet sheet) {
    Optional<Sheet.File> file = sheet.file(Sheet.Kind.PDF);
    column.box(BOX_WIDTH, BOX_HEIGHT, ENTRY.before(), ENTRY_HEIGHT).add(text, ENTRY);
    file.ifPresent(pdf -> column.add(pdf.path().substring(pdf.path().lastIndexOf('/') + 1), FILE));
  }

  private static String measures(Format format) {
    return "thành phẩm %s, tràn lề %s mm, cả tràn lề %s"
        .formatted(format.measure(), Format.number(format.bleed()), format.measureWithBleed());
  }
}
