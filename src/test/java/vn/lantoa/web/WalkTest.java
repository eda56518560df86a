package vn.lantoa.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.htmlunit.BrowserVersion;
import org.htmlunit.SilentCssErrorHandler;
import org.htmlunit.WebClient;
import org.htmlunit.html.HtmlAnchor;
import org.htmlunit.html.HtmlPage;
import org.htmlunit.util.WebConnectionWrapper;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A browser without a screen goes everywhere on the five sites. */
@ExtendWith(Sites.Given.class)
final class WalkTest {
  private final Sites sites;

  WalkTest(Sites sites) {
    this.sites = sites;
  }

  @ParameterizedTest(name = "JavaScript: {0}")
  @ValueSource(booleans = {true, false})
  void everyPageOfTheFiveSitesOpensWithoutAnErrorACookieOrAnotherHost(boolean javaScript)
      throws IOException {
    for (BuiltSite site : sites.plans()) {
      try (Host host = new Host(new StaticFiles(site));
          WebClient browser = new WebClient(BrowserVersion.CHROME)) {
        Set<String> asked = new TreeSet<>();
        List<String> failed = new ArrayList<>();
        prepare(browser, javaScript, host, asked);
        Set<String> walked = walk(browser, host.at(site.mount() + "index.html"), failed);

        assertEquals(List.of(), failed, site.name());
        assertEquals(addresses(site, host), walked, site.name());
        assertEquals(Set.of(), asked, "hosts that " + site + " asked");
        assertEquals(Set.of(), browser.getCookieManager().getCookies(), site.name());
        assertEquals(
            List.of(),
            host.requests().stream().filter(r -> r.status() != 200).toList(),
            "requests that failed on " + site);
        assertEquals(
            javaScript,
            host.requests().stream().anyMatch(r -> r.path().endsWith(".js")),
            "scripts are loaded where they may run");
      }
    }
  }

  private static void prepare(WebClient browser, boolean javaScript, Host host, Set<String> asked) {
    browser.getOptions().setJavaScriptEnabled(javaScript);
    browser.getOptions().setThrowExceptionOnScriptError(true);
    browser.getOptions().setThrowExceptionOnFailingStatusCode(true);
    // HtmlUnit's own parser of CSS is years behind; style is looked at in Chromium.
    browser.setCssErrorHandler(new SilentCssErrorHandler());
    browser.setWebConnection(
        new WebConnectionWrapper(browser) {
          @Override
          public org.htmlunit.WebResponse getResponse(org.htmlunit.WebRequest request)
              throws IOException {
            String address = request.getUrl().toString();
            if (!address.startsWith(host.origin() + "/")) {
              asked.add(address);
              throw new IOException("another host: " + address);
            }
            return super.getResponse(request);
          }
        });
  }

  /** Follows every link; what cannot be opened or has an error goes to {@code failed}. */
  private static Set<String> walk(WebClient browser, URI home, List<String> failed) {
    Set<String> seen = new TreeSet<>(Set.of(home.toString()));
    Deque<String> waiting = new ArrayDeque<>(seen);
    while (!waiting.isEmpty()) {
      String address = waiting.remove();
      try {
        HtmlPage page = browser.getPage(address);
        browser.waitForBackgroundJavaScript(0);
        assertTrue(page.isHtmlPage() && !page.getTitleText().isBlank(), "has a title");
        for (HtmlAnchor link : page.getAnchors()) {
          if (link.hasAttribute("download")) {
            continue;
          }
          URI to = URI.create(page.getFullyQualifiedUrl(link.getHrefAttribute()).toString());
          String plain = to.toString().replaceAll("#.*", "");
          if (home.getAuthority().equals(to.getAuthority()) && seen.add(plain)) {
            waiting.add(plain);
          }
          String fragment = to.getFragment();
          if (fragment != null
              && plain.equals(address)
              && page.querySelector("[id='" + fragment + "']") == null) {
            failed.add(address + " has no #" + fragment);
          }
        }
      } catch (Exception | AssertionError e) {
        failed.add(address + ": " + e);
      }
    }
    return seen;
  }

  private static Set<String> addresses(BuiltSite site, Host host) {
    Set<String> addresses = new TreeSet<>();
    for (String page : site.pages()) {
      if (!page.equals("404.html") && !page.matches("(.*/)?q/[0-9a-f]{6}/index\\.html")) {
        addresses.add(host.at(site.mount() + page).toString());
      }
    }
    return addresses;
  }
}
