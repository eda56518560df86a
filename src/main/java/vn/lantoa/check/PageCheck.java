package vn.lantoa.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import vn.lantoa.campaign.Artifact;

/** One HTML page, walked once: what is unsound in itself, where it leads, what can be led to. */
final class PageCheck {
  private static final Set<String> LEADING = Set.of("https", "http", "tel", "mailto");

  /** Attributes that make a browser fetch something, or send something, without being asked. */
  private static final Set<String> LOADING =
      Set.of("src", "srcset", "poster", "data", "action", "formaction", "background", "ping");

  private static final Set<String> FETCHED =
      Set.of("stylesheet", "icon", "manifest", "preload", "apple-touch-icon", "prefetch");

  private final String path;
  private final Document document;
  private final List<String> faults = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private final List<String> links = new ArrayList<>();
  private int titles;
  private int level;
  private int exits;

  PageCheck(Artifact page) {
    this.path = page.path();
    this.document = Jsoup.parse(page.text());
    document.stream().forEach(this::look);
    Element html = document.expectFirst("html");
    require(!html.attr("lang").isBlank(), "no lang");
    require(!document.title().isBlank(), "no title");
    require(titles == 1, titles + " h1");
    require(exits > 0, "no way out");
    Element first = document.body().selectFirst("a[href]");
    require(first != null && first.hasAttr("data-exit"), "the first link is not the exit");
  }

  /** What our own templates did wrong. */
  List<String> faults() {
    return faults;
  }

  Set<String> ids() {
    return ids;
  }

  /** Links to pages and files of the site, as written. */
  List<String> links() {
    return links;
  }

  /** Whether the help strip leads to this number. */
  boolean offers(String digits) {
    return document.selectFirst("a[href=tel:" + digits + "]") != null;
  }

  private void look(Element element) {
    for (Attribute attribute : element.attributes()) {
      look(element, attribute.getKey(), attribute.getValue());
    }
    String name = element.normalName();
    if (name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))) {
      heading(name.charAt(1) - '0');
    }
    require(!name.equals("img") || element.hasAttr("alt"), "img without alt");
    require(!name.equals("style"), "style element");
    boolean data = element.attr("type").equals("application/ld+json");
    require(
        !name.equals("script") || element.hasAttr("src") || data || isAllowed(element),
        "inline script that the page's own policy forbids");
    require(!element.attr("http-equiv").equalsIgnoreCase("refresh"), "meta refresh");
    if (element.hasAttr("data-exit")) {
      exits++;
    }
  }

  /** Whether the policy in the page names the script's hash (CSP level 3, "hash-source"). */
  private boolean isAllowed(Element script) {
    Element policy = document.selectFirst("meta[http-equiv=Content-Security-Policy]");
    return policy != null && policy.attr("content").contains("'sha256-" + sha256(script) + "'");
  }

  private static String sha256(Element script) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(script.data().getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private void look(Element element, String key, String value) {
    if (key.equals("id")) {
      require(ids.add(value), "id twice: " + value);
    } else if (key.equals("href")) {
      boolean fetched = element.normalName().equals("link") && isFetched(element);
      if (fetched || !element.normalName().equals("link")) {
        link(value, fetched);
      }
    } else if (LOADING.contains(key)) {
      link(value, true);
    } else {
      require(!key.equals("style"), "style attribute");
      require(!key.startsWith("on"), "event attribute: " + key);
    }
  }

  private static boolean isFetched(Element link) {
    for (String rel : link.attr("rel").split(" ")) {
      if (FETCHED.contains(rel)) {
        return true;
      }
    }
    return false;
  }

  private void link(String target, boolean fetched) {
    String scheme = scheme(target);
    if (scheme.isEmpty() && !target.startsWith("//")) {
      links.add(target);
    } else {
      require(!fetched, "asks another host: " + target);
      require(fetched || LEADING.contains(scheme), "leads astray: " + target);
    }
  }

  /**
   * What stands before the colon of an address (RFC 3986, section 3.1); empty for a relative one.
   */
  private static String scheme(String target) {
    for (int i = 0; i < target.length(); i++) {
      char c = target.charAt(i);
      if (c == ':') {
        return target.substring(0, i);
      }
      if (c == '/' || c == '#' || c == '?' || c == '.') {
        return "";
      }
    }
    return "";
  }

  private void heading(int level) {
    if (level == 1) {
      titles++;
    }
    require(level <= this.level + 1, "heading skips to h" + level);
    this.level = level;
  }

  private void require(boolean sound, String fault) {
    if (!sound) {
      faults.add(path + ": " + fault);
    }
  }
}
