package vn.lantoa.pages.context;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.bytes.LruCache;
import vn.lantoa.campaign.Citation;
import vn.lantoa.pages.template.Baker;
import vn.lantoa.pages.template.Html;
import vn.lantoa.pages.template.Model;

/**
 * Where things come from: numbers of documents and addresses, with semicolons between. Many things
 * come from the same document, so what was filled is kept. Safe for many threads.
 */
final class Citations {
  private static final int KEPT = 2_000;

  private final Baker baker;
  private final LruCache<String, Html> filled = new LruCache<>(KEPT);

  Citations(Baker baker) {
    this.baker = baker;
  }

  Optional<Html> html(Optional<String> source) {
    return source.map(text -> filled.of(text, this::html));
  }

  /** The documents as HTML; addresses are links. */
  private Html html(String source) {
    return Html.of(baker.part("sources.html", Map.of("sources", parts(source))).strip());
  }

  private static List<Map<String, Object>> parts(String source) {
    return Citation.of(source).stream()
        .map(c -> new Model().with("text", c.text()).with("href", c.address()).map())
        .toList();
  }
}
