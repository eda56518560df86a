package vn.lantoa.pages.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Locality;
import vn.lantoa.campaign.Report;
import vn.lantoa.campaign.report.ReportTable;
import vn.lantoa.campaign.site.Deliverable;
import vn.lantoa.pages.context.DisplayNames;
import vn.lantoa.pages.context.HtmlDates;
import vn.lantoa.pages.context.Ids;
import vn.lantoa.pages.context.PageContext;
import vn.lantoa.pages.context.ViewModel;
import vn.lantoa.pages.template.Model;

/** The closing report: to whom, until when, its outline and its tables. */
public final class ReportView implements View {
  @Override
  public ViewModel render(PageContext scene) {
    List<Map<String, Object>> reports = new ArrayList<>();
    for (Report report : scene.edition().all(Report.class)) {
      reports.add(report(scene, report, "mau-" + (reports.size() + 1)));
    }
    Model model = new Model().with("reports", reports).with("files", files(scene));
    scene
        .edition()
        .locality()
        .flatMap(Locality::reporting)
        .ifPresent(
            reporting ->
                model.with("to", reporting.to()).with("by", HtmlDates.html(reporting.by())));
    return new ViewModel(
        "Báo cáo",
        contents(scene.edition()) + ": " + DisplayNames.place(scene.edition()) + ".",
        model);
  }

  /** The form as files. */
  private static List<Map<String, String>> files(PageContext scene) {
    return scene.deliverables().stream()
        .filter(file -> file.topic() == Deliverable.Topic.REPORT)
        .map(
            file ->
                Map.of(
                    "href",
                    scene.href(file),
                    "text",
                    file.form() + ", " + SheetCards.weight(file.bytes())))
        .toList();
  }

  /** What is known of the report, and no more: Đề cương, nơi nhận và hạn gửi báo cáo. */
  static String contents(Edition edition) {
    List<String> contents = new ArrayList<>();
    if (edition.all(Report.class).stream().anyMatch(report -> !report.outline().isEmpty())) {
      contents.add("đề cương");
    }
    if (edition.all(Report.class).stream().anyMatch(report -> !report.tables().isEmpty())) {
      contents.add("bảng số liệu");
    }
    if (edition.locality().flatMap(Locality::reporting).isPresent()) {
      contents.add("nơi nhận");
      contents.add("hạn gửi");
    }
    if (contents.isEmpty()) {
      return "Báo cáo kết quả thực hiện";
    }
    int last = contents.size() - 1;
    String listed =
        last == 0
            ? contents.get(0)
            : String.join(", ", contents.subList(0, last)) + " và " + contents.get(last);
    return DisplayNames.capital(listed) + " báo cáo";
  }

  private static Map<String, Object> report(PageContext scene, Report report, String id) {
    List<Map<String, Object>> tables = new ArrayList<>();
    for (ReportTable table : report.tables()) {
      tables.add(table(table, Ids.own(id + "-bang-" + (tables.size() + 1))));
    }
    return new Model()
        .with("id", Ids.own(id))
        .with("title", report.title())
        .with("notice", report.notice(scene.edition().issuer()))
        .with("lang", report.body().otherLanguage())
        .with("outline", report.outline().stream().map(ReportView::heading).toList())
        .with("tables", tables)
        .with("html", scene.html(report.body(), Ids.below(id), 1))
        .with("source", scene.source(report.source()))
        .map();
  }

  private static Map<String, Object> heading(Report.Heading heading) {
    return new Model()
        .with("title", heading.title())
        .with("parts", heading.parts().stream().map(ReportView::heading).toList())
        .map();
  }

  /** Columns with parts take a second row of headings; the others reach over both. */
  private static Map<String, Object> table(ReportTable table, String id) {
    boolean split = table.columns().stream().anyMatch(column -> !column.parts().isEmpty());
    List<Map<String, Object>> columns =
        table.columns().stream().map(column -> column(column, split)).toList();
    List<String> parts = table.columns().stream().flatMap(c -> c.parts().stream()).toList();
    return new Model()
        .with("id", id)
        .with("title", table.title())
        .with("columns", columns)
        .with("parts", parts)
        .with("rows", rows(table))
        .map();
  }

  /** What is asked about, numbered; where nothing is named, one empty row. */
  private static List<Map<String, Object>> rows(ReportTable table) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (String name : table.rows().isEmpty() ? List.of("") : table.rows()) {
      String number = name.isEmpty() ? "" : String.valueOf(rows.size() + 1);
      List<String> cells =
          table.cells().stream()
              .map(
                  cell ->
                      switch (cell.kind()) {
                        case ORDINAL -> number;
                        case NAME -> name;
                        default -> "";
                      })
              .toList();
      rows.add(Map.of("cells", cells));
    }
    return rows;
  }

  private static Map<String, Object> column(ReportTable.Column column, boolean split) {
    Model model =
        new Model()
            .with("title", column.title())
            .with("scope", column.parts().isEmpty() ? "col" : "colgroup");
    if (!column.parts().isEmpty()) {
      model.with("colspan", column.parts().size());
    } else if (split) {
      model.with("rowspan", 2);
    }
    return model.map();
  }
}
