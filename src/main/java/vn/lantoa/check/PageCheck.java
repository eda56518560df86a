package vn.lantoa.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.lantoa.campaign.Artifact;

/** One HTML page, walked once: what is unsound in itself, where it leads, what can be led to. */
final class PageCheck {
  private static final Set<String> LEADING = Set.of("https", "http", "tel", "mailto");

  private static final String CALL = "tel:";

  private static final Set<String> FETCHED =
      Set.of("stylesheet", "icon", "manifest", "preload", "apple-touch-icon", "prefetch");

  private final String path;
  private final List<String> faults = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private final List<String> links = new ArrayList<>();
  private final Set<String> calls = new HashSet<>();
  private final List<String> inlineScripts = new ArrayList<>();
  private Optional<Tag> firstLink = Optional.empty();
  private String language = "";
  private String policy = "";
  private String title = "";
  private boolean inBody;
  private int titles;
  private int level;
  private int exits;

  /**
   * @param repeats what the edition's other pages had
   */
  PageCheck(Artifact page, InlineScripts scripts, Repeats repeats) {
    this.path = page.path();
    try {
      Markup.read(page.bytes(), repeats, this::look);
      conclude(scripts);
    } catch (Unclear e) {
      faults.add(path + ": " + e.getMessage());
    }
  }

  private void conclude(InlineScripts scripts) {
    for (String script : inlineScripts) {
      require(
          scripts.isAllowed(script, policy), "inline script that the page's own policy forbids");
    }
    require(!language.isBlank(), "no lang");
    require(!title.isBlank(), "no title");
    require(titles == 1, titles + " h1");
    require(exits > 0, "no way out");
    require(
        firstLink.filter(link -> link.has("data-exit")).isPresent(),
        "the first link is not the exit");
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
    return calls.contains(digits);
  }

  /** Whether the tag has anything to do with what is checked. */
  private boolean look(Tag tag) {
    boolean heeded = false;
    for (Tag.Attribute attribute : tag.attributes()) {
      heeded |= look(tag, attribute);
    }
    switch (tag.name()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(tag.name().charAt(1) - '0');
      case "html" -> language = tag.value("lang");
      case "title" -> title = inBody ? title : tag.text();
      case "body" -> inBody = true;
      case "meta" -> lookAtMeta(tag);
      case "script" -> lookAtScript(tag);
      case "img" -> require(tag.has("alt"), "img without alt");
      case "style" -> require(false, "style element");
      case "a" -> lookAtLink(tag);
      default -> {
        return heeded;
      }
    }
    return true;
  }

  private boolean look(Tag tag, Tag.Attribute attribute) {
    String key = attribute.name();
    switch (key) {
      case "id" -> id(attribute.value());
      case "href" -> {
        boolean fetched = tag.name().equals("link") && isFetched(tag);
        if (fetched || !tag.name().equals("link")) {
          link(attribute.value(), fetched);
        }
      }
      case "data-exit" -> exits++;
      case "style" -> require(false, "style attribute");
      // what makes a browser fetch something, or send something, without being asked
      case "src", "srcset", "poster", "data", "action", "formaction", "background", "ping" ->
          link(attribute.value(), true);
      default -> {
        refuse(key.startsWith("on"), "event attribute: ", key);
        return key.startsWith("on");
      }
    }
    return true;
  }

  private void id(String id) {
    refuse(!ids.add(id), "id twice: ", id);
  }

  private void lookAtMeta(Tag meta) {
    String header = meta.value("http-equiv");
    require(!header.equalsIgnoreCase("refresh"), "meta refresh");
    if (policy.isEmpty() && header.equals("Content-Security-Policy")) {
      policy = meta.value("content");
    }
  }

  private void lookAtScript(Tag script) {
    if (!script.has("src") && !script.value("type").equals("application/ld+json")) {
      inlineScripts.add(script.text());
    }
  }

  private void lookAtLink(Tag link) {
    if (link.has("href")) {
      firstLink = firstLink.or(() -> Optional.of(link));
      String target = link.value("href");
      if (target.startsWith(CALL)) {
        calls.add(target.substring(CALL.length()));
      }
    }
  }

  private static boolean isFetched(Tag link) {
    for (String rel : link.value("rel").split(" ")) {
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
      refuse(fetched, "asks another host: ", target);
      refuse(!fetched && !LEADING.contains(scheme), "leads astray: ", target);
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
    refuse(level > this.level + 1, "heading skips to h", String.valueOf(level));
    this.level = level;
  }

  private void refuse(boolean unsound, String fault, String what) {
    if (unsound) {
      faults.add(path + ": " + fault + what);
    }
  }

  private void require(boolean sound, String fault) {
    if (!sound) {
      faults.add(path + ": " + fault);
    }
  }
}
