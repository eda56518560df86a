package vn.lantoa.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What a reader meets who follows every link of every file on a disk; shares no code with check.
 */
@ExtendWith(Sites.Given.class)
final class EveryLinkTest {
  /** The sites that people are sent to; they get nothing before somebody clicks. */
  private static final Set<String> OUTWARD = Set.of("https", "http", "tel", "sms", "mailto");

  private static final Pattern STYLE_URL = Pattern.compile("url\\(\"?([^\")]+)\"?\\)");

  private final Sites sites;

  EveryLinkTest(Sites sites) {
    this.sites = sites;
  }

  @Test
  void everyInternalLinkAndFragmentLeadsSomewhere() {
    List<String> broken = new ArrayList<>();
    for (BuiltSite site : sites.all()) {
      Map<Path, Set<String>> names = new HashMap<>();
      for (String page : site.pages()) {
        for (Element link : parse(site, page).select("a[href], area[href]")) {
          String href = link.attr("href");
          if (isInternal(href) && !leadsSomewhere(site, page, href, names)) {
            broken.add(site + "/" + page + " -> " + href);
          }
        }
      }
    }
    assertEquals(List.of(), broken);
  }

  @Test
  void everyPageCanBeReachedByLinksFromTheHomePage() {
    for (BuiltSite site : sites.all()) {
      Set<String> reached = new TreeSet<>();
      List<String> waiting = new ArrayList<>(List.of("index.html"));
      while (!waiting.isEmpty()) {
        String page = waiting.remove(waiting.size() - 1);
        if (reached.add(page)) {
          for (Element link : parse(site, page).select("a[href]")) {
            String href = link.attr("href");
            if (isInternal(href) && !link.hasAttr("download")) {
              waiting.add(site.folder().relativize(file(site, page, href)).toString());
            }
          }
        }
      }
      reached.add("404.html");
      site.pages().stream().filter(EveryLinkTest::isForCodes).forEach(reached::add);
      assertEquals(String.join("\n", site.pages()), String.join("\n", reached), site.name());
    }
  }

  @Test
  void everythingThatAPageLoadsIsAFileOfTheSite() {
    List<String> missing = new ArrayList<>();
    for (BuiltSite site : sites.all()) {
      for (String page : site.pages()) {
        for (Element part : parse(site, page).select("[src], link[href]:not([rel=canonical])")) {
          String address = part.hasAttr("src") ? part.attr("src") : part.attr("href");
          if (!isInternal(address) || !Files.isRegularFile(file(site, page, address))) {
            missing.add(site + "/" + page + " loads " + address);
          }
        }
      }
      for (String style : site.files().stream().filter(f -> f.endsWith(".css")).toList()) {
        Matcher url = STYLE_URL.matcher(site.read(style));
        while (url.find()) {
          if (!Files.isRegularFile(file(site, style, url.group(1)))) {
            missing.add(site + "/" + style + " loads " + url.group(1));
          }
        }
      }
    }
    assertEquals(List.of(), missing);
  }

  @Test
  void linksOutGoOnlyWhereAReaderMayBeSent() {
    Set<String> odd = new TreeSet<>();
    for (BuiltSite site : sites.all()) {
      for (String page : site.pages()) {
        for (Element link : parse(site, page).select("a[href]")) {
          String href = link.attr("href");
          if (!isInternal(href) && !OUTWARD.contains(URI.create(href).getScheme())) {
            odd.add(site + "/" + page + " -> " + href);
          }
        }
      }
    }
    assertEquals(Set.of(), odd);
  }

  @Test
  void everyAddressOfTheSitemapsIsAPageAndEveryPageStandsThere() {
    for (BuiltSite site : sites.all()) {
      Set<String> listed = new TreeSet<>();
      for (String file : site.files()) {
        if (file.matches("(.*/)?sitemap[^/]*\\.xml")) {
          Jsoup.parse(site.read(file), "", org.jsoup.parser.Parser.xmlParser())
              .select("url > loc")
              .forEach(loc -> listed.add(loc.text()));
        }
      }
      Set<String> wanted =
          site.pages().stream()
              .filter(page -> !page.equals("404.html") && !isForCodes(page))
              .map(page -> site.base() + page.replaceAll("index\\.html$", ""))
              .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(String.join("\n", wanted), String.join("\n", listed), site.name());
    }
  }

  /** Only what is printed leads to these pages. */
  private static boolean isForCodes(String page) {
    return page.matches("(.*/)?q/[0-9a-f]{6}/index\\.html");
  }

  private static boolean isInternal(String href) {
    return !URI.create(href).isAbsolute() && !href.startsWith("//");
  }

  private static boolean leadsSomewhere(
      BuiltSite site, String page, String href, Map<Path, Set<String>> names) {
    Path file = file(site, page, href);
    if (!Files.isRegularFile(file)) {
      return false;
    }
    String fragment = URI.create(href).getFragment();
    return fragment == null
        || names
            .computeIfAbsent(
                file,
                f ->
                    Set.copyOf(
                        parse(site, site.folder().relativize(f).toString())
                            .select("[id]")
                            .eachAttr("id")))
            .contains(fragment);
  }

  /** 404.html may be shown at any address, so it names files from the root of the host. */
  private static Path file(BuiltSite site, String page, String href) {
    String path = URI.create(href).getPath();
    if (path.isEmpty()) {
      return site.folder().resolve(page);
    }
    return path.startsWith(site.mount())
        ? site.folder().resolve(path.substring(site.mount().length())).normalize()
        : site.folder().resolve(page).resolveSibling(path).normalize();
  }

  private static Document parse(BuiltSite site, String page) {
    return Jsoup.parse(site.read(page));
  }
}
