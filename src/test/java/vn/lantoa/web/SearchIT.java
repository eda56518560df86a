package vn.lantoa.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Looking for something on the pages of a ward, from a server and from a folder. */
@ExtendWith(Sites.Given.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SearchIT {
  private static final String FIELD = "#_tim";
  private static final String LAW = "Luật Phòng, chống bạo lực gia đình";

  private final BuiltSite site;
  private final BuiltSite plain;
  private Browser browser;
  private Host host;

  SearchIT(Sites sites) {
    site = sites.plan("ky-lua");
    plain = sites.plain();
  }

  @BeforeAll
  void start() {
    browser = new Browser();
    browser.resize(1280, 800);
    host = new Host(new StaticFiles(site));
  }

  @AfterAll
  void stop() {
    browser.close();
    host.close();
  }

  @AfterEach
  void allowScripts() {
    browser.javaScript(true);
  }

  private void open() {
    browser.open(host.at(site.mount() + "tim-kiem/index.html"));
  }

  private void look(String query) {
    browser.run("document.querySelector('#_tim').focus()");
    browser.run("document.querySelector('#_tim').select()");
    browser.write(query);
  }

  private List<String> hits() {
    return browser.findings(
        "return [...document.querySelectorAll('.hits a')].filter(e => e.checkVisibility())"
            + ".map(e => e.textContent)");
  }

  private Object text(String selector) {
    return browser.run("return document.querySelector(arguments[0]).textContent", selector);
  }

  @ParameterizedTest
  @CsvSource({
    "Luật Phòng chống bạo lực gia đình, 'Luật Phòng, chống bạo lực gia đình'",
    "luat phong chong bao luc gia dinh, 'Luật Phòng, chống bạo lực gia đình'",
    "phongchongbaoluc, 'Luật Phòng, chống bạo lực gia đình'",
    "13/2022, 'Luật Phòng, chống bạo lực gia đình'",
    "1900969680, Ngôi nhà Bình yên",
    "binh yen, Ngôi nhà Bình yên",
    "hay len tieng, Hãy lên tiếng khi bị bạo lực.",
    "HÃY LÊN TIẾNG, Hãy lên tiếng khi bị bạo lực.",
    "riêng tư, Giữ kín khi xem trang này",
    "phieudatin, Phiếu đặt in",
    "nha in, Phiếu đặt in",
  })
  void theBestComesFirst(String query, String first) {
    for (Normalizer.Form form : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
      open();
      look(Normalizer.normalize(query, form));
      List<String> hits = hits();
      assertEquals(first, hits.isEmpty() ? "" : hits.get(0), query);
    }
  }

  @Test
  void hitsSayWhereTheWordsStandAndTheirNumberIsSpoken() {
    open();
    look("nạn nhân thoát");
    look("cơ quan đầu mối");
    assertTrue(hits().contains("Phân công thực hiện"), hits().toString());
    assertTrue(
        browser
            .findings("return [...document.querySelectorAll('.hits mark')].map(e => e.textContent)")
            .stream()
            .anyMatch("cơ quan đầu mối"::equalsIgnoreCase));
    int count = hits().size();
    browser.await(
        "the count", () -> ("Tìm thấy " + count + " mục.").equals(text(".find [role=status]")));
    look("bang ngay xyz");
    browser.await(
        "the message",
        () -> String.valueOf(text(".find [role=status]")).startsWith("Không tìm thấy"));
    assertEquals(List.of(), hits());
  }

  @Test
  void anEmptyFieldShowsTheListAgainAndEnterLeadsNowhere() {
    open();
    look("luat");
    assertEquals(false, browser.run("return document.querySelector('#_muc').checkVisibility()"));
    browser.tap("Enter", "Enter");
    assertEquals(
        host.at(site.mount() + "tim-kiem/index.html").toString(),
        browser.address(),
        "nothing of it is in the address");
    browser.run("document.querySelector('#_tim').select()");
    browser.tap("Delete", "Delete");
    assertEquals(true, browser.run("return document.querySelector('#_muc').checkVisibility()"));
    assertEquals(List.of(), hits());
  }

  @Test
  void theKeyboardGoesFromTheFieldToTheFirstHit() {
    open();
    look("bạo lực gia đình");
    browser.run("document.querySelector('.find').requestSubmit()");
    assertEquals(LAW, browser.run("return document.activeElement.textContent"));
    browser.tap("Enter", "Enter");
    browser.awaitPage(host.at(site.mount() + "phap-luat/13-2022-qh15/index.html"));
  }

  @Test
  void nothingIsStoredAndNobodyIsAsked() {
    open();
    browser.requests();
    look("bị đánh");
    assertEquals(List.of(), browser.requests());
    assertEquals(
        "0,0,",
        browser.run("return [localStorage.length, sessionStorage.length, document.cookie].join()"));
    assertEquals(List.of(), browser.complaints());
  }

  @Test
  void worksFromAFolder() {
    String path = site.folder().resolve("tim-kiem/index.html").toUri().getRawPath();
    browser.open(URI.create("file://" + path));
    browser.await(
        "the field",
        () -> (Boolean) browser.run("return document.querySelector('#_tim').checkVisibility()"));
    look("bao luc gia dinh");
    assertEquals(LAW, hits().get(0));
  }

  @Test
  void withoutJavaScriptThereIsTheListAndItSaysSo() {
    browser.javaScript(false);
    open();
    browser.javaScript(true);
    assertEquals(
        List.of(false, true, true),
        List.of(FIELD, "[data-no-script]", "#_muc").stream()
            .map(
                s ->
                    browser.run("return document.querySelector(arguments[0]).checkVisibility()", s))
            .toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"luat phong chong bao luc gia dinh", "phongchongbaolucgiadinh"})
  void thePlainThemeShortensItsList(String query) {
    try (Host other = new Host(new StaticFiles(plain))) {
      browser.open(other.at("/2025/lang-son/ky-lua/tim-kiem/index.html"));
      look(query);
      List<String> left =
          browser.findings(
              "return [...document.querySelectorAll('#_muc a')].filter(e => e.checkVisibility())"
                  + ".map(e => e.textContent)");
      assertTrue(left.contains(LAW) && left.size() < 20, left.toString());
    }
  }
}
