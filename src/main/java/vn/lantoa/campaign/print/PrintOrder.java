package vn.lantoa.campaign.print;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.lantoa.campaign.Campaign;
import vn.lantoa.campaign.Citation;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Format;
import vn.lantoa.campaign.Locality;
import vn.lantoa.campaign.Plan;
import vn.lantoa.campaign.Slogan;
import vn.lantoa.campaign.SloganGroup;
import vn.lantoa.campaign.time.HangingWindow;

/**
 * What an edition orders from a print shop. The page and the file with the order form both say
 * this, and nothing else.
 *
 * @param sample what must be said where the authority has approved nothing
 * @param issuer who orders, in full
 * @param campaign its title with the year
 * @param plan what the whole campaign follows; each slogan has a source of its own
 * @param designs what the files look like, as people call it; one, unless a text fits into another
 *     alone
 * @param windows when banners hang
 * @param tables the theme and the slogans, by format
 * @param more the theme in further formats
 */
public record PrintOrder(
    Optional<String> sample,
    String issuer,
    Optional<String> address,
    Optional<String> campaign,
    Optional<String> plan,
    List<String> designs,
    List<HangingWindow> windows,
    List<Table> tables,
    List<Row> more) {
  public PrintOrder {
    designs = List.copyOf(designs);
    windows = List.copyOf(windows);
    tables = List.copyOf(tables);
    more = List.copyOf(more);
  }

  /** All that is ordered in one format. */
  public record Table(Format format, List<Row> rows) {
    public Table {
      rows = List.copyOf(rows);
    }
  }

  /**
   * One sheet to be printed.
   *
   * @param text what stands on it
   * @param source where a slogan comes from
   * @param parcel its name in the kit for the print shop, with its folder; none where it is not in
   *     it
   * @param file in its true size
   * @param tenth the same 1:10, for printers that cannot take the other
   */
  public record Row(
      Format format,
      String text,
      Optional<String> source,
      Optional<String> parcel,
      Optional<Sheet.File> file,
      Optional<Sheet.File> tenth) {}

  /**
   * Each text once in each format that is printed, in the design that comes first.
   *
   * @param sheets of the edition, as they were made
   */
  public static PrintOrder of(Edition edition, List<Sheet> sheets) {
    Map<String, String> sources = sources(edition);
    List<Sheet> first =
        KitNames.firstDesigns(sheets).stream()
            .filter(sheet -> sheet.format().medium() == Format.Medium.PRINT)
            .toList();
    Map<Sheet, String> parcel =
        edition.handsOut() ? KitNames.places(first, Format.Medium.PRINT) : Map.of();
    Map<Format, List<Row>> tables = new LinkedHashMap<>();
    List<Row> more = new ArrayList<>();
    for (Sheet sheet : first) {
      boolean usual =
          sheet.slogan().isPresent() || sheet.extra().isPresent() || sheet.format().forSlogans();
      List<Row> rows =
          usual ? tables.computeIfAbsent(sheet.format(), format -> new ArrayList<>()) : more;
      rows.add(
          new Row(
              sheet.format(),
              sheet.text(),
              usual ? Optional.ofNullable(sources.get(sheet.text())) : Optional.empty(),
              Optional.ofNullable(parcel.get(sheet))
                  .flatMap(
                      name -> sheet.file(Sheet.Kind.PDF).map(file -> name + KitNames.ending(file))),
              sheet.file(Sheet.Kind.PDF),
              sheet.file(Sheet.Kind.TENTH)));
    }
    return new PrintOrder(
        edition.sampleNotice(),
        edition.issuer(),
        edition.locality().flatMap(Locality::address),
        edition.campaign().map(Campaign::titleWithYear),
        edition.locality().flatMap(Locality::plan).map(Plan::reference),
        first.stream().map(Sheet::designTitle).distinct().toList(),
        edition.hangingWindows(),
        tables.entrySet().stream().map(e -> new Table(e.getKey(), e.getValue())).toList(),
        more);
  }

  /** Where each slogan comes from: from its own source, or else from its group's. */
  private static Map<String, String> sources(Edition edition) {
    Map<String, String> sources = new HashMap<>();
    for (SloganGroup group : edition.groups()) {
      for (Slogan slogan : group.slogans()) {
        slogan
            .source()
            .or(group::source)
            .map(Citation::written)
            .ifPresent(source -> sources.putIfAbsent(slogan.text(), source));
      }
    }
    return sources;
  }

  /** Whether nothing is to be printed. */
  public boolean isEmpty() {
    return tables.isEmpty() && more.isEmpty();
  }

  /** What the printer is told of the colours: what those files are that the form lists. */
  public Optional<String> colours() {
    Set<ColourSpace> spaces = spaces();
    if (spaces.isEmpty()) {
      return Optional.empty();
    }
    if (spaces.size() > 1) {
      return Optional.of(
          "tệp ghi CMYK theo điều kiện in FOGRA39, tổng mực không quá 300%; tệp ghi RGB thì nhà in chuyển sang CMYK; "
              + "in thử để so màu trước khi in hàng loạt");
    }
    return Optional.of(
        spaces.contains(ColourSpace.CMYK)
            ? "CMYK, theo điều kiện in FOGRA39, tổng mực không quá 300%; in thử để so màu trước khi in hàng loạt"
            : "RGB; nhà in chuyển sang CMYK, in thử để so màu trước khi in hàng loạt");
  }

  /** Whether each row must say what its file is, since they differ. */
  public boolean isMixed() {
    return spaces().size() > 1;
  }

  private Set<ColourSpace> spaces() {
    Set<ColourSpace> spaces = EnumSet.noneOf(ColourSpace.class);
    for (Row row : rows()) {
      row.file().ifPresent(file -> spaces.add(file.colours()));
      row.tenth().ifPresent(file -> spaces.add(file.colours()));
    }
    return spaces;
  }

  /** Those of all tables, and those that may be ordered besides. */
  public List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    tables.forEach(table -> rows.addAll(table.rows()));
    rows.addAll(more);
    return rows;
  }
}
