package vn.lantoa.sheets.text;

/**
 * How large letters must be to be read from a distance.
 *
 * <p>In Vietnamese the marks must be told apart, not only the letters: hỏi from ngã, sắc from
 * huyền. On capitals of our extra bold a mark is 0.3 of the height of the capital (Ỹ rises 0.24 em
 * over capitals of 0.74 em). To tell its form an eye needs about three details in that height, so a
 * detail is a tenth of the capital. An eye of full acuity tells details of 1 minute of arc; to
 * leave room for those who see less well, in poor light and past a bend in the cloth, we ask 1.5
 * minutes (acuity 0.67, or 20/30). That makes 15 minutes for the capital: the height is 0.0044 of
 * the distance, or 1 : 229.
 *
 * <p>This is our derivation, not a Vietnamese standard. NUREG-0700, revision 3, guideline
 * 11.4.1.5-1 asks the same minimum of 15 minutes for labels, and prefers 20. That the least detail
 * depends on the distance and the acuity alone is the method of G. L. Howett, NBS Technical Note
 * 1180 (1983).
 */
public final class Legibility {
  /** What may be missing of the height before a sheet is refused: less than eyes differ by. */
  public static final double SLIGHT = 0.03;

  private static final double ANGLE = Math.toRadians(15 / 60.0);

  private Legibility() {}

  /**
   * The least height of capitals, in mm; 0 where no distance is asked for.
   *
   * @param distanceMetres from which the text is read
   */
  public static double leastCapHeight(double distanceMetres) {
    return distanceMetres * 1000 * Math.tan(ANGLE);
  }
}
