package vn.lantoa.pages.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.campaign.Format;
import vn.lantoa.campaign.print.PrintOrder;
import vn.lantoa.campaign.print.Sheet;
import vn.lantoa.campaign.site.PageKind;
import vn.lantoa.campaign.site.SitePaths;
import vn.lantoa.pages.context.DisplayNames;
import vn.lantoa.pages.context.Ids;
import vn.lantoa.pages.context.PageContext;
import vn.lantoa.pages.context.ViewModel;
import vn.lantoa.pages.template.Model;

/** The job sheet: what a print shop must know, and room to write what only the buyer knows. */
public final class OrderView implements View {
  @Override
  public ViewModel render(PageContext scene) {
    PrintOrder order = PrintOrder.of(scene.edition(), scene.sheets().all());
    List<Map<String, Object>> tables = new ArrayList<>();
    for (PrintOrder.Table table : order.tables()) {
      tables.add(
          new Model()
              .with("rows", rows(scene, order, table.rows()))
              .with("quantity", table.format().quantity())
              .with(format(table.format()))
              .map());
    }
    Model model =
        new Model()
            .with("sample", order.sample())
            .with("issuer", order.issuer())
            .with("address", order.address())
            .with("plan", order.plan())
            .with("campaign", order.campaign())
            .with("windows", PrintsView.windows(scene.edition()))
            .with("term", PrintsView.term(scene.edition()))
            .with("colours", order.colours().map(DisplayNames::capital))
            .with("designs", String.join(", ", order.designs()))
            .with("tables", tables)
            .with("more", rows(scene, order, order.more()))
            .with("prints", scene.to(PageKind.PRINTS));
    if (!order.isEmpty()) {
      model.with("jobSheet", scene.links().toEdition() + SitePaths.ORDER_FORM);
    }
    return new ViewModel("Phiếu đặt in", "Phiếu đặt in của " + order.issuer() + ".", model);
  }

  private static List<Map<String, Object>> rows(
      PageContext scene, PrintOrder order, List<PrintOrder.Row> rows) {
    return rows.stream().map(row -> row(scene, order, row)).toList();
  }

  private static Map<String, Object> row(PageContext scene, PrintOrder order, PrintOrder.Row row) {
    Optional<Sheet.File> file = row.file();
    return new Model()
        .with("text", row.text())
        .with("source", row.source())
        .with("href", file.map(scene::href))
        .with("file", file.map(Sheet.File::name))
        .with("space", file.filter(f -> order.isMixed()).map(f -> f.colours().name()))
        .with("tenth", row.tenth().map(scene::href))
        .with(format(row.format()))
        .map();
  }

  private static Map<String, Object> format(Format format) {
    return new Model()
        .with("id", Ids.own("kho-" + format.name()))
        .with("format", format.title())
        .with("trim", format.measure())
        .with("whole", format.measureWithBleed())
        .with("bleed", Format.number(format.bleed()) + " mm")
        .map();
  }
}
