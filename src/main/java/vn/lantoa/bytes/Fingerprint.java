package vn.lantoa.bytes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * One name for many values: equal values have equal names, others do not (SHA-256). Of a record all
 * components count, of a path the bytes of its file. What it does not know it refuses, so that
 * nothing is left out of a name without anybody noticing. For one thread.
 */
public final class Fingerprint {
  private final Set<Class<?>> passedOver;
  private final Map<Class<?>, RecordComponent[]> records = new HashMap<>();
  private final StringBuilder text = new StringBuilder();

  /**
   * @param passedOver types whose values do not count, such as places in files
   */
  public Fingerprint(Class<?>... passedOver) {
    this.passedOver = Set.of(passedOver);
  }

  /**
   * The same with another value.
   *
   * @throws IllegalArgumentException for a value of a type that it does not know
   */
  public Fingerprint with(Object value) {
    if (passedOver.contains(value.getClass())) {
      return this;
    }
    if (value instanceof Record) {
      begin(value.getClass().getName());
      for (RecordComponent part :
          records.computeIfAbsent(value.getClass(), Class::getRecordComponents)) {
        with(component(part, value));
      }
      end();
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresentOrElse(one -> all(List.of(one)), () -> all(List.of()));
    } else if (value instanceof Map<?, ?> map) {
      Map<String, Object> sorted = new TreeMap<>();
      map.forEach((key, one) -> sorted.put(String.valueOf(key), one));
      sorted.forEach((key, one) -> with(key).with(one));
      end();
    } else if (value instanceof Set<?> set) {
      all(set.stream().map(String::valueOf).sorted().toList());
    } else if (value instanceof Collection<?> list) {
      all(list);
    } else if (value instanceof byte[] bytes) {
      begin(Digests.hex(bytes));
    } else if (value instanceof Path file) {
      begin(Digests.hex(bytes(file)));
    } else if (isPlain(value)) {
      begin(value.toString());
    } else {
      throw new IllegalArgumentException("no fingerprint of " + value.getClass());
    }
    return this;
  }

  private void all(Collection<?> values) {
    begin(Integer.toString(values.size()));
    values.forEach(this::with);
  }

  private static boolean isPlain(Object value) {
    return value instanceof CharSequence
        || value instanceof Number
        || value instanceof Boolean
        || value instanceof Enum<?>
        || value instanceof URI
        || value instanceof TemporalAccessor;
  }

  private static Object component(RecordComponent part, Object value) {
    try {
      part.getAccessor().setAccessible(true);
      return part.getAccessor().invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a record shows its components", e);
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void begin(String word) {
    text.append(word.length()).append(':').append(word);
  }

  private void end() {
    text.append(';');
  }

  /** In hexadecimal digits. */
  public String hex() {
    return HexFormat.of()
        .formatHex(Digests.sha256(text.toString().getBytes(StandardCharsets.UTF_8)));
  }
}
