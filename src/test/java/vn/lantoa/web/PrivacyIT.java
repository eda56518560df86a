package vn.lantoa.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** A visit leaves no trace with anybody else, and none on the reader's machine but the history. */
@ExtendWith(Sites.Given.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PrivacyIT {
  /** What a page may keep on a machine; a finding for each thing that it does. */
  private static final String STORED =
      """
      return Promise.all([
        document.cookie,
        Object.keys(localStorage).join(),
        Object.keys(sessionStorage).join(),
        indexedDB.databases().then((all) => all.map((each) => each.name).join()),
        caches.keys().then((all) => all.join()),
        navigator.serviceWorker.getRegistrations().then((all) => all.map((each) => each.scope).join()),
        navigator.storage.getDirectory()
          .then((root) => Array.fromAsync(root.keys())).then((all) => all.join()),
        window.name,
      ]).then((found) => found.filter((each) => each));
      """;

  private static final String REFUSED =
      """
      window.refused = [];
      addEventListener('securitypolicyviolation', (event) => refused.push(
        event.violatedDirective + ' ' + event.blockedURI));
      """;

  private final Sites sites;
  private Browser browser;

  PrivacyIT(Sites sites) {
    this.sites = sites;
  }

  @BeforeAll
  void start() {
    browser = new Browser();
    browser.command("Network.enable", Map.of());
    browser.beforeEachPage(REFUSED);
  }

  @AfterAll
  void stop() {
    browser.close();
  }

  @Test
  void noTypeOfPageAsksAnotherHostOrKeepsAnything() {
    try (Hosts hosts = new Hosts(sites)) {
      for (Specimen type : Specimen.values()) {
        assertPrivate(hosts.of(type), "/" + type.file());
      }
    }
  }

  @Test
  void noPageOfKyLuaAsksAnotherHostOrKeepsAnything() {
    BuiltSite site = sites.plan("ky-lua");
    try (Host host = new Host(new StaticFiles(site))) {
      for (String page : site.pages()) {
        assertPrivate(host, site.mount() + page);
      }
    }
  }

  private void assertPrivate(Host host, String path) {
    browser.requests();
    browser.complaints();
    browser.open(host.at(path));
    assertEquals(List.of(), elsewhere(host), "other hosts that " + path + " asks");
    assertEquals(List.of(), browser.findings("return refused"), "refused on " + path);
    assertEquals(List.of(), browser.complaints(), "complaints about " + path);
    assertEquals(List.of(), browser.findings(STORED), "kept by " + path);
    assertEquals(List.of(), browser.command("Network.getAllCookies", Map.of()).get("cookies"));
    Object usage =
        browser.command("Storage.getUsageAndQuota", Map.of("origin", host.origin())).get("usage");
    assertEquals(0, ((Number) usage).intValue(), "bytes kept by " + path);
  }

  private List<String> elsewhere(Host host) {
    return browser.requests().stream()
        .filter(address -> !address.startsWith(host.origin() + "/"))
        .toList();
  }

  /** Guards the tests above: each thing that they look for is found when it is there. */
  @Test
  void aPageThatTellsOrKeepsSomethingIsFound() {
    String page =
        """
        <!DOCTYPE html><link rel="icon" href="data:,"><img src="https://spy.example/1.png" alt="">
        <script>
        refused.push('planted');
        document.cookie = 'a=1'; localStorage.b = 1; sessionStorage.c = 1; window.name = 'd';
        window.kept = Promise.all([
          new Promise((done) => { indexedDB.open('e').onsuccess = done; }),
          caches.open('f'),
          navigator.storage.getDirectory().then((root) => root.getFileHandle('g', {create: true})),
        ]);
        </script>
        """;
    try (Host host = new Host(path -> Host.Answer.page(page))) {
      browser.requests();
      browser.open(host.at("/"));
      browser.run("return kept.then(() => true)");
      assertEquals(List.of("https://spy.example/1.png"), elsewhere(host));
      assertEquals(List.of("planted"), browser.findings("return refused"));
      assertNotEquals(List.of(), browser.complaints());
      assertEquals(List.of("a=1", "b", "c", "e", "f", "g", "d"), browser.findings(STORED));
      browser.command("Network.clearBrowserCookies", Map.of());
      browser.run("window.name = ''");
    }
  }
}
