package vn.lantoa.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.lantoa.campaign.Campaign;
import vn.lantoa.campaign.Colour;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Format;
import vn.lantoa.campaign.Identity;
import vn.lantoa.campaign.Locality;
import vn.lantoa.campaign.PageKind;
import vn.lantoa.campaign.Plan;
import vn.lantoa.campaign.Sheet;
import vn.lantoa.campaign.Slogan;
import vn.lantoa.campaign.SloganGroup;

/** The job sheet: what a print shop must know, and room to write what only the buyer knows. */
final class OrderView implements View {
  @Override
  public Said say(Scene scene) {
    Edition edition = scene.edition();
    String issuer = Names.issuer(edition);
    List<Sheet> theme = prints(scene.sheets().ofTheme());
    List<Map<String, Object>> more =
        theme.stream()
            .filter(sheet -> !sheet.format().forSlogans())
            .map(sheet -> row(scene, sheet))
            .toList();
    Model model =
        new Model()
            .with("issuer", issuer)
            .with("address", edition.locality().flatMap(Locality::address))
            .with("plan", edition.locality().flatMap(Locality::plan).map(Plan::reference))
            .with("campaign", edition.campaign().map(Campaign::titleWithYear))
            .with("windows", PrintsView.windows(scene))
            .with("colours", colours(edition))
            .with("design", theme.stream().map(Sheet::designTitle).findFirst())
            .with("usual", usual(scene, theme))
            .with("more", more)
            .with("prints", scene.to(PageKind.PRINTS));
    if (!scene.sheets().isEmpty()) {
      model.with("jobSheet", scene.links().toEdition() + PrintsView.JOB_SHEET);
    }
    return new Said("Phiếu đặt in", "Phiếu đặt in của " + issuer + ".", model);
  }

  /** One sheet for each format that goes to a printer, in the design that comes first. */
  private static List<Sheet> prints(List<Sheet> sheets) {
    return Gallery.byFormat(sheets).stream()
        .map(designs -> designs.get(0))
        .filter(sheet -> sheet.format().medium() == Format.Medium.PRINT)
        .toList();
  }

  /** One table for each format that slogans are made in, with the theme at its head. */
  private static List<Map<String, Object>> usual(Scene scene, List<Sheet> theme) {
    Map<Format, List<Map<String, Object>>> tables = new LinkedHashMap<>();
    theme.stream()
        .filter(sheet -> sheet.format().forSlogans())
        .forEach(sheet -> add(tables, scene, sheet));
    for (SloganGroup group : scene.edition().groups()) {
      for (Slogan slogan : group.slogans()) {
        prints(scene.sheets().of(slogan)).forEach(sheet -> add(tables, scene, sheet));
      }
    }
    List<Map<String, Object>> usual = new ArrayList<>();
    tables.forEach(
        (format, rows) -> usual.add(new Model().with("rows", rows).with(format(format)).map()));
    return usual;
  }

  private static void add(Map<Format, List<Map<String, Object>>> tables, Scene scene, Sheet sheet) {
    List<Map<String, Object>> rows =
        tables.computeIfAbsent(sheet.format(), format -> new ArrayList<>());
    // Where the theme is also one of the slogans, one line is enough.
    if (rows.stream().noneMatch(row -> sheet.text().equals(row.get("text")))) {
      rows.add(row(scene, sheet));
    }
  }

  private static Map<String, Object> row(Scene scene, Sheet sheet) {
    Model model =
        new Model()
            .with("text", sheet.text())
            .with("quantity", sheet.format().quantity())
            .with(format(sheet.format()));
    sheet
        .file(Sheet.Kind.PDF)
        .ifPresent(file -> model.with("href", scene.href(file)).with("file", Gallery.name(file)));
    return model.with("tenth", sheet.file(Sheet.Kind.TENTH).map(scene::href)).map();
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

  /** Colours without values for print are the printer's to convert, and orange suffers most. */
  private static String colours(Edition edition) {
    List<Colour> palette = edition.identity().map(Identity::palette).orElse(List.of());
    List<Colour> inks = palette.stream().filter(colour -> !colour.cmyk().isEmpty()).toList();
    if (inks.isEmpty()) {
      return "RGB; nhà in chuyển sang CMYK, in thử để so màu trước khi in hàng loạt";
    }
    String values =
        inks.stream()
            .map(ink -> ink.name() + " " + IdentityView.cmyk(ink).orElse(""))
            .collect(Collectors.joining("; "));
    return "CMYK (" + values + ")" + (inks.size() < palette.size() ? "; các màu khác RGB" : "");
  }
}
