package vn.lantoa.downloads.paper;

import vn.lantoa.campaign.print.Prints;
import vn.lantoa.campaign.print.Sheet;
import vn.lantoa.campaign.site.Deliverable;
import vn.lantoa.campaign.site.Deliverable.Topic;
import vn.lantoa.downloads.shelf.Shelf;

/**
 * What came with the sheets, and frames for electronic boards: the page of downloads lists them.
 */
public record PapersOfSheets(Prints prints) {
  public void put(Shelf shelf) {
    int number = 1;
    for (Sheet board : prints.boards()) {
      String form = "PNG " + number++;
      board.file(Sheet.Kind.PNG).ifPresent(png -> shelf.list(frame(board, form, png)));
    }
    for (Prints.Paper paper : prints.papers()) {
      Deliverable file =
          switch (paper.kind()) {
            case APPROVAL, ORDER_FORM -> listed(paper, Topic.APPROVAL, "PDF");
            case BOARD_LIST -> listed(paper, Topic.BOARD, "CSV");
            case WALL_A3, WALL_A4, TEAR_OFF -> listed(paper, Topic.NOTICE, "PDF");
          };
      shelf.list(paper.kind().about().map(file::goodFor).orElse(file));
    }
  }

  private static Deliverable frame(Sheet board, String form, Sheet.File png) {
    String title = "Khung hình " + board.format().measure();
    return new Deliverable(Topic.BOARD, title, form, png.path(), png.bytes())
        .goodFor("Không có tiếng; số là thứ tự chiếu.");
  }

  private static Deliverable listed(Prints.Paper paper, Topic topic, String form) {
    return new Deliverable(topic, paper.kind().title(), form, paper.path(), paper.bytes());
  }
}
