package vn.lantoa.downloads.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import vn.lantoa.campaign.Locality;
import vn.lantoa.campaign.Report;
import vn.lantoa.campaign.Reporting;
import vn.lantoa.campaign.report.ReportTable;
import vn.lantoa.downloads.office.WordDocument;
import vn.lantoa.downloads.office.WordDocument.Line;
import vn.lantoa.text.Dates;

/** The report as a document: what is known stands there, the rest is left to the hand. */
final class ReportDocument {
  private static final String DOTS = "…";
  private static final String BLANK = DOTS.repeat(30);

  /** Rows without a name below those that a table asks about. */
  private static final int SPARE = 5;

  private final ReportForm form;
  private final KnownFacts facts;
  private final WordDocument document;

  private ReportDocument(ReportForm form, Instant made) {
    this.form = form;
    facts = form.facts();
    document = new WordDocument(form.report().title(), form.edition().author(), made);
  }

  static byte[] bytes(ReportForm form, Instant made) {
    ReportDocument report = new ReportDocument(form, made);
    report.letterhead();
    report.opening();
    report.outline();
    report.closing();
    return report.document.bytes();
  }

  private void letterhead() {
    String issuer = facts.reporter().map(Locality::issuerInFull).orElse("Tên đơn vị báo cáo");
    String place = facts.reporter().map(Locality::name).orElse(DOTS);
    document.letterhead(issuer, "Số: …/BC-…", place + ", ngày … tháng … năm " + facts.year());
    document.title("BÁO CÁO").subtitle("Kết quả thực hiện " + facts.month());
    form.notice().ifPresent(this::remark);
    form.edition().sampleNotice().ifPresent(this::remark);
  }

  /** For whoever fills it in. */
  private void remark(String text) {
    document.note("[" + text + " Xóa dòng này trước khi gửi.]");
  }

  private void opening() {
    String to = facts.reporting().map(Reporting::to).orElse(BLANK);
    String plan = facts.plan().map(name -> "Thực hiện " + name + ", ").orElse("");
    String who = facts.reporter().map(Locality::issuerInFull).orElse("đơn vị " + DOTS.repeat(10));
    document.paragraph("Kính gửi: " + to).paragraph(plan + who + " báo cáo kết quả như sau:");
    facts.theme().ifPresent(theme -> document.paragraph("Chủ đề: “" + theme + "”."));
    facts.days().ifPresent(days -> document.paragraph("Thời gian: " + days + "."));
    facts.reporting().ifPresent(due -> remark("Gửi trước ngày " + Dates.written(due.by()) + "."));
  }

  private void outline() {
    boolean tabled = false;
    int number = 1;
    for (Report.Heading heading : form.report().outline()) {
      document.heading(1, Roman.of(number++) + ". " + heading.title());
      int part = 1;
      for (Report.Heading below : heading.parts()) {
        document.heading(2, part++ + ". " + below.title());
        below(below);
      }
      if (!tabled && mentions(heading, "số liệu") && heading.parts().isEmpty()) {
        tables();
        tabled = true;
      } else if (heading.parts().isEmpty()) {
        known(heading);
      }
    }
    if (!tabled) {
      tables();
    }
  }

  private void below(Report.Heading heading) {
    if (heading.parts().isEmpty()) {
      known(heading);
    }
    char letter = 'a';
    for (Report.Heading part : heading.parts()) {
      document.paragraph(letter++ + ") " + part.title() + ": " + BLANK);
    }
  }

  /** What is known of a part, and room for more. */
  private void known(Report.Heading heading) {
    List<String> activities = facts.activities();
    if (mentions(heading, "kế hoạch") && facts.plan().isPresent()) {
      document.paragraph(facts.plan().get() + ".");
    } else if (mentions(heading, "hoạt động đã") && !activities.isEmpty()) {
      document.bulleted(activities);
    }
    document.paragraph(BLANK).paragraph(BLANK);
  }

  private static boolean mentions(Report.Heading heading, String words) {
    return heading.title().toLowerCase(Locale.ROOT).contains(words);
  }

  private void tables() {
    int number = 1;
    for (ReportTable table : form.tables()) {
      document.heading(2, number++ + ". " + table.title());
      document.splitTable(
          shares(table),
          table.columns().stream().map(c -> new WordDocument.Head(c.title(), c.parts())).toList(),
          rows(table));
    }
  }

  private static List<Integer> shares(ReportTable table) {
    return table.cells().stream()
        .map(
            cell ->
                switch (cell.kind()) {
                  case ORDINAL -> 5;
                  case NAME -> 13;
                  case TEXT -> 6;
                  default -> 5;
                })
        .toList();
  }

  private static List<List<String>> rows(ReportTable table) {
    List<String> names = new ArrayList<>(table.rows());
    names.addAll(Collections.nCopies(SPARE, ""));
    List<List<String>> rows = new ArrayList<>();
    for (String name : names) {
      rows.add(row(table, String.valueOf(rows.size() + 1), name));
    }
    rows.add(row(table, "", "Tổng cộng"));
    return rows;
  }

  private static List<String> row(ReportTable table, String number, String name) {
    return table.cells().stream()
        .map(
            cell ->
                switch (cell.kind()) {
                  case ORDINAL -> number;
                  case NAME -> name;
                  default -> "";
                })
        .toList();
  }

  private void closing() {
    List<Line> left = new ArrayList<>(List.of(Line.bold("Nơi nhận:")));
    facts.reporting().ifPresent(to -> left.add(Line.plain("- " + to.to() + ";")));
    left.add(Line.plain("- Lưu: VT."));
    document.columns(
        left, List.of(Line.bold("THỦ TRƯỞNG ĐƠN VỊ"), Line.italic("(Ký tên, đóng dấu)")));
  }
}
