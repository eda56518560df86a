package vn.lantoa.check;

import java.util.List;
import java.util.Optional;

/**
 * A start tag as it stands in a page.
 *
 * @param name in small letters
 * @param attributes in their order, no name twice
 * @param text what it holds, where it can hold nothing but text: a script, a title
 */
record Tag(String name, List<Attribute> attributes, String text) {

  /**
   * One attribute.
   *
   * @param name in small letters
   * @param value with its references resolved; empty where it has none
   */
  record Attribute(String name, String value) {}

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
