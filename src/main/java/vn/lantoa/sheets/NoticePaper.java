package vn.lantoa.sheets;

import java.util.ArrayList;
import java.util.List;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.print.Prints;
import vn.lantoa.campaign.site.SitePaths;
import vn.lantoa.sheets.drawing.Drawing;
import vn.lantoa.sheets.notice.TearOff;
import vn.lantoa.sheets.notice.WallNotice;
import vn.lantoa.sheets.text.Typesetter;

/**
 * A notice of telephone numbers, to be hung up.
 *
 * @param path below the edition
 */
record NoticePaper(Prints.Kind kind, String path, List<Drawing> pages) {
  /** How wide paper is, in mm. */
  private static final double A3 = 297;

  private static final double A4 = 210;

  NoticePaper {
    pages = List.copyOf(pages);
  }

  /** All notices of an edition; none where it has no numbers. */
  static List<NoticePaper> all(Typesetter typesetter, Edition edition) {
    List<NoticePaper> notices = new ArrayList<>();
    WallNotice.of(typesetter, edition, A3)
        .map(page -> new NoticePaper(Prints.Kind.WALL_A3, SitePaths.WALL_A3, List.of(page)))
        .ifPresent(notices::add);
    WallNotice.of(typesetter, edition, A4)
        .map(page -> new NoticePaper(Prints.Kind.WALL_A4, SitePaths.WALL_A4, List.of(page)))
        .ifPresent(notices::add);
    List<Drawing> slips = TearOff.pages(typesetter, edition);
    if (!slips.isEmpty()) {
      notices.add(new NoticePaper(Prints.Kind.TEAR_OFF, SitePaths.TEAR_OFF, slips));
    }
    return notices;
  }

  /** A single page is for print shops too, and says its black in CMYK. */
  byte[] bytes(SheetExporter press) {
    return pages.size() == 1 ? press.document(pages.get(0)) : press.document(pages);
  }
}
