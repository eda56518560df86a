package vn.lantoa.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.htmlunit.WebClient;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the desk keeps of unsent forms, and two windows of it. */
final class DeskDraftTest {
  private static final String WARD = "2025/lang-son/ky-lua";
  private static final String OTHER = "2025/lang-son/dong-kinh";
  private static final String ID = "0123456789abcdef";

  @TempDir Path folder;

  private static String encoded(Map<String, String> fields) {
    return String.join(
        "&",
        fields.entrySet().stream()
            .map(
                field ->
                    URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8)
                        + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
            .toList());
  }

  private static String post(Serving serving, String path, String origin, String body)
      throws IOException {
    URI desk = serving.at("");
    return serving.raw(
        "POST "
            + path
            + " HTTP/1.1\r\nHost: 127.0.0.1:"
            + desk.getPort()
            + "\r\n"
            + origin
            + "Content-Length: "
            + body.length()
            + "\r\nContent-Type: application/x-www-form-urlencoded\r\nConnection: close\r\n\r\n"
            + body);
  }

  @Test
  void aDraftIsTakenFromTheDesksOwnPagesAndGoesWithASave() throws IOException {
    Serving.layOut(folder);
    String form = "so-can-goi|" + WARD + "||||luu";
    String draft =
        encoded(
            Map.of("@id", ID, "@form", form, "ten", "Công an phường \"Kỳ Lừa\" <b>", "o", WARD));
    try (Serving serving = new Serving("desk", folder, "--port", "0")) {
      URI desk = serving.at("");
      String own = "Origin: http://127.0.0.1:" + desk.getPort() + "\r\n";
      String path = desk.getPath() + "nhap";
      assertTrue(post(serving, path, "", draft).startsWith("HTTP/1.1 403 "));
      assertTrue(
          post(serving, path, "Origin: http://evil.example\r\n", draft)
              .startsWith("HTTP/1.1 403 "));
      assertTrue(post(serving, "/nhap", own, draft).startsWith("HTTP/1.1 404 "));
      assertTrue(
          post(serving, path, own, "@id=..%2Fhalf&a=b").startsWith("HTTP/1.1 400 "), "no id");
      Path kept = folder.resolve(".lantoa-desk/drafts");
      assertTrue(Files.notExists(kept));
      assertTrue(post(serving, path, own, draft).startsWith("HTTP/1.1 204 "));
      assertTrue(Files.exists(kept.resolve(ID)));
      try (WebClient client = new WebClient()) {
        client.getOptions().setJavaScriptEnabled(false);
        HtmlPage page =
            client.getPage(
                serving
                    .at("nhap?dang=" + URLEncoder.encode("so-can-goi|", StandardCharsets.UTF_8))
                    .toURL());
        assertEquals(
            "Công an phường \"Kỳ Lừa\" <b>",
            page.querySelector("input[name=ten]")
                .getAttributes()
                .getNamedItem("value")
                .getNodeValue());
        assertEquals(
            form,
            page.querySelector(".draft").getAttributes().getNamedItem("data-form").getNodeValue());
      }
      String refused = encoded(Map.of("o", WARD, "lam", "luu", "ten", "", "nhap", ID));
      assertTrue(post(serving, desk.getPath() + "dan", own, refused).startsWith("HTTP/1.1 200 "));
      assertTrue(Files.exists(kept.resolve(ID)), "nothing was saved");
      String saved =
          encoded(Map.of("lam", "luu", "o", WARD, "dan", "", "ten", "Của phường", "nhap", ID))
              + "&lay=0&loai=SLOGAN&cau=H%C3%A3y+l%C3%AAn+ti%E1%BA%BFng";
      assertTrue(post(serving, desk.getPath() + "dan", own, saved).startsWith("HTTP/1.1 303 "));
      assertTrue(Files.notExists(kept.resolve(ID)));
    }
  }

  /** Another ward beside the first. */
  private void addWard() throws IOException {
    Path other = Files.createDirectories(folder.resolve("content").resolve(OTHER));
    Path ward = folder.resolve("content").resolve(WARD).resolve("locality.md");
    Files.writeString(
        other.resolve("locality.md"), Files.readString(ward).replace("Kỳ Lừa", "Đông Kinh"));
  }

  private static WebClient client() {
    WebClient client = new WebClient();
    client.getOptions().setJavaScriptEnabled(false);
    client.getOptions().setCssEnabled(false);
    client.getOptions().setThrowExceptionOnFailingStatusCode(false);
    client.setRefreshHandler((page, url, seconds) -> {});
    return client;
  }

  @Test
  @Tag("long")
  void eachWindowHasAPreviewOfItsOwn() throws IOException {
    Serving.layOut(folder);
    addWard();
    try (Serving serving = new Serving("desk", folder, "--port", "0");
        WebClient client = client()) {
      String one = address(client, serving, WARD);
      assertNotEquals(one, address(client, serving, OTHER));
      assertEquals(one, address(client, serving, WARD), "the first window's is open still");
      int status = client.getPage(one + "@lantoa/preview.js").getWebResponse().getStatusCode();
      assertEquals(200, status, "it answers");
    }
  }

  @Test
  @Tag("long")
  void eachWindowShowsItsOwnEdition() throws IOException {
    Serving.layOut(folder);
    addWard();
    try (Serving serving = new Serving("desk", folder, "--port", "0");
        WebClient client = client()) {
      Map<String, String> shown =
          Map.of(
              address(client, serving, WARD), "Kỳ Lừa",
              address(client, serving, OTHER), "Đông Kinh");
      shown.forEach(
          (address, name) -> serving.await(name, () -> title(client, address).contains(name)));
    }
  }

  private static String title(WebClient client, String address) {
    try {
      return ((HtmlPage) client.getPage(address)).getTitleText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String address(WebClient client, Serving serving, String edition)
      throws IOException {
    HtmlPage look = client.getPage(serving.at("xem?o=" + edition).toURL());
    return look.querySelector("iframe").getAttributes().getNamedItem("src").getNodeValue();
  }
}
