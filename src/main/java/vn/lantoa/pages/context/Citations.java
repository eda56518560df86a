package vn.lantoa.pages.context;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.lantoa.campaign.Citation;
import vn.lantoa.pages.template.Model;
import vn.lantoa.pages.template.Templates;

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
  private String html(String source) {
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
    return Citation.of(source).stream()
        .map(c -> new Model().with("text", c.text()).with("href", c.address()).map())
        .toList();
  }
}
