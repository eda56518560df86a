package vn.lantoa.campaign.print;

import java.util.List;
import java.util.Optional;

/**
 * What was made of an edition for printers and screens, as it lies on the site.
 *
 * @param sheets of the theme and the slogans
 * @param boards frames for electronic boards, in the order in which they are shown
 * @param papers what goes with them
 */
public record Prints(List<Sheet> sheets, List<Sheet> boards, List<Paper> papers) {
  /** Of an edition that has nothing printed. */
  public static final Prints NONE = new Prints(List.of(), List.of(), List.of());

  public Prints {
    sheets = List.copyOf(sheets);
    boards = List.copyOf(boards);
    papers = List.copyOf(papers);
  }

  /** Sheets alone. */
  public static Prints of(List<Sheet> sheets) {
    return new Prints(sheets, List.of(), List.of());
  }

  /**
   * A file that goes with sheets.
   *
   * @param path below the root of the site
   */
  public record Paper(Kind kind, String path, long bytes) {}

  /** What such a file is for. */
  public enum Kind {
    /** For the print shop. */
    ORDER_FORM("Phiếu đặt in"),
    /** For whoever signs before anything hangs. */
    APPROVAL(
        "Bản trình duyệt",
        "Thông điệp, số điện thoại, từng tờ in nhỏ lại, để lãnh đạo ký trước khi treo."),
    /** For whoever operates an electronic board. */
    BOARD_LIST("Danh sách khung hình, mấy giây một khung"),
    /** For walls: every number, black on white. */
    WALL_A3("Bảng số điện thoại, khổ A3", "Mọi số trên một trang, đen trắng, để dán tường."),
    /** The same for an office printer. */
    WALL_A4("Bảng số điện thoại, khổ A4", "Mọi số trên một trang, đen trắng, để dán tường."),
    /** Slips with a number alone, a page for each number. */
    TEAR_OFF(
        "Tờ xé số điện thoại, khổ A4",
        "Mỗi trang một số, mười mảnh chỉ ghi số và lời trung tính: cắt theo nét đứt, treo nơi kín"
            + " đáo, ai cần thì xé một mảnh.");

    private final String title;
    private final Optional<String> about;

    Kind(String title) {
      this.title = title;
      this.about = Optional.empty();
    }

    Kind(String title, String about) {
      this.title = title;
      this.about = Optional.of(about);
    }

    /** As pages call it. */
    public String title() {
      return title;
    }

    /** What it is good for, where its title does not say so. */
    public Optional<String> about() {
      return about;
    }

    /** Whether it is hung up for whoever needs help. */
    public boolean isNotice() {
      return this == WALL_A3 || this == WALL_A4 || this == TEAR_OFF;
    }
  }
}
