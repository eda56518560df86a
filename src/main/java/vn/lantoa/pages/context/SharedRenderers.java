package vn.lantoa.pages.context;

import java.util.List;
import vn.lantoa.bytes.LruCache;
import vn.lantoa.pages.template.Baker;
import vn.lantoa.pages.theme.Theme;

/** What all editions of a site draw on; each keeps what it made. Safe for many threads. */
public record SharedRenderers(
    Theme theme,
    Baker baker,
    MarkdownRenderer markdown,
    NamedFiles pictures,
    Citations citations,
    LruCache<List<String>, TermMarker> known) {
  private static final int KEPT = 1_000;

  public static SharedRenderers of(Theme theme, Baker baker) {
    NamedFiles pictures = new NamedFiles();
    return new SharedRenderers(
        theme,
        baker,
        new MarkdownRenderer(pictures, baker.isTraced()),
        pictures,
        new Citations(baker),
        new LruCache<>(KEPT));
  }

  /** Equal lists give the same object, for as long as there are few lists. */
  TermMarker terms(List<String> keepTogether) {
    return known.of(keepTogether, TermMarker::new);
  }
}
