package vn.lantoa.pages.context;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import vn.lantoa.bytes.LruCache;
import vn.lantoa.campaign.content.Body;
import vn.lantoa.pages.template.Html;
import vn.lantoa.pages.template.Traces;

/**
 * Turns bodies into HTML. Most localities inherit the same bodies, so the last ones are kept. Safe
 * for many threads.
 */
final class MarkdownRenderer {
  private static final int KEPT = 1_000;
  private static final List<Extension> TABLES = List.of(TablesExtension.create());

  private final Parser parser;
  private final HtmlRenderer plain;
  private final NamedFiles pictures;
  private final boolean traced;
  private final LruCache<Key, Html> rendered = new LruCache<>(KEPT);

  /**
   * @param traced whether elements tell where they come from
   */
  MarkdownRenderer(NamedFiles pictures, boolean traced) {
    this.pictures = pictures;
    this.traced = traced;
    parser =
        Parser.builder()
            .extensions(TABLES)
            .includeSourceSpans(
                traced ? IncludeSourceSpans.BLOCKS_AND_INLINES : IncludeSourceSpans.NONE)
            .build();
    plain = renderer().build();
  }

  private static HtmlRenderer.Builder renderer() {
    return HtmlRenderer.builder().extensions(TABLES).omitSingleParagraphP(false);
  }

  private HtmlRenderer renderer(Body body) {
    return traced
        ? renderer()
            .attributeProviderFactory(
                context -> (node, tag, marks) -> Traces.ofContent(node, body.source(), marks))
            .build()
        : plain;
  }

  /**
   * HTML for a place on a page; in an element of its own where it is in another language.
   *
   * @param toEdition from the page to the root of its edition
   * @param anchor what the ids of its headings start with, so that two bodies on a page do not
   *     clash
   * @param deeper how many levels its headings go down
   */
  Html html(Body body, String toEdition, String anchor, int deeper) {
    if (body.isEmpty()) {
      return Html.of("");
    }
    return rendered.of(new Key(body, toEdition, anchor, deeper), this::html);
  }

  private Html html(Key key) {
    String html = renderer(key.body).render(parser.parse(key.body.markdown()));
    String clean = new CleanHtml(key, pictures).of(html);
    return Html.of(
        key.body
            .otherLanguage()
            .map(tag -> "<div lang=\"" + tag + "\">\n" + clean + "</div>")
            .orElse(clean));
  }

  /** Everything that the HTML of a body depends on. */
  record Key(Body body, String toEdition, String anchor, int deeper) {}
}
