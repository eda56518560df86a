package vn.lantoa.text;

import java.nio.charset.StandardCharsets;

/** A text file as Notepad and Excel open it right on every Windows. */
public final class WindowsText {
  /** Says that a file is UTF-8 (Unicode, 23.8). */
  public static final String BYTE_ORDER_MARK = "\uFEFF";

  private WindowsText() {}

  /**
   * UTF-8 with a byte order mark, whose lines end in CRLF.
   *
   * @param text whose lines end in LF
   */
  public static byte[] bytes(CharSequence text) {
    String lines = text.toString().replace("\n", "\r\n");
    return (BYTE_ORDER_MARK + lines).getBytes(StandardCharsets.UTF_8);
  }
}
