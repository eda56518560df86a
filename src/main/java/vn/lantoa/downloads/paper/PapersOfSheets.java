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
    for (Sheet board : prints.boards()) {
      board
          .file(Sheet.Kind.PNG)
          .ifPresent(
              png ->
                  shelf.list(
                      new Deliverable(Topic.BOARD, board.text(), "PNG", png.path(), png.bytes())));
    }
    for (Prints.Paper paper : prints.papers()) {
      shelf.list(
          switch (paper.kind()) {
            case APPROVAL ->
                listed(paper, Topic.APPROVAL, "Bản trình duyệt", "PDF")
                    .goodFor("Mọi chữ, mọi số, mọi tờ in nhỏ lại, để lãnh đạo ký trước khi treo.");
            case ORDER_FORM -> listed(paper, Topic.APPROVAL, "Phiếu đặt in", "PDF");
            case BOARD_LIST ->
                listed(paper, Topic.BOARD, "Danh sách khung hình, mấy giây một khung", "CSV");
          });
    }
  }

  private static Deliverable listed(Prints.Paper paper, Topic topic, String title, String form) {
    return new Deliverable(topic, title, form, paper.path(), paper.bytes());
  }
}
