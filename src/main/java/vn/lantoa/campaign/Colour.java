package vn.lantoa.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A colour of the palette.
 *
 * @param rgb 0xRRGGBB
 * @param cmyk four percentages for print, or none
 */
public record Colour(String name, int rgb, List<Integer> cmyk) {
  /** The most ink that papers take, of all four together: that of FOGRA39, in percent. */
  public static final int MOST_INK = 300;

  public static final Colour WHITE = new Colour("white", 0xFFFFFF, List.of(0, 0, 0, 0));
  public static final Colour BLACK = new Colour("black", 0x000000, List.of(0, 0, 0, 100));

  public Colour {
    cmyk = List.copyOf(cmyk);
  }

  /** One that nobody named or mixed for print. */
  public static Colour unnamed(int rgb) {
    return new Colour(hex(rgb), rgb, List.of());
  }

  /** Whether it is white, grey or black. */
  public boolean isNeutral() {
    return (rgb >> 16) == (rgb & 0xff) && (rgb >> 8 & 0xff) == (rgb & 0xff);
  }

  /** All four inks together, in percent; 0 where it has none. */
  public int totalInk() {
    return total(cmyk);
  }

  private static int total(List<Integer> inks) {
    return inks.stream().mapToInt(Integer::intValue).sum();
  }

  /**
   * The same mixture with as much cyan, magenta and yellow as paper takes beside its black.
   *
   * @param inks four percentages
   */
  public static List<Integer> withinLimit(List<Integer> inks) {
    int black = inks.get(3);
    int colours = total(inks) - black;
    if (colours + black <= MOST_INK) {
      return inks;
    }
    List<Integer> less = new ArrayList<>();
    inks.subList(0, 3).forEach(ink -> less.add(ink * (MOST_INK - black) / colours));
    less.add(black);
    return less;
  }

  /** As in CSS: #F26A21. */
  public String hex() {
    return hex(rgb);
  }

  private static String hex(int rgb) {
    return String.format(Locale.ROOT, "#%06X", rgb);
  }

  /**
   * The contrast ratio of two colours, from 1 to 21 (WCAG 2.2, "contrast ratio" and "relative
   * luminance").
   */
  public double contrast(Colour other) {
    double mine = luminance();
    double theirs = other.luminance();
    return (Math.max(mine, theirs) + 0.05) / (Math.min(mine, theirs) + 0.05);
  }

  private double luminance() {
    return 0.2126 * linear(rgb >> 16 & 0xff)
        + 0.7152 * linear(rgb >> 8 & 0xff)
        + 0.0722 * linear(rgb & 0xff);
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}
