package vn.lantoa.sheets.text;

/** How large letters must be to be read. */
public final class Legibility {
  private Legibility() {}

  /** The least height of capitals, in mm. */
  public static double leastCapHeight(double distanceMetres) {
    return distanceMetres * 1000 / 250;
  }
}
