package vn.lantoa.pages;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where something comes from: numbers of documents and addresses, with semicolons between. */
final class Citation {
  private Citation() {}

  static List<Map<String, Object>> of(Optional<String> source) {
    return source.map(Citation::of).orElse(List.of());
  }

  /** Each with its text and, where it is an address, its href. */
  static List<Map<String, Object>> of(String source) {
    return Arrays.stream(source.split(";"))
        .map(String::trim)
        .filter(part -> !part.isEmpty())
        .map(Citation::part)
        .toList();
  }

  private static Map<String, Object> part(String part) {
    if (!part.startsWith("https://") && !part.startsWith("http://")) {
      return Map.of("text", part);
    }
    return Map.of("text", host(part), "href", part);
  }

  private static String host(String address) {
    try {
      return Optional.ofNullable(URI.create(address).getHost())
          .orElse(address)
          .replaceFirst("^www\\.", "");
    } catch (IllegalArgumentException e) {
      return address;
    }
  }
}
