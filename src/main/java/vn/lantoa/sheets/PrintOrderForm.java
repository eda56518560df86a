package vn.lantoa.sheets;

import java.util.List;
import vn.lantoa.campaign.Format;
import vn.lantoa.campaign.print.KitNames;
import vn.lantoa.campaign.print.PrintOrder;
import vn.lantoa.campaign.print.Sheet;
import vn.lantoa.campaign.time.HangingWindow;
import vn.lantoa.sheets.TextPages.Style;
import vn.lantoa.sheets.drawing.Drawing;
import vn.lantoa.sheets.drawing.DrawingItem.Role;
import vn.lantoa.sheets.text.TextStyle.Weight;
import vn.lantoa.sheets.text.Typesetter;
import vn.lantoa.text.Dates;

/** What a print shop must know, on paper: the list of sheets, with room for what is agreed. */
final class PrintOrderForm {
  private static final Style TITLE = new Style(Role.HEADING, Weight.EXTRA_BOLD, 9, 0, 0);
  private static final Style PART = new Style(Role.PARAGRAPH, Weight.EXTRA_BOLD, 4.6, 6, 0);
  private static final Style TEXT = new Style(Role.PARAGRAPH, Weight.MEDIUM, 3.6, 1, 0);
  private static final Style NOTICE = new Style(Role.PARAGRAPH, Weight.EXTRA_BOLD, 3.6, 1, 0);
  private static final Style ENTRY = new Style(Role.PARAGRAPH, Weight.EXTRA_BOLD, 3.6, 2.5, 17);
  private static final Style SMALL = new Style(Role.PARAGRAPH, Weight.MEDIUM, 2.8, 0, 17);

  private static final double BOX_WIDTH = 13;
  private static final double BOX_HEIGHT = 7;

  /** What an entry needs so that its source and its file stay with it. */
  private static final double ENTRY_HEIGHT = 20;

  private static final String BLANK = " ……………………………………………………";

  private final TextPages column;
  private final PrintOrder order;

  private PrintOrderForm(Typesetter typesetter, PrintOrder order) {
    this.order = order;
    this.column = new TextPages(typesetter, "Phiếu đặt in");
  }

  /** The pages, of A4; none where nothing is printed. */
  static List<Drawing> pages(Typesetter typesetter, PrintOrder order) {
    return order.isEmpty() ? List.of() : new PrintOrderForm(typesetter, order).pages();
  }

  private List<Drawing> pages() {
    column.add("Phiếu đặt in", TITLE);
    order.campaign().ifPresent(campaign -> column.add(campaign, TEXT));
    order.sample().ifPresent(sample -> column.add(sample, NOTICE));
    column.add("Đơn vị đặt in: " + order.issuer(), TEXT);
    column.add("Địa chỉ: " + order.address().orElse(BLANK.strip()), TEXT);
    order.plan().ifPresent(plan -> column.add("Đợt tuyên truyền theo: " + plan, TEXT));
    column.add("Người liên hệ, điện thoại:" + BLANK, TEXT);
    column.add("Nhà in, ngày nhận hàng:" + BLANK, TEXT);
    column.add("Mẫu: " + String.join(", ", order.designs()) + ".", TEXT);
    order.colours().ifPresent(colours -> column.add("Màu: " + colours + ".", TEXT));
    column.add(
        "Mọi tệp PDF đúng khổ thành phẩm 1:1, có tràn lề và dấu cắt; chữ đã chuyển thành nét.",
        TEXT);
    if (order.rows().stream().anyMatch(row -> row.parcel().isPresent())) {
      column.add(
          "Tên tệp có dấu / là thư mục và tệp trong %s (%s)."
              .formatted(KitNames.PRINT, KitNames.PRINT_FILE),
          TEXT);
    }
    windows();
    order.tables().forEach(this::table);
    if (!order.more().isEmpty()) {
      column.add("Có thể đặt thêm: chủ đề ở các khổ khác", PART, ENTRY_HEIGHT);
      column.add("Ghi số đặt vào ô; ghi chất liệu và cách gia công ở dòng chấm.", TEXT, 14);
      for (PrintOrder.Row row : order.more()) {
        entry(row.format().title() + ", " + measures(row.format()), row);
        column.add("Chất liệu, gia công:" + BLANK, SMALL);
      }
    }
    return column.pages();
  }

  private void windows() {
    if (!order.windows().isEmpty()) {
      column.add("Treo khi nào, gỡ khi nào", PART, ENTRY_HEIGHT);
    }
    for (HangingWindow window : order.windows()) {
      column.add(
          "%s: treo từ ngày %s, gỡ chậm nhất ngày %s."
              .formatted(
                  window.name(), Dates.written(window.first()), Dates.written(window.last())),
          TEXT);
    }
  }

  private void table(PrintOrder.Table table) {
    Format format = table.format();
    column.add(format.title() + ": " + measures(format), PART, ENTRY_HEIGHT);
    column.add(
        "Gợi ý của phiếu này: %s tấm mỗi nội dung. Ghi số đặt vào ô; gạch bỏ những dòng không dùng."
            .formatted(format.quantity()),
        TEXT,
        14);
    column.add("Chất liệu (vải, bạt, giấy, đề-can …):" + BLANK, TEXT, 14);
    column.add("Gia công (viền mép, khuy, nẹp, ống treo, cán màng …):" + BLANK, TEXT, 14);
    int number = 1;
    for (PrintOrder.Row row : table.rows()) {
      entry(number++ + ". " + row.text(), row);
    }
  }

  private void entry(String text, PrintOrder.Row row) {
    column.box(BOX_WIDTH, BOX_HEIGHT, ENTRY.before(), ENTRY_HEIGHT).add(text, ENTRY);
    row.source().ifPresent(source -> column.add("Nguồn lời: " + source, SMALL));
    row.file().ifPresent(file -> column.add(file(file, row), SMALL));
  }

  private String file(Sheet.File file, PrintOrder.Row row) {
    return row.parcel().orElseGet(file::name)
        + (order.isMixed() ? " (" + file.colours() + ")" : "")
        + (row.tenth().isPresent() ? ", gửi nhà in bản 1:10" : "");
  }

  private static String measures(Format format) {
    return "thành phẩm %s; tràn lề %s mm mỗi cạnh, kể cả phần tràn lề %s"
        .formatted(format.measure(), Format.number(format.bleed()), format.measureWithBleed());
  }
}
