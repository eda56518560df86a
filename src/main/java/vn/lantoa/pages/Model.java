package vn.lantoa.pages;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Names and values for a template. Maps, since Thymeleaf reads them without reflection; what is
 * missing is left out, and a template that asks for it gets nothing.
 */
final class Model {
  private final Map<String, Object> values = new HashMap<>();

  Model with(String name, Object value) {
    values.put(name, value);
    return this;
  }

  Model with(String name, Optional<?> value) {
    value.ifPresent(present -> values.put(name, present));
    return this;
  }

  /** Adds all names of another model. */
  Model with(Map<String, Object> others) {
    values.putAll(others);
    return this;
  }

  Map<String, Object> map() {
    return Collections.unmodifiableMap(values);
  }
}
