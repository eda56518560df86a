package vn.lantoa.check;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A start tag as it stands in a page.
 *
 * @param name in small letters
 * @param attributes in their order, no name twice
 * @param text what it holds, where it can hold nothing but text: a script, a title
 */
record Tag(String name, List<Attribute> attributes, String text) {

  /**
   * One attribute. Most values are never asked for, and become text only when they are. For one
   * thread.
   */
  static final class Attribute {
    private final String name;
    private final byte[] html;
    private final int start;
    private final int end;
    private @Nullable String value;

    /**
     * @param name in small letters
     * @param html holds the value, without references, from start to end
     */
    Attribute(String name, byte[] html, int start, int end) {
      this.name = name;
      this.html = html;
      this.start = start;
      this.end = end;
    }

    String name() {
      return name;
    }

    /** With its references resolved; empty where it has none. */
    String value() {
      if (value == null) {
        value = new String(html, start, end - start, StandardCharsets.UTF_8);
      }
      return value;
    }
  }

  boolean has(String name) {
    return find(name).isPresent();
  }

  /** The value of an attribute; empty where there is none. */
  String value(String name) {
    return find(name).map(Attribute::value).orElse("");
  }

  private Optional<Attribute> find(String name) {
    for (Attribute attribute : attributes) {
      if (attribute.name.equals(name)) {
        return Optional.of(attribute);
      }
    }
    return Optional.empty();
  }
}
