package vn.lantoa.edit;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The text of a file with everything that tells its bytes: a byte order mark, the ends of lines,
 * letters that are not NFC. Nothing is mended by reading it.
 *
 * @param text as decoded from UTF-8
 */
public record RawText(String text) {
  private static final String MARK = "\uFEFF";

  /** None where the bytes are no UTF-8: those no change could keep. */
  public static Optional<RawText> of(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(new RawText(text));
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  public byte[] bytes() {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** How lines end in it; a file of one line ends them as Unix does. */
  public String lineEnd() {
    int end = text.indexOf('\n');
    return end > 0 && text.charAt(end - 1) == '\r' ? "\r\n" : "\n";
  }

  /**
   * A line.
   *
   * @param start where it begins in the text
   * @param words without its end
   * @param end where the next one begins
   */
  public record Line(int start, String words, int end) {}

  /** All lines; a byte order mark belongs to none. */
  public List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    int start = text.startsWith(MARK) ? MARK.length() : 0;
    int at = start;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\n' || c == '\r') {
        boolean two = c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
        int end = at + (two ? 2 : 1);
        lines.add(new Line(start, text.substring(start, at), end));
        start = end;
        at = end;
      } else {
        at++;
      }
    }
    if (start < text.length()) {
      lines.add(new Line(start, text.substring(start), text.length()));
    }
    return lines;
  }

  /** With other words from one place to another. */
  public RawText with(int from, int to, String words) {
    return new RawText(text.substring(0, from) + words + text.substring(to));
  }
}
