package vn.lantoa.sheets.notice;

import static vn.lantoa.sheets.notice.NoticePage.box;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.campaign.Colour;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Hotline;
import vn.lantoa.campaign.Identity;
import vn.lantoa.campaign.Locality;
import vn.lantoa.sheets.drawing.Drawing;
import vn.lantoa.sheets.drawing.DrawingItem;
import vn.lantoa.sheets.notice.TextStack.Paragraph;
import vn.lantoa.sheets.text.TextStyle.Across;
import vn.lantoa.sheets.text.TextStyle.Down;
import vn.lantoa.sheets.text.TextStyle.Weight;
import vn.lantoa.sheets.text.Typesetter;

/**
 * A calm notice with ten slips below, to be cut and torn off. A slip has a number and says nothing
 * else: whoever finds it in a pocket must not learn what it is for. Lengths are mm of A4.
 */
public final class TearOff {
  private static final int SLIPS = 10;

  /** Where slips begin: what is above stays on the wall. */
  private static final double SLIPS_TOP = 196;

  /** What office printers leave white below. */
  private static final double EDGE = 6;

  private static final double MARGIN = 20;
  private static final double ROOM = NoticePage.WIDTH - 2 * MARGIN;
  private static final double SLIP_WIDTH = (NoticePage.WIDTH - 2 * EDGE) / SLIPS;
  private static final double SLIP_HEIGHT = NoticePage.HEIGHT - EDGE - SLIPS_TOP;
  private static final double PAD = 5;

  /** How wide a line of a slip is to whoever has the page read. */
  private static final double READABLE = 0.9 * SLIP_WIDTH;

  /** Dashes of the lines to cut along. */
  private static final double DASH = 2.5;

  private static final double THIN = 0.25;

  private static final String HEADING = "Có chuyện| khó nói?";
  private static final String OFFER = "Có người sẵn lòng nghe bạn.";
  private static final String HOW =
      "Xé một mảnh ở dưới mang theo.| Gọi lúc nào thuận tiện,| kể nhiều hay ít tùy bạn.";
  private static final String ON_SLIP = "Gọi khi cần";

  private final Edition edition;
  private final NoticePage page;
  private final Upright slips = Upright.of(EDGE, READABLE);

  private TearOff(Typesetter typesetter, Edition edition) {
    this.edition = edition;
    List<String> terms = edition.identity().map(Identity::keepTogether).orElse(List.of());
    this.page = new NoticePage(typesetter, NoticePage.WIDTH, terms);
  }

  /**
   * A page for each number that somebody may want to keep: of the lines that listen, and the one
   * for children. Who is in danger now needs no slip.
   */
  public static List<Drawing> pages(Typesetter typesetter, Edition edition) {
    return edition.hotlines().stream()
        .filter(line -> !line.isEmergency())
        .filter(line -> line.isForChildren() || line.isBeforeContacts())
        .map(line -> new TearOff(typesetter, edition).page(line))
        .toList();
  }

  private Drawing page(Hotline line) {
    page.text(
        HEADING,
        Look.of(Weight.EXTRA_BOLD, 27, 2).heading().at(Across.CENTRE, Down.BOTTOM),
        box(MARGIN, 26, ROOM, 72));
    page.text(
        OFFER,
        Look.of(Weight.EXTRA_BOLD, 11, 1).at(Across.CENTRE, Down.MIDDLE),
        box(MARGIN, 104, ROOM, 20));
    page.text(
        HOW,
        Look.of(Weight.MEDIUM, 6.4, 3).at(Across.CENTRE, Down.TOP),
        box(MARGIN, 128, ROOM, 34));
    Look small = Look.of(Weight.MEDIUM, 4, 2).at(Across.CENTRE, Down.MIDDLE);
    TextStack.draw(
        page,
        List.of(
            new Paragraph(
                edition.locality().map(Locality::issuer).map(edition::withPlace).orElse(""), small),
            new Paragraph(edition.sampleNotice().orElse(""), small.sized(3.2, 2))),
        box(MARGIN, 166, ROOM, 20));
    for (int i = 0; i < SLIPS; i++) {
      slip(line, EDGE + i * SLIP_WIDTH);
    }
    upTo(NoticePage.WIDTH - EDGE);
    level(SLIPS_TOP);
    return page.drawing("Tờ xé số " + line.phone());
  }

  private void slip(Hotline line, double left) {
    double bottom = SLIPS_TOP + SLIP_HEIGHT;
    double length = SLIP_HEIGHT - 2 * PAD;
    Upright upright = slips.at(left + (SLIP_WIDTH - READABLE) / 2);
    add(
        upright,
        line.phone(),
        Look.of(Weight.EXTRA_BOLD, 10.8, 1).at(Across.CENTRE, Down.MIDDLE),
        box(0, 0, length, 14.5),
        0,
        bottom - PAD);
    add(
        upright,
        said(line),
        Look.of(Weight.MEDIUM, 3.4, 1).at(Across.CENTRE, Down.MIDDLE),
        box(0, 0, length, 5),
        12.8,
        bottom - PAD);
    upTo(left);
  }

  private void add(
      Upright upright, String text, Look look, Rectangle2D room, double from, double bottom) {
    DrawingItem.Words words = page.fit(text, look, room).words();
    page.add(upright.turn(words, from, bottom));
  }

  /** What is known of a call, in words that say nothing of why. */
  private static String said(Hotline line) {
    return Stream.concat(
            Stream.of(ON_SLIP),
            Stream.of(line.cost(), line.hours().map(hours -> hours.replaceFirst(",.*", "")))
                .flatMap(Optional::stream))
        .collect(Collectors.joining(" ·| "));
  }

  /** A line to cut along, from the edge of the paper up. */
  private void upTo(double x) {
    for (double y = SLIPS_TOP; y < NoticePage.HEIGHT; y += 2 * DASH) {
      page.fill(box(x - THIN / 2, y, THIN, DASH), Colour.BLACK);
    }
  }

  /** A line to tear along. */
  private void level(double y) {
    for (double x = EDGE; x < NoticePage.WIDTH - EDGE; x += 2 * DASH) {
      page.fill(box(x, y - THIN / 2, DASH, THIN), Colour.BLACK);
    }
  }
}
