package vn.lantoa.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import vn.lantoa.bytes.Digests;
import vn.lantoa.campaign.site.Artifact;

/**
 * The rules for a page once more, over the tree that jsoup makes of it as browsers do: slow,
 * plainly written, and sharing nothing with the check that it is the measure of.
 */
final class JsoupCheck {
  private final Document document;

  JsoupCheck(Artifact page) {
    document = Jsoup.parse(page.text());
  }

  Set<String> ids() {
    return new TreeSet<>(document.select("[id]").eachAttr("id"));
  }

  /** Links within the site, in their order. */
  List<String> links() {
    List<String> links = new ArrayList<>();
    for (Element element : document.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        boolean loads = List.of("src", "action", "poster", "ping").contains(attribute.getKey());
        boolean idle =
            element.normalName().equals("link")
                && !element.attr("rel").matches("stylesheet|icon|manifest");
        boolean leads = attribute.getKey().equals("href") && !idle;
        if ((loads || leads) && isWithin(attribute.getValue())) {
          links.add(attribute.getValue());
        }
      }
    }
    return links;
  }

  private static boolean isWithin(String link) {
    return !link.startsWith("//") && !link.matches("[^/#?.]+:(?s:.*)");
  }

  /** Faults, each in a word or two. */
  Set<String> faults() {
    Set<String> faults = new TreeSet<>();
    List<String> ids = document.select("[id]").eachAttr("id");
    ids.stream()
        .filter(id -> ids.indexOf(id) != ids.lastIndexOf(id))
        .forEach(id -> faults.add("id twice: " + id));
    add(faults, "img without alt", "img:not([alt])");
    add(faults, "style attribute", "[style]");
    String policy = document.select("meta[http-equiv=Content-Security-Policy]").attr("content");
    if (document.select("style").stream()
        .anyMatch(style -> !policy.contains(Digests.source(style.data())))) {
      faults.add("style element");
    }
    add(faults, "meta refresh", "meta[http-equiv=refresh]");
    add(faults, "event attribute", "[^on]");
    add(faults, "asks another host", "[src*=:],[src^=//],link[rel=stylesheet][href*=:]");
    add(faults, "leads astray", "a[href^=javascript:],a[href^=data:],a[href^=//]");
    if (document.select("[data-exit]").isEmpty()) {
      faults.add("no way out");
    }
    Element first = document.body().selectFirst("a[href]");
    if (first == null || !first.hasAttr("data-exit")) {
      faults.add("the first link is not the exit");
    }
    if (document.expectFirst("html").attr("lang").isBlank()) {
      faults.add("no lang");
    }
    if (document.title().isBlank()) {
      faults.add("no title");
    }
    headings(faults);
    return faults;
  }

  private void add(Set<String> faults, String fault, String selector) {
    if (!document.select(selector).isEmpty()) {
      faults.add(fault);
    }
  }

  private void headings(Set<String> faults) {
    int before = 0;
    int first = 0;
    for (Element heading : document.select("h1,h2,h3,h4,h5,h6")) {
      int level = heading.normalName().charAt(1) - '0';
      first += level == 1 ? 1 : 0;
      if (level > before + 1) {
        faults.add("heading skips to h" + level);
      }
      before = level;
    }
    if (first != 1) {
      faults.add(first + " h1");
    }
  }
}
