package vn.lantoa.pages.template;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A model without its texts and numbers: which names it has, how long its lists are. */
final class ModelSignature {
  /**
   * Texts that Thymeleaf takes for no when it is asked whether they are there, with or without
   * space around them; so it does zero. For an attribute an empty text is none.
   */
  private static final Set<String> NO = Set.of("", "false", "off", "no");

  /** What is no text and never changes. */
  private static final Set<Class<?>> VALUES =
      Set.of(
          String.class,
          Boolean.class,
          Character.class,
          Byte.class,
          Short.class,
          Integer.class,
          Long.class,
          Float.class,
          Double.class,
          BigInteger.class,
          BigDecimal.class);

  private final StringBuilder form = new StringBuilder(512);
  private final List<Object> values = new ArrayList<>();
  private final List<Object> texts = new ArrayList<>();
  private boolean plain = true;

  ModelSignature(String template, Map<String, Object> model) {
    form.append(template.length()).append(':').append(template);
    walk(model);
  }

  /**
   * Whether the model is made of maps, lists, texts, numbers and yes or no alone. Nobody knows what
   * a template may read out of other things, or whether they change.
   */
  boolean isPlain() {
    return plain;
  }

  /** Equal for models that differ in their texts alone. */
  Object key() {
    return new Key(form.toString(), values);
  }

  /** What the shape has left out, in its order: strings, numbers, HTML that is encoded already. */
  List<Object> texts() {
    return texts;
  }

  private void walk(Object value) {
    if (isText(value)) {
      form.append('t');
      texts.add(value);
    } else if (value instanceof Map<?, ?> map) {
      form.append('{');
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        name(entry.getKey());
        walk(entry.getValue());
      }
      form.append('}');
    } else if (value instanceof List<?> list) {
      form.append('[');
      for (Object item : list) {
        walk(item);
      }
      form.append(']');
    } else {
      form.append('v');
      values.add(value);
      plain &= value == null || VALUES.contains(value.getClass());
    }
  }

  /** A name that a template prints must not look like a hole, nor name another template. */
  private void name(Object key) {
    if (key instanceof String name) {
      form.append(name.length()).append(':').append(name);
      plain &=
          name.indexOf('.') < 0
              && name.indexOf(CompiledTemplate.BEGIN) < 0
              && name.indexOf(CompiledTemplate.END) < 0;
    } else {
      plain = false;
    }
  }

  private static boolean isText(Object value) {
    return value instanceof Integer number && number != 0
        || value instanceof Html html && !html.isEmpty()
        || value instanceof String text && !isNo(text.trim());
  }

  private static boolean isNo(String text) {
    return text.length() <= 5 && NO.contains(text.toLowerCase(Locale.ROOT));
  }

  /** The same model with a hole for each text. */
  static Map<String, Object> withHoles(Map<String, Object> model) {
    return new Holes().map(model);
  }

  /** Counts the holes in the order in which a shape leaves texts out. */
  private static final class Holes {
    private int count;

    private Object holed(Object value) {
      if (isText(value)) {
        return CompiledTemplate.hole(count++);
      }
      if (value instanceof Map<?, ?> map) {
        return map(map);
      }
      return value instanceof List<?> list ? list.stream().map(this::holed).toList() : value;
    }

    private Map<String, Object> map(Map<?, ?> map) {
      Map<String, Object> holed = new LinkedHashMap<>();
      map.forEach((name, value) -> holed.put(String.valueOf(name), holed(value)));
      return holed;
    }
  }

  private record Key(String form, List<Object> values) {}
}
