package vn.lantoa.sheets.design;

/**
 * The numbers of a path (SVG 2, 9.3). What is wrong with them must be known beforehand: JSVG goes
 * on closing a path for ever where it meets something else than a command.
 */
final class PathData {
  /** In the order of {@link #NUMBERS}. */
  private static final String COMMANDS = "mlthvsqcaz";

  private static final int[] NUMBERS = {2, 2, 2, 1, 1, 4, 4, 6, 7, 0};
  private static final int ARC = COMMANDS.indexOf('a');

  private final String text;
  private int at;
  private int command = -1;
  private int count;

  private PathData(String text) {
    this.text = text;
  }

  static boolean isSound(String text) {
    return new PathData(text).isSound();
  }

  private boolean isSound() {
    for (skip(); at < text.length(); skip()) {
      int next = COMMANDS.indexOf(Character.toLowerCase(text.charAt(at)));
      boolean sound = next >= 0 ? begin(next) : number();
      if (!sound) {
        return false;
      }
    }
    return isWhole();
  }

  private boolean begin(int next) {
    boolean sound = command < 0 ? next == 0 : isWhole();
    at++;
    command = next;
    count = 0;
    return sound;
  }

  private boolean isWhole() {
    if (command < 0) {
      return true;
    }
    int each = NUMBERS[command];
    return each == 0 ? count == 0 : count > 0 && count % each == 0;
  }

  /** The fourth and fifth number of an arc are a single digit each, with nothing between. */
  private boolean number() {
    if (command < 0 || NUMBERS[command] == 0) {
      return false;
    }
    int part = count % NUMBERS[command];
    count++;
    if (command == ARC && (part == 3 || part == 4)) {
      at++;
      return "01".indexOf(text.charAt(at - 1)) >= 0;
    }
    sign();
    int start = at;
    int digits = digits();
    if (at < text.length() && text.charAt(at) == '.') {
      at++;
      digits += digits();
    }
    return digits > 0 && at > start && exponent();
  }

  private boolean exponent() {
    if (at == text.length() || Character.toLowerCase(text.charAt(at)) != 'e') {
      return true;
    }
    at++;
    sign();
    return digits() > 0;
  }

  private void sign() {
    if (at < text.length() && "+-".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private int digits() {
    int start = at;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at - start;
  }

  private void skip() {
    while (at < text.length() && " \t\r\n\f,".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }
}
