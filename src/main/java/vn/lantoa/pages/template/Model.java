package vn.lantoa.pages.template;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Names and values for a template. Maps, since Thymeleaf reads them without reflection. What is
 * missing or empty is left out, so that a template need only ask whether it is there: a call such
 * as {@code #lists.isEmpty} costs more than all else on a page.
 */
public final class Model {
  private final Map<String, Object> values = new HashMap<>();

  public Model with(String name, Object value) {
    if (!isEmpty(value)) {
      values.put(name, value);
    }
    return this;
  }

  private static boolean isEmpty(Object value) {
    return value instanceof String text
        ? text.isEmpty()
        : value instanceof Html html
            ? html.isEmpty()
            : value instanceof Collection<?> list && list.isEmpty();
  }

  public Model with(String name, Optional<?> value) {
    value.ifPresent(present -> with(name, present));
    return this;
  }

  /** Adds all names of another model. */
  public Model with(Map<String, Object> others) {
    values.putAll(others);
    return this;
  }

  public Map<String, Object> map() {
    return Collections.unmodifiableMap(values);
  }
}
