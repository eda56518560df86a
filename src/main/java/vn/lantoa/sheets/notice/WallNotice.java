package vn.lantoa.sheets.notice;

import static vn.lantoa.sheets.notice.NoticePage.box;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import vn.lantoa.campaign.Colour;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Identity;
import vn.lantoa.campaign.Locality;
import vn.lantoa.sheets.drawing.Drawing;
import vn.lantoa.sheets.notice.TextStack.Paragraph;
import vn.lantoa.sheets.text.TextStyle.Across;
import vn.lantoa.sheets.text.TextStyle.Down;
import vn.lantoa.sheets.text.TextStyle.Weight;
import vn.lantoa.sheets.text.Typesetter;

/**
 * Every number of an edition on one page, black on white, for a wall: the one for whoever is in
 * danger now stands out. Lengths are mm of A4.
 */
public final class WallNotice {
  private static final double MARGIN = 12;
  private static final double ROOM = NoticePage.WIDTH - 2 * MARGIN;
  private static final double HEAD = 36;
  private static final double FOOT = 22;
  private static final double THIN = 0.3;

  /** Of a row, where few numbers leave much room. */
  private static final double TALLEST = 30;

  /** Of the row of whoever is in danger, to the others. */
  private static final double TALLER = 1.35;

  private static final double NUMBER = 80;
  private static final double GAP = 6;
  private static final double PAD = 4;

  /** Largest letters. */
  private static final double TITLE = 15;

  private static final double DIGITS = 19;
  private static final double NAME = 5.2;
  private static final double TEXT = 4;

  private static final String HEADING = "Cần giúp đỡ, hãy gọi";
  private static final String WHEN = "Khi bị bạo lực, hoặc biết có người đang bị bạo lực";

  private final Edition edition;
  private final List<NumberEntry> entries;
  private final NoticePage page;

  private WallNotice(Typesetter typesetter, Edition edition, double width) {
    this.edition = edition;
    this.entries = NumberEntry.of(edition);
    List<String> terms = edition.identity().map(Identity::keepTogether).orElse(List.of());
    this.page = new NoticePage(typesetter, width, terms);
  }

  /**
   * The page; none without any number.
   *
   * @param width of the paper, in mm: 210, 297
   */
  public static Optional<Drawing> of(Typesetter typesetter, Edition edition, double width) {
    WallNotice notice = new WallNotice(typesetter, edition, width);
    return notice.entries.isEmpty() ? Optional.empty() : Optional.of(notice.drawing());
  }

  private Drawing drawing() {
    Look head = Look.of(Weight.EXTRA_BOLD, TITLE, 1).at(Across.START, Down.TOP);
    page.text(HEADING, head.heading(), box(MARGIN, MARGIN, ROOM, 19));
    page.text(WHEN, Look.of(Weight.MEDIUM, 6, 1), box(MARGIN, MARGIN + 20, ROOM, 10));
    double bottom = NoticePage.HEIGHT - MARGIN - FOOT;
    double shares = entries.stream().mapToDouble(WallNotice::share).sum();
    double height = Math.min(TALLEST, (bottom - MARGIN - HEAD) / shares);
    double top = MARGIN + HEAD;
    for (NumberEntry entry : entries) {
      row(entry, top, height * share(entry), size(entry, height) * share(entry));
      top += height * share(entry);
    }
    foot(bottom);
    return page.drawing("Bảng số điện thoại cần biết");
  }

  private static double share(NumberEntry entry) {
    return entry.emergency() ? TALLER : 1;
  }

  /** One size for all numbers, but that short ones are larger: that at which each of them fits. */
  private double size(NumberEntry entry, double height) {
    return entries.stream()
        .filter(other -> other.isShort() == entry.isShort())
        .mapToDouble(
            other -> {
              Rectangle2D place = box(0, 0, NUMBER - PAD, 0.8 * height);
              return page.size(other.phone(), Look.of(Weight.EXTRA_BOLD, DIGITS, 1), place);
            })
        .min()
        .orElse(DIGITS);
  }

  private void row(NumberEntry entry, double top, double height, double size) {
    Colour ink = entry.emergency() ? Colour.WHITE : Colour.BLACK;
    if (entry.emergency()) {
      page.fill(box(MARGIN, top, ROOM, height), Colour.BLACK);
    } else {
      page.fill(box(MARGIN, top + height - THIN, ROOM, THIN), Colour.BLACK);
    }
    page.text(
        entry.phone(),
        Look.of(Weight.EXTRA_BOLD, size, 1).in(ink),
        box(MARGIN + PAD, top, NUMBER - PAD, height));
    double left = MARGIN + NUMBER + GAP;
    TextStack.draw(
        page,
        List.of(
            new Paragraph(entry.title(), Look.of(Weight.EXTRA_BOLD, NAME, 2).in(ink)),
            new Paragraph(entry.purpose(), Look.of(Weight.MEDIUM, TEXT, 3).in(ink)),
            new Paragraph(entry.known(), Look.of(Weight.EXTRA_BOLD, TEXT, 1).in(ink))),
        box(left, top + 0.08 * height, ROOM - NUMBER - GAP - PAD, 0.84 * height));
  }

  private void foot(double top) {
    String issuer =
        edition
            .locality()
            .flatMap(Locality::address)
            .map(address -> edition.issuer() + " –| Địa chỉ: " + address)
            .orElse(edition.issuer());
    TextStack.draw(
        page,
        List.of(
            new Paragraph(issuer, Look.of(Weight.EXTRA_BOLD, 4, 2)),
            new Paragraph(edition.sampleNotice().orElse(""), Look.of(Weight.MEDIUM, 3.4, 2))),
        box(MARGIN, top + 4, ROOM, FOOT - 4));
  }
}
