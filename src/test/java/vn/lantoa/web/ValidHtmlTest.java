package vn.lantoa.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import nu.validator.validation.SimpleDocumentValidator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The checker behind validator.w3.org reads every page. */
@ExtendWith(Sites.Given.class)
final class ValidHtmlTest {
  /** CSS Fonts Module Level 5, 4.3; the checker's CSS is older. */
  private static final String NEWER_THAN_THE_CHECKER =
      "CSS: “size-adjust”: Property “size-adjust” doesn't exist.";

  private static final String HTML = "http://s.validator.nu/html5-all.rnc";

  /**
   * The checker takes JSON-LD for a script that the policy would stop. Browsers stop only what they
   * would run, and {@link #everyInlineScriptIsDataOrNamedInThePolicy} looks at the others. And a
   * list without bullets is none to VoiceOver, unless its role says so.
   */
  private static final Set<String> TOLERATED =
      Set.of(
          "Inline script violates Content Security Policy (meta tag): blocked by “script-src”"
              + " directive (missing “‘unsafe-inline’” or nonce/hash).",
          "The “list” role is unnecessary for element “ul”.");

  private final Sites sites;

  ValidHtmlTest(Sites sites) {
    this.sites = sites;
  }

  @Test
  void everyPageIsValidHtml() throws Exception {
    List<String> found = new ArrayList<>();
    SimpleDocumentValidator validator = validator(found);
    for (BuiltSite site : sites.all()) {
      for (String page : site.pages()) {
        int before = found.size();
        check(validator, site.read(page));
        found.subList(before, found.size()).replaceAll(text -> site + "/" + page + text);
      }
    }
    assertEquals(List.of(), found);
  }

  @ParameterizedTest
  @ValueSource(strings = {"lan-toa", "toi-gian"})
  void aLocalityInOneFileIsValidHtml(String theme, @TempDir Path folder) throws Exception {
    Path file = folder.resolve("ky-lua.html");
    Generator.real().single("2025/lang-son/ky-lua", file, "--theme", theme);
    List<String> found = new ArrayList<>();
    check(validator(found), Files.readString(file));
    assertEquals(List.of(), found);
  }

  @Test
  void everyInlineScriptIsDataOrNamedInThePolicy() throws Exception {
    for (BuiltSite site : sites.all()) {
      for (String file : site.pages()) {
        Document page = Jsoup.parse(site.read(file));
        String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
        for (Element script :
            page.select("script:not([src]):not([type=application/ld+json]), [onclick], style")) {
          byte[] text = script.data().getBytes(StandardCharsets.UTF_8);
          byte[] digest = MessageDigest.getInstance("SHA-256").digest(text);
          String name = "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
          assertTrue(policy.contains(name), site + "/" + file + ": " + script.outerHtml());
        }
      }
    }
  }

  /** Guards the first test against a checker that has lost its schema. */
  @Test
  void theCheckerFindsWhatIsWrong() throws Exception {
    List<String> found = new ArrayList<>();
    SimpleDocumentValidator validator = validator(found);
    check(validator, sites.whole().read("index.html").replaceFirst("<main ", "<main align=left "));
    assertNotEquals(List.of(), found);
  }

  private static SimpleDocumentValidator validator(List<String> found) throws Exception {
    Collector collector = new Collector(found);
    SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, false);
    validator.setUpMainSchema(HTML, collector);
    validator.setUpValidatorAndParsers(collector, true, false);
    return validator;
  }

  private static void check(SimpleDocumentValidator validator, String page) throws Exception {
    InputSource source = new InputSource(new StringReader(page));
    source.setSystemId("http://example.org/");
    validator.checkHtmlInputSource(source);
  }

  /** Warnings count like errors. */
  private record Collector(List<String> found) implements ErrorHandler {
    @Override
    public void warning(SAXParseException e) {
      if (!TOLERATED.contains(e.getMessage())) {
        add("warning", e);
      }
    }

    @Override
    public void error(SAXParseException e) {
      if (!NEWER_THAN_THE_CHECKER.equals(e.getMessage())) {
        add("error", e);
      }
    }

    @Override
    public void fatalError(SAXParseException e) {
      add("fatal error", e);
    }

    private void add(String severity, SAXParseException e) {
      found.add(
          ":"
              + e.getLineNumber()
              + ":"
              + e.getColumnNumber()
              + ": "
              + severity
              + ": "
              + e.getMessage());
    }
  }
}
