package vn.lantoa.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** The site from a USB stick, without any server. */
@ExtendWith(Sites.Given.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class FromDiskIT {
  private final Sites sites;
  private Browser browser;

  FromDiskIT(Sites sites) {
    this.sites = sites;
  }

  @BeforeAll
  void start() {
    browser = new Browser();
    browser.resize(1280, 800);
  }

  @AfterAll
  void stop() {
    browser.close();
  }

  @Test
  void theHomePageWorksWhenItIsOpenedFromAFolder() {
    open("index.html");
    assertEquals(
        "sticky", browser.run("return getComputedStyle(document.querySelector('.help')).position"));
    assertEquals(
        List.of("400", "800"),
        browser.findings(
            "return [...document.fonts].filter(f => f.status === 'loaded').map(f => f.weight)"
                + ".filter((w, i, all) => all.indexOf(w) === i).sort()"));
    browser.click("nav a[href*='duong-day-nong']");
    browser.awaitPage(file("duong-day-nong/index.html"));
  }

  /** The copy button is there only with the script. */
  @Test
  void theScriptRunsWhenAPageIsOpenedFromAFolder() {
    open("thong-diep/hay-len-tieng-khi-bi-bao-luc/index.html");
    browser.await(
        "the copy button",
        () ->
            (Boolean)
                browser.run("return document.querySelector('[data-copy]').checkVisibility()"));
  }

  @Test
  void aProofIsAPictureThatOthersOpen() {
    String picture = "2025/lang-son/ky-lua/in-an/tep/bang-ron-4x1-cam-duyet.jpg";
    browser.open(file(sites.whole(), picture));
    assertEquals(1400L, browser.run("return document.images[0].naturalWidth"));
  }

  private void open(String page) {
    browser.open(file(page));
  }

  private URI file(String page) {
    return file(sites.plan("ky-lua"), page);
  }

  /** With an empty authority, as browsers write it. */
  private static URI file(BuiltSite site, String page) {
    String path = site.folder().resolve(page).toUri().getRawPath();
    return URI.create("file://" + path);
  }
}
