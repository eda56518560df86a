package vn.lantoa.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The form that comes with a request, whole or not at all. */
public final class FormBody {
  /** In bytes: ten times the longest plan. */
  private static final int MOST_WORDS = 1_000_000;

  /** In bytes: the largest file that a screen of content takes, and what is written beside it. */
  public static final int MOST = 22_000_000;

  /** A browser that is still sending does not read what it is told; so much is read for nothing. */
  private static final long PASSED_BY = 1_000_000_000;

  private FormBody() {}

  /** It is larger than any form of ours. */
  public static final class TooLarge extends Exception {
    private static final long serialVersionUID = 1;
  }

  /**
   * Reads a form, with files or without.
   *
   * @param type as the request tells it
   * @param mostBytes that a form with files may have
   * @throws BadRequest where it is none
   * @throws IOException where its sender has stopped
   */
  public static Form read(String type, InputStream body, int mostBytes)
      throws IOException, TooLarge {
    Optional<String> boundary = Multipart.boundary(type);
    int most = boundary.isPresent() ? mostBytes : MOST_WORDS;
    byte[] bytes = body.readNBytes(most + 1);
    if (bytes.length > most) {
      pass(body);
      throw new TooLarge();
    }
    return boundary.isPresent()
        ? Multipart.parse(bytes, boundary.get())
        : Form.parse(new String(bytes, StandardCharsets.UTF_8));
  }

  private static void pass(InputStream body) throws IOException {
    byte[] nowhere = new byte[1 << 16];
    long left = PASSED_BY;
    int some = 0;
    while (some >= 0 && left > 0) {
      some = body.read(nowhere);
      left -= some;
    }
  }
}
