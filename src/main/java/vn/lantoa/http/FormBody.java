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

  /** Its sender has gone: whatever else fails while a form is read is a fault of ours. */
  public static final class Stopped extends IOException {
    private static final long serialVersionUID = 1;

    private Stopped(IOException why) {
      super(why);
    }
  }

  /** Where files are put: asked for only where a form may bring some. */
  public interface Folder {
    /** None: into memory. */
    Optional<Path> find() throws IOException;
  }

  /** What comes from the sender. */
  private static final class Sent extends FilterInputStream {
    Sent(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws Stopped {
      try {
        return super.read();
      } catch (IOException e) {
        throw new Stopped(e);
      }
    }

    @Override
    public int read(byte[] into, int from, int length) throws Stopped {
      try {
        return super.read(into, from, length);
      } catch (IOException e) {
        throw new Stopped(e);
      }
    }
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
   * @param folder where these are put
   * @throws BadRequest where it is none
   * @throws Stopped where its sender has stopped
   * @throws IOException where there is no place for its files
   */
  public static Form read(String type, InputStream body, int mostBytes, Folder folder)
      throws IOException, TooLarge, Stopped {
    InputStream sent = new Sent(body);
    Optional<String> boundary = Multipart.boundary(type);
    try {
      return read(
          boundary, new Limited(sent, boundary.isPresent() ? mostBytes : MOST_WORDS), folder);
    } catch (BadRequest | Stopped e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      pass(sent, e);
      throw e;
    }
  }

  private static Form read(Optional<String> boundary, InputStream body, Folder folder)
      throws IOException {
    try {
      return boundary.isPresent()
          ? Multipart.parse(body, boundary.get(), folder.find())
          : Form.parse(new String(body.readAllBytes(), StandardCharsets.UTF_8));
    } catch (BadRequest e) {
      pass(body, e);
      throw e;
    }
  }

  /** What has gone wrong before is told, whether or not the sender is still there. */
  private static void pass(InputStream body, Exception before) throws IOException {
    byte[] nowhere = new byte[1 << 16];
    long left = PASSED_BY;
    int some = 0;
    try {
      while (some >= 0 && left > 0) {
        some = body.read(nowhere);
        left -= some;
      }
    } catch (Stopped e) {
      before.addSuppressed(e);
    }
  }
}
