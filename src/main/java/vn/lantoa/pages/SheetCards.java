package vn.lantoa.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.campaign.Format;
import vn.lantoa.campaign.Sheet;

/** Sheets as a page shows them: one card a format, with its files, and its other designs behind. */
final class SheetCards {
  /** For the printer first, then for changing, then for looking at. */
  private static final List<Sheet.Kind> KINDS =
      List.of(Sheet.Kind.PDF, Sheet.Kind.TENTH, Sheet.Kind.TILES, Sheet.Kind.SVG, Sheet.Kind.PNG);

  private final Scene scene;

  SheetCards(Scene scene) {
    this.scene = scene;
  }

  /** One card for each format of the sheets of one text. */
  List<Map<String, Object>> of(List<Sheet> sheets) {
    return Gallery.byFormat(sheets).stream().map(this::card).toList();
  }

  private Map<String, Object> card(List<Sheet> designs) {
    Format format = designs.get(0).format();
    return new Model()
        .with("title", format.title())
        .with("size", size(format))
        .with("first", design(designs.get(0)))
        .with("others", designs.stream().skip(1).map(this::design).toList())
        .map();
  }

  /** The size, unless the title says it already. */
  private static Optional<String> size(Format format) {
    String size = format.measure();
    String bare = size.substring(0, size.lastIndexOf(' '));
    return Optional.of(size).filter(s -> !format.title().contains(bare));
  }

  private Map<String, Object> design(Sheet sheet) {
    List<Map<String, String>> files = new ArrayList<>();
    for (Sheet.Kind kind : KINDS) {
      sheet.file(kind).ifPresent(file -> files.add(link(file)));
    }
    return new Model()
        .with("title", sheet.designTitle())
        .with("name", sheet.format().title() + ", mẫu " + sheet.designTitle())
        .with("picture", picture(sheet))
        .with("files", files)
        .map();
  }

  private Map<String, String> link(Sheet.File file) {
    return Map.of("href", scene.href(file), "text", name(file.kind()) + ", " + weight(file));
  }

  private static String name(Sheet.Kind kind) {
    return switch (kind) {
      case PDF -> "PDF";
      case TENTH -> "PDF 1:10";
      case TILES -> "PDF ghép A4";
      case SVG -> "SVG";
      case PNG -> "PNG";
    };
  }

  /** The picture of a sheet; its text is the alternative. */
  Optional<Map<String, Object>> picture(Sheet sheet) {
    return sheet
        .file(Sheet.Kind.PNG)
        .map(
            file ->
                new Model()
                    .with("src", scene.href(file))
                    .with("width", file.width())
                    .with("height", file.height())
                    .with("alt", sheet.text())
                    .with("file", Gallery.name(file))
                    .with("weight", weight(file))
                    .map());
  }

  /** As shops count: 1 kB is 1,000 bytes. Never rounded down to nothing. */
  static String weight(Sheet.File file) {
    long kilobytes = (file.bytes() + 999) / 1_000;
    return kilobytes < 1_000
        ? kilobytes + " kB"
        : (kilobytes + 50) / 1_000 + "," + (kilobytes + 50) % 1_000 / 100 + " MB";
  }
}
