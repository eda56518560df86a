package vn.lantoa.pages.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.lantoa.campaign.Format;
import vn.lantoa.campaign.print.Prints;
import vn.lantoa.campaign.print.Sheet;
import vn.lantoa.pages.context.PageContext;

/** What electronic boards show, as the page of prints lists it: frame by frame, with its list. */
final class BoardFrames {
  private final PageContext scene;

  BoardFrames(PageContext scene) {
    this.scene = scene;
  }

  /** One for each size of board. */
  List<Map<String, Object>> all() {
    return scene.sheets().boards().stream().map(Sheet::format).distinct().map(this::board).toList();
  }

  private Map<String, Object> board(Format format) {
    List<Map<String, Object>> frames = new ArrayList<>();
    String folder = "";
    for (Sheet frame : scene.sheets().boards()) {
      if (frame.format().equals(format)) {
        Sheet.File file = frame.files().get(0);
        folder = file.path().substring(0, file.path().lastIndexOf('/') + 1);
        frames.add(file(file.path(), frame.text(), "PNG", file.bytes()));
      }
    }
    return Map.of(
        "title",
        format.title(),
        "seconds",
        format.seconds(),
        "frames",
        frames,
        "list",
        list(folder));
  }

  private Map<String, Object> list(String folder) {
    return scene.sheets().papers(Prints.Kind.BOARD_LIST).stream()
        .filter(paper -> paper.path().startsWith(folder))
        .map(paper -> file(paper.path(), "Danh sách", "CSV", paper.bytes()))
        .findFirst()
        .orElseThrow();
  }

  private Map<String, Object> file(String path, String text, String kind, long bytes) {
    return Map.of(
        "href", scene.href(path), "text", text, "weight", kind + ", " + SheetCards.weight(bytes));
  }
}
