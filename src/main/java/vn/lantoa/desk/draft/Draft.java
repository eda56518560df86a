package vn.lantoa.desk.draft;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.http.BadRequest;
import vn.lantoa.http.Form;

/**
 * What stood in a form.
 *
 * @param id of the window that it was typed in
 * @param time when it was kept
 * @param fields of the form, and those about it, whose names begin with {@code @}
 */
record Draft(String id, Instant time, Form fields) {
  private static final String ABOUT = "@";

  /** Which form it is: its address, what it is about, and what its first button does. */
  String form() {
    return fields.text("@form");
  }

  /** What the form held before anything was typed, in short. */
  String base() {
    return fields.text("@base");
  }

  /** What to ask its screen for where no page shows the form by itself; else empty. */
  String again() {
    return fields.text("@again");
  }

  /** What a form has of its own. */
  Map<String, List<String>> typed() {
    Map<String, List<String>> typed = new LinkedHashMap<>(fields.values());
    typed.keySet().removeIf(name -> name.startsWith(ABOUT));
    return typed;
  }

  /** The time, and the fields as a form sends them. */
  byte[] bytes() {
    List<String> pairs = new ArrayList<>();
    fields
        .values()
        .forEach((name, all) -> all.forEach(one -> pairs.add(encoded(name) + "=" + encoded(one))));
    String text = time.toEpochMilli() + "\n" + String.join("&", pairs);
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** None where somebody else wrote the file. */
  static Optional<Draft> read(String id, byte[] bytes) {
    String[] parts = new String(bytes, StandardCharsets.UTF_8).split("\n", 2);
    if (parts.length < 2 || !parts[0].matches("\\d{1,15}")) {
      return Optional.empty();
    }
    try {
      Instant time = Instant.ofEpochMilli(Long.parseLong(parts[0]));
      return Optional.of(new Draft(id, time, Form.parse(parts[1])));
    } catch (BadRequest e) {
      return Optional.empty();
    }
  }
}
