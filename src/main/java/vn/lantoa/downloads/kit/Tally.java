package vn.lantoa.downloads.kit;

import java.io.OutputStream;

/** Counts bytes and forgets them. */
final class Tally extends OutputStream {
  private long bytes;

  @Override
  public void write(int one) {
    bytes++;
  }

  @Override
  public void write(byte[] some, int from, int length) {
    bytes += length;
  }

  long bytes() {
    return bytes;
  }
}
