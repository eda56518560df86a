package vn.lantoa.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.lantoa.campaign.Campaign;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Format;
import vn.lantoa.campaign.Hotline;
import vn.lantoa.campaign.Slogan;
import vn.lantoa.campaign.SloganGroup;
import vn.lantoa.campaign.content.SheetPicture;
import vn.lantoa.campaign.print.Sheet;
import vn.lantoa.campaign.site.Site;
import vn.lantoa.campaign.site.SitePaths;
import vn.lantoa.problem.Source;
import vn.lantoa.sheets.design.Design;
import vn.lantoa.text.Csv;

/**
 * What an electronic board shows one after the other: the theme, one slogan of each group, and whom
 * to call. More would be seen by nobody who passes.
 */
final class BoardPlan {
  /** Of the whole country; who passes by remembers no more. */
  private static final int NUMBERS = 3;

  private final Site site;
  private final Edition edition;

  BoardPlan(Site site, Edition edition) {
    this.site = site;
    this.edition = edition;
  }

  /** The frames in one format and design, numbered from 1. */
  List<SheetSpec> frames(Format format, Design design) {
    List<Frame> frames = new ArrayList<>();
    Source campaign = edition.campaign().map(Campaign::source).orElse(edition.source());
    Optional<SheetPicture> usual = edition.sheetPicture();
    edition
        .theme()
        .ifPresent(t -> frames.add(new Frame("chu-de", Optional.empty(), t, usual, campaign)));
    edition.groups().stream()
        .flatMap(group -> group.members().filter(m -> !isTheme(m.slogan())).limit(1))
        .forEach(member -> frames.add(frame(member)));
    numbers()
        .ifPresent(
            text ->
                frames.add(
                    new Frame("so-dien-thoai", Optional.empty(), text, usual, edition.source())));
    List<SheetSpec> specs = new ArrayList<>();
    for (Frame frame : frames) {
      specs.add(frame.spec(format, design, file(format, specs.size() + 1, frame)));
    }
    return specs;
  }

  private Frame frame(SloganGroup.Member member) {
    Slogan slogan = member.slogan();
    return new Frame(
        slogan.slug(),
        Optional.of(slogan),
        slogan.marked(),
        edition.sheetPicture(member),
        slogan.place());
  }

  private boolean isTheme(Slogan slogan) {
    return edition.theme().filter(slogan.text()::equals).isPresent();
  }

  /** What a frame says, with the author's marks, and what its file is called. */
  private record Frame(
      String name,
      Optional<Slogan> slogan,
      String marked,
      Optional<SheetPicture> picture,
      Source place) {
    SheetSpec spec(Format format, Design design, String file) {
      return new SheetSpec(
          slogan,
          marked,
          Slogan.unmarked(marked),
          Optional.empty(),
          format,
          design,
          picture,
          Optional.empty(),
          file,
          place,
          true,
          true,
          Optional.empty());
    }
  }

  /** Each number on a line of its own. */
  private Optional<String> numbers() {
    List<Hotline> foremost = edition.foremost(NUMBERS);
    return foremost.isEmpty()
        ? Optional.empty()
        : Optional.of(
            foremost.stream()
                .map(hotline -> (hotline.shortTitle() + " " + hotline.phone()).replace(' ', '~'))
                .collect(Collectors.joining(",| ", "Cần~giúp~đỡ,~hãy~gọi:| ", "")));
  }

  private String file(Format format, int number, Frame frame) {
    return String.format(
        Locale.ROOT,
        "%s%02d-%s",
        site.folder(edition.entry()) + folder(format),
        number,
        frame.name());
  }

  /** Where its frames lie, below the edition. */
  static String folder(Format format) {
    return SitePaths.BOARDS
        + String.format(Locale.ROOT, "%.0fx%.0f/", format.width(), format.height());
  }

  /**
   * The list of a board's frames as CSV, as spreadsheets open it.
   *
   * @param frames in their order, of one format
   */
  static byte[] list(List<Sheet> frames) {
    List<List<String>> rows = new ArrayList<>(List.of(List.of("Tệp", "Số giây", "Nội dung")));
    for (Sheet frame : frames) {
      String seconds = Integer.toString(frame.format().seconds());
      rows.add(List.of(frame.files().get(0).name(), seconds, frame.text()));
    }
    return Csv.bytes(rows);
  }
}
