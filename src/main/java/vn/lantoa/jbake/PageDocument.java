package vn.lantoa.jbake;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;
import vn.lantoa.pages.template.WebPage;

/**
 * A page as JBake's document: what its template may name, under our names and under JBake's. Where
 * both have a name, it is JBake's.
 */
final class PageDocument extends DocumentModel {
  private static final long serialVersionUID = 1L;

  static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

  /** JBake's posts: these are what has tags, the groups that they belong to. */
  private static final String POST = "slogan";

  /** Only a printed code leads there. */
  private static final String UNLISTED = "short";

  /** Where models have the body of a page, if it has one. */
  private static final List<String> BODIES =
      List.of("html", "summary", "introduction", "rules", "text");

  private static final int INDEX = "index.html".length();

  private final transient WebPage page;
  private final transient Map<String, String> groups = new LinkedHashMap<>();

  /**
   * @param root path of the site on its host
   */
  PageDocument(WebPage page, String root) {
    super();
    this.page = page;
    Map<String, Object> model = page.model();
    putAll(model);
    if (model.get("tags") instanceof List<?> tags) {
      tags.forEach(tag -> groups.put(text(tag, "name"), text(tag, "uri")));
    }
    if (model.get("date") instanceof String date) {
      setDate(day(LocalDate.parse(date)));
    }
    Stream<Object> bodies = BODIES.stream().map(model::get);
    put(ModelAttributes.BODY, bodies.filter(Objects::nonNull).findFirst().orElse(""));
    setTags(groups.keySet().toArray(String[]::new));
    setType(page.type());
    setStatus(ModelAttributes.Status.PUBLISHED);
    setUri(page.path());
    setNoExtensionUri(
        isPage() ? page.path().substring(0, page.path().length() - INDEX) : page.path());
    int depth = (int) page.path().chars().filter(c -> c == '/').count();
    setRootPath(page.type().equals("404") ? root : "../".repeat(depth)); // 404 is shown anywhere
  }

  private static String text(Object tag, String name) {
    return String.valueOf(((Map<?, ?>) tag).get(name));
  }

  static Date day(LocalDate day) {
    return Date.from(day.atStartOfDay(VIETNAM).toInstant());
  }

  WebPage page() {
    return page;
  }

  /** What the page belongs to, with the address of its place, below the root of the site. */
  Map<String, String> groups() {
    return groups;
  }

  /** Whether it is more than a list for machines or a part of pages. */
  boolean isPage() {
    return page.path().endsWith("index.html");
  }

  boolean isListed() {
    return !getType().equals(UNLISTED);
  }

  /** Whether it is of a type, of ours or of JBake's two. */
  boolean is(String type) {
    return switch (type) {
      case "post" -> getType().equals(POST);
      case "page" -> isListed() && !getType().equals(POST);
      default -> getType().equals(type);
    };
  }

  /** As much as JBake tells of the page before or after. */
  DocumentModel inBrief() {
    DocumentModel brief = new DocumentModel();
    brief.setTitle(getTitle());
    brief.setUri(getUri());
    brief.setNoExtensionUri(getNoExtensionUri());
    return brief;
  }
}
