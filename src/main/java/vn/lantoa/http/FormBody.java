package vn.lantoa.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
  public static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1;
  }

  /** Gives so many bytes and no more. */
  private static final class Limited extends FilterInputStream {
    private long left;

    Limited(InputStream in, long most) {
      super(in);
      left = most;
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      passed(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int some = super.read(into, from, length);
      passed(some);
      return some;
    }

    private void passed(int some) throws TooLarge {
      left -= Math.max(0, some);
      if (left < 0) {
        throw new TooLarge();
      }
    }
  }

  /**
   * Reads a form, with files or without.
   *
   * @param type as the request tells it
   * @param mostBytes that a form with files may have
   * @param folder where these are put; none: into memory
   * @throws BadRequest where it is none
   * @throws IOException where its sender has stopped
   */
  public static Form read(String type, InputStream body, int mostBytes, Optional<Path> folder)
      throws IOException, TooLarge {
    Optional<String> boundary = Multipart.boundary(type);
    try {
      return read(
          boundary, new Limited(body, boundary.isPresent() ? mostBytes : MOST_WORDS), folder);
    } catch (TooLarge e) {
      pass(body);
      throw e;
    }
  }

  private static Form read(Optional<String> boundary, InputStream body, Optional<Path> folder)
      throws IOException {
    try {
      return boundary.isPresent()
          ? Multipart.parse(body, boundary.get(), folder)
          : Form.parse(new String(body.readAllBytes(), StandardCharsets.UTF_8));
    } catch (BadRequest e) {
      pass(body);
      throw e;
    }
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
