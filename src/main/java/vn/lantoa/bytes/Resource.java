package vn.lantoa.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** Files that come with the program, each beside the class that reads it. */
public final class Resource {
  private Resource() {}

  public static byte[] bytes(Class<?> reader, String name) {
    try (InputStream in = Objects.requireNonNull(reader.getResourceAsStream(name), name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static String text(Class<?> reader, String name) {
    return new String(bytes(reader, name), StandardCharsets.UTF_8);
  }

  public static Properties properties(Class<?> reader, String name) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(text(reader, name)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }
}
