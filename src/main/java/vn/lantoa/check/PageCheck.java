package vn.lantoa.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.lantoa.campaign.site.Artifact;

/** One HTML page, walked once: what is unsound in itself, where it leads, what can be led to. */
final class PageCheck {
  private static final Set<String> LEADING = Set.of("https", "http", "tel", "sms", "mailto");

  private static final String CALL = "tel:";

  /** In a page that was traced: where the element comes from. */
  static final String PLACE = "data-at";

  /** In a page that was traced: a link as its author wrote it. */
  static final String WRITTEN = "data-to";

  private static final Set<String> FETCHED =
      Set.of("stylesheet", "icon", "manifest", "preload", "apple-touch-icon", "prefetch");

  private final String path;
  private final List<Fault> faults = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private final List<String> links = new ArrayList<>();
  private final Map<String, List<Origin>> origins = new HashMap<>();
  private final Map<String, String> places = new HashMap<>();
  private final Set<String> calls = new HashSet<>();
  private final List<String> inlineScripts = new ArrayList<>();
  private final List<String> inlineStyles = new ArrayList<>();
  private Optional<Tag> firstLink = Optional.empty();
  private String language = "";
  private String policy = "";
  private String title = "";
  private boolean inBody;
  private String at = "";
  private String written = "";
  private int titles;
  private int level;
  private int exits;

  /**
   * @param repeats what the edition's other pages had
   */
  PageCheck(Artifact page, InlineScripts scripts, SeenMarkup repeats) {
    this.path = page.path();
    try {
      HtmlScanner.read(page.bytes(), repeats, this::look);
      conclude(scripts);
    } catch (MarkupException e) {
      faults.add(e.of(path, at));
    }
  }

  /**
   * Where a link comes from, in a page that was traced.
   *
   * @param at {@code file:line:column}
   * @param written the address as the author wrote it; empty where a template made it
   */
  record Origin(String at, String written) {}

  private void conclude(InlineScripts scripts) {
    for (String script : inlineScripts) {
      require(scripts.isAllowed(script, policy), Rule.FORBIDDEN_SCRIPT, "script");
    }
    for (String style : inlineStyles) {
      require(scripts.isAllowed(style, policy), Rule.STYLE_ELEMENT, "style");
    }
    require(!language.isBlank(), Rule.NO_LANGUAGE, "html");
    require(!title.isBlank(), Rule.NO_TITLE, "title");
    refuse(titles != 1, Rule.NOT_ONE_H1, Integer.toString(titles), place("h1"));
    require(exits > 0, Rule.NO_EXIT, "body");
    boolean first = firstLink.filter(link -> link.has("data-exit")).isPresent();
    refuse(
        !first,
        Rule.EXIT_NOT_FIRST,
        "",
        firstLink.map(link -> link.value(PLACE)).orElse(place("body")));
  }

  /** What is wrong with the page by itself. */
  List<Fault> faults() {
    return faults;
  }

  Set<String> ids() {
    return ids;
  }

  /** Links to pages and files of the site, as written. */
  List<String> links() {
    return links;
  }

  /** Whether it could be read to its end; if not, it may have more ids than are known. */
  boolean isWhole() {
    return faults.stream().noneMatch(fault -> fault.line() > 0);
  }

  /** Where the links to an address come from, in a page that was traced. */
  List<Origin> origins(String link) {
    return origins.getOrDefault(link, List.of());
  }

  /** Whether the help strip leads to this number. */
  boolean offers(String digits) {
    return calls.contains(digits);
  }

  /** Whether the tag has anything to do with what is checked. */
  private boolean look(Tag tag) {
    boolean heeded = false;
    written = "";
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
      case "img" -> refuse(!tag.has("alt"), Rule.IMAGE_WITHOUT_ALT, tag.value("src"));
      case "style" -> inlineStyles.add(tag.text());
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
      case PLACE -> {
        at = attribute.value();
        places.put(tag.name(), at);
      }
      case WRITTEN -> written = attribute.value();
      case "id" -> refuse(!ids.add(attribute.value()), Rule.ID_TWICE, attribute.value());
      case "href" -> {
        boolean fetched = tag.name().equals("link") && isFetched(tag);
        if (fetched || !tag.name().equals("link")) {
          link(attribute.value(), fetched);
        }
      }
      case "data-exit" -> exits++;
      case "style" -> refuse(true, Rule.STYLE_ATTRIBUTE, "");
      // what makes a browser fetch something, or send something, without being asked
      case "src", "srcset", "poster", "data", "action", "formaction", "background", "ping" ->
          link(attribute.value(), true);
      default -> {
        refuse(key.startsWith("on"), Rule.EVENT_ATTRIBUTE, key);
        return key.startsWith("on");
      }
    }
    return true;
  }

  private void lookAtMeta(Tag meta) {
    String header = meta.value("http-equiv");
    refuse(header.equalsIgnoreCase("refresh"), Rule.REFRESH, "");
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
      if (!at.isEmpty()) {
        origins.computeIfAbsent(target, t -> new ArrayList<>()).add(new Origin(at, written));
      }
    } else {
      refuse(fetched, Rule.FOREIGN_REQUEST, target);
      refuse(!fetched && !LEADING.contains(scheme), Rule.LEADS_ASTRAY, target);
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
    refuse(level > this.level + 1, Rule.HEADING_SKIPS, Integer.toString(level));
    this.level = level;
  }

  private void refuse(boolean unsound, Rule rule, String what) {
    refuse(unsound, rule, what, at);
  }

  private void refuse(boolean unsound, Rule rule, String what, String place) {
    if (unsound) {
      faults.add(new Fault(path, rule, what, 0, place, List.of()));
    }
  }

  /**
   * @param element the one that the rule speaks of
   */
  private void require(boolean sound, Rule rule, String element) {
    refuse(!sound, rule, "", place(element));
  }

  /** Where the last element of a name comes from, in a page that was traced. */
  private String place(String element) {
    return places.getOrDefault(element, "");
  }
}
