package vn.lantoa.jbake;

import java.io.Writer;
import vn.lantoa.bytes.ByteBuilder;

/** What an engine writes of a page: text, or at once the bytes that will be published. */
final class PageWriter extends Writer {
  private final ByteBuilder text = new ByteBuilder(4_096);
  private byte[] whole = {};

  /** The whole page, which is in UTF-8 already. */
  void write(byte[] page) {
    whole = page;
  }

  @Override
  public void write(char[] letters, int from, int count) {
    text.utf8(new String(letters, from, count));
  }

  @Override
  public void write(String letters, int from, int count) {
    text.utf8(letters.substring(from, from + count));
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  byte[] bytes() {
    return whole.length > 0 ? whole : text.toBytes();
  }
}
