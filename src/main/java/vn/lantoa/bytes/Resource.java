package vn.lantoa.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Objects;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

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

  /** A file of properties, sorted by key. */
  public static SortedMap<String, String> table(Class<?> reader, String name) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(text(reader, name)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    SortedMap<String, String> table = new TreeMap<>();
    properties.forEach((key, value) -> table.put((String) key, (String) value));
    return Collections.unmodifiableSortedMap(table);
  }
}
