package vn.lantoa.downloads.office;

/** What somebody else wrote, as it can be shown in a message. */
public final class Quoted {
  private static final int LONGEST = 200;

  private Quoted() {}

  /** Short, and without what terminals would obey. */
  public static String of(String text) {
    return text.length() > LONGEST ? printable(cut(text, LONGEST)) + "…" : printable(text);
  }

  /** With a sign for what is none, and for what would turn the letters round. */
  public static String printable(String text) {
    return text.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}\\u202A-\\u202E\\u2066-\\u2069]", "?");
  }

  /** Its beginning, without half a letter at the end. */
  static String cut(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    boolean half = Character.isHighSurrogate(text.charAt(length - 1));
    return text.substring(0, half ? length - 1 : length);
  }
}
