package vn.lantoa.pages.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import vn.lantoa.bytes.Escape;
import vn.lantoa.campaign.Format;
import vn.lantoa.campaign.print.Sheet;
import vn.lantoa.pages.context.PageContext;
import vn.lantoa.pages.context.SheetGallery;
import vn.lantoa.pages.template.Baker;
import vn.lantoa.pages.template.Fragment;
import vn.lantoa.pages.template.Html;

/**
 * Sheets as a page shows them: one card a format, with its files, and its other designs behind. An
 * edition has hundreds of sheets, so a template makes each part once and the rest is filling in.
 * For one thread.
 */
public final class SheetCards {
  private static final Pattern HOLE = Pattern.compile("\\{([a-z]+)}");

  /** How high the page shows a sheet at most, in CSS pixels; the large one is nearer. */
  private static final int HIGH = 384;

  private static final int HIGHER = 544;

  /** Those that are handed out, for the printer first. */
  private static final List<Sheet.Kind> KINDS =
      List.of(Sheet.Kind.TENTH, Sheet.Kind.PDF, Sheet.Kind.TILES, Sheet.Kind.PROOF, Sheet.Kind.PNG);

  private final Baker baker;
  private final Map<String, Fragment> parts = new HashMap<>();

  public SheetCards(Baker baker) {
    this.baker = baker;
  }

  /**
   * The items of a list: one card for each format of the sheets of one text. What goes with a link
   * shows wherever the link is shared: here it is named only.
   */
  public Html html(PageContext scene, List<Sheet> sheets) {
    return join(
        List.copyOf(SheetGallery.byFormat(sheets)),
        designs ->
            fill(
                "card",
                Map.of("picture", shown(scene, designs.get(0)), "about", about(scene, designs))));
  }

  private Html shown(PageContext scene, Sheet sheet) {
    boolean withLinks = sheet.format().use().equals(Optional.of(Format.Use.SHARE));
    return withLinks ? Html.of("") : picture(scene, sheet);
  }

  /**
   * The items of a list: one card for each sheet, told apart by its design.
   *
   * @param designs all that the page shows, by their titles
   */
  Html each(PageContext scene, List<Sheet> sheets, List<String> designs) {
    return join(sheets, sheet -> one(scene, sheet, designs.indexOf(sheet.designTitle()) + 1));
  }

  private Html one(PageContext scene, Sheet sheet, int design) {
    return fill(
        "design",
        Map.of(
            "number", Html.of("" + design),
            "picture", picture(scene, sheet),
            "title", Html.of(Escape.text(sheet.format().title())),
            "measure", Html.of(measure(sheet.format())),
            "design", Html.of(Escape.text(sheet.designTitle())),
            "files", files(scene, sheet)));
  }

  /** What a format is called, its files, and its other designs. */
  Html about(PageContext scene, List<Sheet> designs) {
    Sheet first = designs.get(0);
    List<Sheet> others = designs.subList(1, designs.size());
    Html hidden =
        others.isEmpty()
            ? Html.of("")
            : fill("others", Map.of("others", join(others, sheet -> other(scene, sheet))));
    return fill(
        "about",
        Map.of(
            "title", Html.of(Escape.text(first.format().title())),
            "measure", Html.of(measure(first.format())),
            "files", files(scene, first),
            "others", hidden));
  }

  private Html other(PageContext scene, Sheet sheet) {
    return fill(
        "other",
        Map.of(
            "picture", picture(scene, sheet),
            "title", Html.of(Escape.text(sheet.designTitle())),
            "files", files(scene, sheet)));
  }

  /** The size, unless the title says it already. */
  private static String measure(Format format) {
    return format.titleWithMeasure().substring(format.title().length());
  }

  private Html files(PageContext scene, Sheet sheet) {
    List<Sheet.File> files =
        KINDS.stream()
            .filter(kind -> kind != Sheet.Kind.PNG || isForScreens(sheet))
            .flatMap(kind -> sheet.file(kind).stream())
            .toList();
    String title = sheet.format().title() + ", mẫu " + sheet.designTitle();
    Html name = Html.of(Escape.attribute(title));
    return fill(
        "files", Map.of("name", name, "files", join(files, file -> file(scene, file, name))));
  }

  /** The picture of a print is as small as the page shows it. */
  private static boolean isForScreens(Sheet sheet) {
    return sheet.format().medium() == Format.Medium.SCREEN;
  }

  private Html file(PageContext scene, Sheet.File file, Html name) {
    return fill(
        "file",
        Map.of(
            "href",
            Html.of(scene.href(file)),
            "text",
            Html.of(name(file.kind()) + ", " + weight(file.bytes())),
            "name",
            name));
  }

  private static String name(Sheet.Kind kind) {
    return switch (kind) {
      case PDF -> "PDF";
      case TENTH -> "PDF 1:10 (gửi nhà in)";
      case TILES -> "PDF ghép A4";
      case PROOF -> "Ảnh duyệt (JPG)";
      case SVG -> "SVG";
      case PNG -> "PNG";
    };
  }

  /** The picture of a sheet; its text stands beside it. */
  Html picture(PageContext scene, Sheet sheet) {
    return picture(scene, sheet, HIGH);
  }

  Html largePicture(PageContext scene, Sheet sheet) {
    return picture(scene, sheet, HIGHER);
  }

  /** With the size that it is shown at, so that the page stands still while pictures come in. */
  private Html picture(PageContext scene, Sheet sheet, int high) {
    return sheet
        .file(Sheet.Kind.PNG)
        .map(
            file -> {
              double scale = Math.min(1, (double) high / file.height());
              return fill(
                  "picture",
                  Map.of(
                      "src",
                      Html.of(scene.href(file)),
                      "width",
                      Html.of("" + Math.round(file.width() * scale)),
                      "height",
                      Html.of("" + Math.round(file.height() * scale))));
            })
        .orElse(Html.of(""));
  }

  /** As shops count: 1 kB is 1,000 bytes. Never rounded down to nothing. */
  static String weight(long bytes) {
    long kilobytes = (bytes + 999) / 1_000;
    return kilobytes < 1_000
        ? kilobytes + " kB"
        : (kilobytes + 50) / 1_000 + "," + (kilobytes + 50) % 1_000 / 100 + " MB";
  }

  private Html fill(String part, Map<String, Html> filling) {
    return parts
        .computeIfAbsent(
            part, name -> new Fragment(baker.part("sheet.html", Map.of(name, true)).strip(), HOLE))
        .fill(hole -> filling.getOrDefault(hole, Html.of("{" + hole + "}")));
  }

  private static <T> Html join(List<T> things, Function<T, Html> html) {
    return Html.joined(things.stream().map(html).toList());
  }
}
