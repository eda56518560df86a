package vn.lantoa.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Scripts that look at a page from the inside, from src/test/resources/web or a library. */
final class Script {
  private Script() {}

  static String read(String name) {
    try (InputStream script = Script.class.getResourceAsStream(name)) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
