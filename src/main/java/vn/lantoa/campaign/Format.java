package vn.lantoa.campaign;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;
import vn.lantoa.campaign.content.Content;
import vn.lantoa.problem.Source;

/**
 * A named size that sheets are made in.
 *
 * @param name file name without .md: bang-ron-6x1
 * @param title as people call it: Băng rôn ngang 6 × 1 m
 * @param medium paper and cloth, or a screen
 * @param width of the trim: mm in print, px on a screen
 * @param height likewise
 * @param bleed colour past the cut, in mm; 0 on a screen
 * @param distance from which the slogan must be legible, in metres; 0 on a screen
 * @param quantity how many of each text the order forms suggest
 * @param forSlogans whether every slogan gets a sheet of this size unless its group says otherwise
 * @param use of its pictures on pages, where they have one
 * @param alsoFor what else gets sheets of this size, whatever sizes an edition chooses
 * @param tiles whether a file for office printers is made too, cut into sheets of A4
 * @param seconds how long an electronic board shows each of its frames; 0 where it is none
 * @param order smaller comes first
 */
public record Format(
    String name,
    String title,
    Medium medium,
    double width,
    double height,
    double bleed,
    double distance,
    int quantity,
    boolean forSlogans,
    Set<Extra> alsoFor,
    boolean tiles,
    Optional<Use> use,
    int seconds,
    int order,
    Source place)
    implements Content {

  public Format {
    alsoFor = Set.copyOf(alsoFor);
  }

  /** What sheets there are besides those of the theme and the slogans. */
  public enum Extra {
    /** One number to call. */
    NUMBERS,
    /** A day to mark. */
    DAYS,
    /** An activity, behind its stage. */
    EVENTS
  }

  /** What a sheet is looked at on. */
  public enum Medium {
    /** A visiting card and a house front, in mm. */
    PRINT(50, 30_000),
    /** A small icon and what Facebook takes, in px. */
    SCREEN(200, 4_096);

    private final double least;
    private final double most;

    Medium(double least, double most) {
      this.least = least;
      this.most = most;
    }

    /** What a side may measure at least. */
    public double least() {
      return least;
    }

    /** What a side may measure at most. */
    public double most() {
      return most;
    }
  }

  /** What a page does with the pictures of a format. */
  public enum Use {
    /** Shown by other sites beside a link. */
    SHARE,
    /** Large enough to be posted by itself. */
    POST
  }

  /** Whether it is that of an electronic board, which shows frames one after the other. */
  public boolean isBoard() {
    return seconds > 0;
  }

  /** A pixel of a screen is laid out as CSS has it: 1/96 inch (CSS Values 4, section 6.2). */
  public static final double PIXEL_MM = 25.4 / 96;

  /** Paper up to A0 is spoken of in mm, cloth in metres. */
  private static final double METRES_FROM = 1_500;

  /** What a page may measure without a unit of its own: 14,400 pt (ISO 32000-1, Annex C). */
  private static final double LARGEST_PAGE_MM = 5080;

  /** Whether its page has a unit of its own, which many programs do not know. */
  public boolean isBeyondPages() {
    return medium == Medium.PRINT && Math.max(width, height) > LARGEST_PAGE_MM;
  }

  /** Width of the trim in mm, on a screen too. */
  public double widthMm() {
    return medium == Medium.PRINT ? width : width * PIXEL_MM;
  }

  /** Height of the trim in mm, on a screen too. */
  public double heightMm() {
    return medium == Medium.PRINT ? height : height * PIXEL_MM;
  }

  /** The same under another title. */
  public Format titled(String other) {
    return new Format(
        name,
        other,
        medium,
        width,
        height,
        bleed,
        distance,
        quantity,
        forSlogans,
        alsoFor,
        tiles,
        use,
        seconds,
        order,
        place);
  }

  /** The trim as people say it: 6 × 1 m, 297 × 420 mm, 1200 × 630 px. */
  public String measure() {
    return measure(0);
  }

  /** The same with the bleed on all sides, which is what a printer's file covers. */
  public String measureWithBleed() {
    return measure(bleed);
  }

  /** The title with the size, unless it says that already: Áp phích A3 đứng, 297 × 420 mm. */
  public String titleWithMeasure() {
    String size = measure();
    String bare = size.substring(0, size.lastIndexOf(' '));
    return title.contains(bare) ? title : title + ", " + size;
  }

  private String measure(double margin) {
    boolean metres = medium == Medium.PRINT && Math.max(width, height) >= METRES_FROM;
    double one = metres ? 1_000 : 1;
    return number((width + 2 * margin) / one)
        + " × "
        + number((height + 2 * margin) / one)
        + (metres ? " m" : medium == Medium.PRINT ? " mm" : " px");
  }

  /** As short as can be, with a decimal comma. */
  public static String number(double number) {
    return BigDecimal.valueOf(number)
        .setScale(3, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString()
        .replace('.', ',');
  }
}
