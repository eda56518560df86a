package vn.lantoa.pages.context;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.bytes.LruCache;
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
  private final LruCache<String, String> filled = new LruCache<>(KEPT);

  Citations(Templates templates) {
    this.templates = templates;
  }

  Optional<String> html(Optional<String> source) {
    return source.map(text -> filled.of(text, this::html));
  }

  /** The documents as HTML; addresses are links. */
  private String html(String source) {
    return templates.fill("sources.html", Map.of("sources", parts(source))).strip();
  }

  private static List<Map<String, Object>> parts(String source) {
    return Citation.of(source).stream()
        .map(c -> new Model().with("text", c.text()).with("href", c.address()).map())
        .toList();
  }
}
