package vn.lantoa.window;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** What a program writes, handed on as text with every flush. */
final class WindowText extends OutputStream {
  private final ByteArrayOutputStream waiting = new ByteArrayOutputStream();
  private final Consumer<String> reader;

  WindowText(Consumer<String> reader) {
    this.reader = reader;
  }

  @Override
  public synchronized void write(int b) {
    waiting.write(b);
  }

  @Override
  public synchronized void write(byte[] bytes, int from, int length) {
    waiting.write(bytes, from, length);
  }

  @Override
  public synchronized void flush() {
    if (waiting.size() > 0) {
      reader.accept(waiting.toString(StandardCharsets.UTF_8));
      waiting.reset();
    }
  }
}
