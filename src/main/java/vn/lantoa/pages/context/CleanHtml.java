package vn.lantoa.pages.context;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import vn.lantoa.campaign.content.Picture;
import vn.lantoa.campaign.site.Page;
import vn.lantoa.text.Percent;
import vn.lantoa.text.Slug;

/** Makes the HTML of a body safe, and at home on its page. */
final class CleanHtml {
  /** Only there so that relative addresses can be told from forbidden ones. */
  private static final String SOMEWHERE = "https://localhost/";

  private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*:");
  private static final Pattern SPACE = Pattern.compile("[\\s\u00a0]|%20|%C2%A0");

  private final MarkdownRenderer.Key key;
  private final NamedFiles pictures;
  private final Map<String, Picture> images;

  /** Ids of the headings as the text alone makes them; on the page the anchor comes before. */
  private final Map<String, Integer> headings = new HashMap<>();

  CleanHtml(MarkdownRenderer.Key key, NamedFiles pictures) {
    this.key = key;
    this.pictures = pictures;
    images =
        key.body().images().stream()
            .collect(Collectors.toMap(Picture::name, picture -> picture, (a, b) -> a));
  }

  /** What CommonMark with tables can make, and no more. */
  private static Safelist safelist() {
    return new Safelist()
        .addTags("p", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre", "code")
        .addTags("em", "strong", "br", "hr", "a", "img")
        .addTags("table", "thead", "tbody", "tr", "th", "td")
        .addAttributes("ol", "start")
        .addAttributes("a", "href", "title")
        .addAttributes("img", "src", "alt", "title")
        .addAttributes("th", "align")
        .addAttributes("td", "align")
        .addAttributes(":all", "data-at", "data-to")
        .addProtocols("a", "href", "https", "http", "tel", "mailto", "#")
        .addProtocols("img", "src", "https")
        .preserveRelativeLinks(true);
  }

  String of(String html) {
    Document dirty = Jsoup.parseBodyFragment(html, SOMEWHERE);
    Document document = new Cleaner(safelist()).clean(dirty);
    document.outputSettings().prettyPrint(false);
    Element body = document.body();
    // Links may lead to headings that come after them.
    body.select("h2, h3, h4, h5, h6").forEach(this::settleHeading);
    body.getAllElements().forEach(this::settle);
    return body.html();
  }

  private void settle(Element element) {
    switch (element.normalName()) {
      case "a" -> settleLink(element);
      case "img" -> settleImage(element);
      case "table" -> settleTable(element);
      case "th" -> settleCell(element.attr("scope", "col"));
      case "td" -> settleCell(element);
      default -> {}
    }
  }

  private void settleHeading(Element heading) {
    int level = heading.tagName().charAt(1) - '0';
    heading.tagName("h" + Math.min(6, level + key.deeper()));
    String slug = Slug.ofLetters(heading.text()).orElse("muc");
    heading.attr("id", key.anchor() + Ids.free(slug, headings));
  }

  /** A link that begins with a slash leads to a page of the edition, one with # into the body. */
  private void settleLink(Element link) {
    String href = plain(link.attr("href"));
    if (!href.isEmpty()) {
      link.attr("href", href);
    }
    if (href.startsWith("#")) {
      link.attr("href", "#" + heading(href.substring(1)));
    } else if (href.startsWith("/")) {
      String fragment = href.indexOf('#') < 0 ? "" : href.substring(href.indexOf('#'));
      link.attr("href", key.toEdition() + Page.pathOf(href) + "index.html" + fragment);
    } else if (href.startsWith("http")) {
      link.attr("rel", "noopener noreferrer");
    }
  }

  /** The scheme in lower case (RFC 3986, 3.1), since word processors write Https; no tel: 1 1 1. */
  private static String plain(String href) {
    Matcher scheme = SCHEME.matcher(href);
    String plain =
        scheme.find()
            ? scheme.group().toLowerCase(Locale.ROOT) + href.substring(scheme.end())
            : href;
    return plain.startsWith("tel:") ? SPACE.matcher(plain).replaceAll("") : plain;
  }

  /** The id of the heading that a fragment means: encoded, in capitals, or the heading's words. */
  private String heading(String fragment) {
    String text = Percent.decoded(fragment);
    return Stream.of(text, text.toLowerCase(Locale.ROOT), Slug.of(text))
        .filter(headings::containsKey)
        .findFirst()
        .map(id -> key.anchor() + id)
        .orElse(fragment);
  }

  private void settleImage(Element image) {
    Picture picture = images.get(image.attr("src"));
    if (picture == null) {
      image.remove();
    } else {
      image.attr("src", key.toEdition() + pictures.path(picture)).attr("loading", "lazy");
    }
  }

  /** A wide table scrolls by itself, and whoever has no mouse must be able to scroll it too. */
  private static void settleTable(Element table) {
    Element before = table.previousElementSibling();
    String label = before != null && before.normalName().matches("h[1-6]") ? before.text() : "Bảng";
    table.wrap("<div class=\"table\" role=\"region\" tabindex=\"0\"></div>");
    table.parents().get(0).attr("aria-label", label);
  }

  private static void settleCell(Element cell) {
    if (cell.hasAttr("align")) {
      cell.addClass("is-" + cell.attr("align")).removeAttr("align");
    }
  }
}
