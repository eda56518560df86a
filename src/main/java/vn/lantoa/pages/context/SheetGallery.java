package vn.lantoa.pages.context;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.campaign.Format.Use;
import vn.lantoa.campaign.Slogan;
import vn.lantoa.campaign.print.Prints;
import vn.lantoa.campaign.print.Sheet;
import vn.lantoa.campaign.site.SitePaths;

/** The sheets of an edition, by the page that they belong to: the home page has the theme's. */
public final class SheetGallery {
  private static final Comparator<Sheet> ORDER =
      Comparator.comparingInt((Sheet sheet) -> sheet.format().order())
          .thenComparing(sheet -> sheet.format().name());

  private final Map<String, List<Sheet>> byPage = new HashMap<>();

  private final Map<String, List<Sheet>> extras = new LinkedHashMap<>();

  private final Prints prints;

  public SheetGallery(Prints prints) {
    this.prints = prints;
    for (Sheet sheet : prints.sheets().stream().sorted(ORDER).toList()) {
      if (sheet.extra().isPresent()) {
        extras.computeIfAbsent(sheet.text(), text -> new ArrayList<>()).add(sheet);
        continue;
      }
      String page = sheet.slogan().map(SitePaths::of).orElse("");
      byPage.computeIfAbsent(page, path -> new ArrayList<>()).add(sheet);
    }
  }

  boolean isEmpty() {
    return prints.sheets().isEmpty();
  }

  /** As they were made: format by format, and each text in the order of the designs. */
  public List<Sheet> all() {
    return prints.sheets();
  }

  /** The frames for electronic boards, in the order in which they are shown. */
  public List<Sheet> boards() {
    return prints.boards();
  }

  /** The files of a kind that go with the sheets. */
  public List<Prints.Paper> papers(Prints.Kind kind) {
    return prints.papers().stream().filter(paper -> paper.kind() == kind).toList();
  }

  /** Numbers for walls and to tear off. */
  public List<Prints.Paper> notices() {
    return prints.papers().stream().filter(paper -> paper.kind().isNotice()).toList();
  }

  /** Of the theme: by format, and each format's in the order of the designs. */
  public List<Sheet> ofTheme() {
    return byPage.getOrDefault("", List.of());
  }

  /** Of each text that is neither the theme nor a slogan, likewise. */
  public Collection<List<Sheet>> extras() {
    return extras.values();
  }

  /** Of a slogan, likewise. */
  public List<Sheet> of(Slogan slogan) {
    return byPage.getOrDefault(SitePaths.of(slogan), List.of());
  }

  /** The sheet that goes with a link to a page: the page's own, else the theme's. */
  public Optional<Sheet> share(String page) {
    return find(byPage.getOrDefault(page, List.of()), Use.SHARE)
        .or(() -> find(ofTheme(), Use.SHARE));
  }

  /** The sheet that stands for all of a text on lists of many. */
  public static Optional<Sheet> preview(List<Sheet> sheets) {
    return find(sheets, Use.SHARE)
        .or(() -> sheets.stream().filter(SheetGallery::isShown).findFirst());
  }

  /** The sheet that is large enough to be posted by itself. */
  public static Optional<Sheet> picture(List<Sheet> sheets) {
    return find(sheets, Use.POST).or(() -> find(sheets, Use.SHARE));
  }

  /** The designs of each format, one list a format. */
  public static Collection<List<Sheet>> byFormat(List<Sheet> sheets) {
    Map<String, List<Sheet>> formats = new LinkedHashMap<>();
    for (Sheet sheet : sheets) {
      formats.computeIfAbsent(sheet.format().name(), name -> new ArrayList<>()).add(sheet);
    }
    return formats.values();
  }

  private static Optional<Sheet> find(List<Sheet> sheets, Use use) {
    return sheets.stream()
        .filter(sheet -> sheet.format().use().equals(Optional.of(use)) && isShown(sheet))
        .findFirst();
  }

  private static boolean isShown(Sheet sheet) {
    return sheet.file(Sheet.Kind.PNG).isPresent();
  }
}
