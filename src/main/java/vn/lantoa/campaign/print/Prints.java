package vn.lantoa.campaign.print;

import java.util.List;

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
    ORDER_FORM,
    /** For whoever signs before anything hangs. */
    APPROVAL,
    /** For whoever operates an electronic board. */
    BOARD_LIST
  }
}
