package vn.lantoa.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;

/** A few bytes at a time of what is sent, so that it need not fit into memory. */
final class Window {
  private static final int SIZE = 1 << 16;

  private final InputStream in;
  private final byte[] bytes = new byte[SIZE];
  private int from;
  private int to;

  Window(InputStream in) {
    this.in = in;
  }

  /** Whether these bytes come next; then they are passed. */
  boolean passes(byte[] wanted) throws IOException {
    while (to - from < wanted.length && more()) {}
    boolean is = startsWith(wanted, from);
    from += is ? wanted.length : 0;
    return is;
  }

  boolean isAtEnd() throws IOException {
    return from == to && !more();
  }

  /**
   * Writes what stands before these bytes, and passes them.
   *
   * @param most that may stand there
   * @throws BadRequest where they do not come
   */
  void until(byte[] wanted, long most, OutputStream out) throws IOException {
    long left = most;
    while (true) {
      int at = from;
      while (at + wanted.length <= to && !startsWith(wanted, at)) {
        at++;
      }
      boolean found = at + wanted.length <= to;
      left -= at - from;
      if (left < 0) {
        throw new BadRequest("too long");
      }
      out.write(bytes, from, at - from);
      from = found ? at + wanted.length : at;
      if (found) {
        return;
      }
      if (!more()) {
        throw new BadRequest("cut off");
      }
    }
  }

  private boolean startsWith(byte[] wanted, int at) {
    return at + wanted.length <= to
        && bytes[at] == wanted[0]
        && Arrays.equals(wanted, 0, wanted.length, bytes, at, at + wanted.length);
  }

  private boolean more() throws IOException {
    System.arraycopy(bytes, from, bytes, 0, to - from);
    to -= from;
    from = 0;
    int read = in.read(bytes, to, SIZE - to);
    to += Math.max(0, read);
    return read > 0;
  }
}
