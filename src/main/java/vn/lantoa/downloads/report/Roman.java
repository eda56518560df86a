package vn.lantoa.downloads.report;

/** Numbers of an outline's first level. */
final class Roman {
  private static final int[] VALUES = {10, 9, 5, 4, 1};
  private static final String[] SIGNS = {"X", "IX", "V", "IV", "I"};

  private Roman() {}

  /** I, II, III, IV … */
  static String of(int number) {
    StringBuilder out = new StringBuilder();
    int left = number;
    for (int i = 0; i < VALUES.length; i++) {
      while (left >= VALUES[i]) {
        out.append(SIGNS[i]);
        left -= VALUES[i];
      }
    }
    return out.toString();
  }
}
