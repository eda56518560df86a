package vn.lantoa.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.htmlunit.WebClient;
import org.htmlunit.WebResponse;
import org.htmlunit.html.DomElement;
import org.htmlunit.html.HtmlButton;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import vn.lantoa.TestFolders;

/**
 * A desk of each test's own, seen by a browser that runs no script. It opens when it is first
 * asked, so that a test can write into its folder before.
 */
final class OpenDesk implements BeforeEachCallback, AfterEachCallback {
  /** The edition of the ward in the content that {@link Serving#layOut} copies. */
  static final String WARD = "2025/lang-son/ky-lua";

  private final List<Layout> layouts;
  private Path folder = Path.of("");
  private final WebClient browser = new PatientBrowser();
  private Serving serving;

  /** Puts files into a folder. */
  interface Layout {
    /** Lays out a folder that what stood before has laid out. */
    void into(Path folder) throws IOException;
  }

  /** Takes a form that comes back with what is wrong with it; every other refusal fails. */
  private static final class PatientBrowser extends WebClient {
    private static final long serialVersionUID = 1;
    private static final int UNPROCESSABLE = 422;

    @Override
    public void throwFailingHttpStatusCodeExceptionIfNecessary(WebResponse response) {
      if (response.getStatusCode() != UNPROCESSABLE) {
        super.throwFailingHttpStatusCodeExceptionIfNecessary(response);
      }
    }
  }

  /**
   * A desk that is not open yet.
   *
   * @param layouts what its folder holds, in this order; none: an empty folder
   */
  OpenDesk(Layout... layouts) {
    this.layouts = List.of(layouts);
  }

  @Override
  public void beforeEach(ExtensionContext context) throws IOException {
    folder = Files.createTempDirectory("desk");
    for (Layout layout : layouts) {
      layout.into(folder);
    }
    browser.getOptions().setJavaScriptEnabled(false);
    browser.getOptions().setCssEnabled(false);
  }

  @Override
  public void afterEach(ExtensionContext context) throws IOException {
    browser.close();
    if (serving != null) {
      serving.stop();
    }
    TestFolders.delete(folder);
  }

  /** The server, which is open from now on. */
  Serving serving() {
    if (serving == null) {
      serving = new Serving("desk", folder, "--port", "0");
    }
    return serving;
  }

  Path folder() {
    return folder;
  }

  /** A file of the content. */
  Path file(String path) {
    return folder.resolve("content").resolve(path);
  }

  /** A file of the ward. */
  Path ofWard(String path) {
    return file(WARD).resolve(path);
  }

  /** A screen by its address below the desk's. */
  HtmlPage page(String path) throws IOException {
    return browser.getPage(serving().at(path).toURL());
  }

  /** Whatever has an address below the desk's. */
  WebResponse got(String path) throws IOException {
    return browser.getPage(serving().at(path).toURL()).getWebResponse();
  }

  /** What an attribute of an element of a page leads to. */
  WebResponse got(HtmlPage page, String selector, String attribute) throws IOException {
    String address = ((DomElement) page.querySelector(selector)).getAttribute(attribute);
    return browser.getPage(page.getFullyQualifiedUrl(address)).getWebResponse();
  }

  /** The first button of a page that says what is to be done. */
  static HtmlButton button(HtmlPage page, String what) {
    return (HtmlButton) found(page, "main button[name=lam][value='" + what + "']");
  }

  static HtmlPage press(HtmlPage page, String what) throws IOException {
    return button(page, what).click();
  }

  /** Presses what undoes the last save. */
  static HtmlPage undo(HtmlPage page) throws IOException {
    return ((HtmlButton) found(page, "form[action=hoan-tac] button")).click();
  }

  /** The first element of a page that a selector finds. */
  static DomElement found(HtmlPage page, String selector) {
    DomElement element = (DomElement) page.querySelector(selector);
    if (element == null) {
      throw new AssertionError(selector + " is not in " + page.asNormalizedText());
    }
    return element;
  }

  /** What the page says of what was just done. */
  static String said(HtmlPage page) {
    return page.querySelectorAll(".said").stream()
        .map(DomElement.class::cast)
        .map(DomElement::getTextContent)
        .reduce("", String::concat);
  }

  /** Sends a form of this desk's past the browser. */
  String posted(String path, String form) throws IOException {
    return serving().raw(postHead(path, "application/x-www-form-urlencoded", form.length()) + form);
  }

  /** How a browser begins to send a form. */
  String postHead(String path, String type, long length) {
    String host = "127.0.0.1:" + serving().at("").getPort();
    return String.join(
        "\r\n",
        "POST " + serving().at(path).getPath() + " HTTP/1.1",
        "Host: " + host,
        "Origin: http://" + host,
        "Content-Type: " + type,
        "Connection: close",
        "Content-Length: " + length,
        "",
        "");
  }
}
