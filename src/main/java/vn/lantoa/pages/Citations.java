package vn.lantoa.pages;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where things come from: numbers of documents and addresses, with semicolons between. Many things
 * come from the same document, so what was filled is kept. Safe for many threads.
 */
final class Citations {
  private static final int KEPT = 2_000;

  private final Templates templates;
  private final Map<String, String> filled = new ConcurrentHashMap<>();

  Citations(Templates templates) {
    this.templates = templates;
  }

  Optional<String> html(Optional<String> source) {
    return source.map(this::html);
  }

  /** The documents as HTML; addresses are links. */
  String html(String source) {
    String known = filled.get(source);
    if (known != null) {
      return known;
    }
    String html = templates.fill("sources.html", Map.of("sources", parts(source))).strip();
    if (filled.size() < KEPT) {
      filled.put(source, html);
    }
    return html;
  }

  private static List<Map<String, Object>> parts(String source) {
    return Arrays.stream(source.split(";"))
        .map(String::trim)
        .filter(part -> !part.isEmpty())
        .map(Citations::part)
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
