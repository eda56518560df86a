package vn.lantoa.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The preview's server, spoken to directly. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ServeTest {
  private static final String SLOGANS = "content/2025/slogans/01-phong-ngua.md";

  private Path folder;
  private Serving serving;

  @BeforeAll
  void start(@TempDir Path temp) throws IOException {
    folder = temp;
    Serving.layOut(folder);
    serving = new Serving(folder, "2025/lang-son/ky-lua", "--no-sheets", "--port", "0");
    serving.awaitBuilds(1);
  }

  @AfterAll
  void stop() {
    serving.close();
  }

  @Test
  void showsPagesAndFilesAsTheyAreMeant() throws IOException {
    String page = serving.get("/");
    assertTrue(page.startsWith("HTTP/1.1 200 "), page);
    assertTrue(page.contains("Content-type: text/html; charset=utf-8\r\n"), page);
    assertTrue(page.contains("Cache-control: no-store\r\n"), page);
    assertTrue(page.contains("<script defer src=\"/@lantoa/preview.js\" data-build=\""), page);
    assertTrue(serving.get("/thong-diep").contains("Location: /thong-diep/\r\n"));
    assertTrue(serving.get("/thong-diep/").startsWith("HTTP/1.1 200 "));
    assertTrue(serving.get("/tai-ve/").contains("<h1"), "a folder by its index");
    String missing = serving.get("/khong-co.html");
    assertTrue(missing.startsWith("HTTP/1.1 404 "), missing);
    assertTrue(missing.contains("Không tìm thấy") || missing.contains("<h1"), "the site's own 404");
    assertTrue(serving.get("/tai-nguyen/").startsWith("HTTP/1.1 404 "), "no list of a folder");
  }

  @Test
  void leavesAPieceForPortalsAsItIs() throws IOException {
    assertFalse(serving.get("/tai-ve/doan-dan.html").contains("@lantoa"));
  }

  @Test
  void anAnswerToHeadHasNoBody() throws IOException {
    String host = "Host: localhost:" + serving.at("").getPort();
    String got = serving.raw("HEAD / HTTP/1.1\r\n" + host + "\r\nConnection: close\r\n\r\n");
    assertTrue(got.startsWith("HTTP/1.1 200 ") && got.endsWith("\r\n\r\n"), got);
    assertTrue(got.matches("(?s).*Content-length: [1-9]\\d+\r\n.*"), got);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../content/2025/campaign.md",
        "/%2e%2e/content/2025/campaign.md",
        "/..%2fcontent/2025/campaign.md",
        "/%252e%252e/content/2025/campaign.md",
        "/..%5ccontent",
        "/.lantoa",
        "/%2elantoa",
        "/.htaccess",
        "/index.html/",
        "/index.html%00.txt",
        "/index.html.",
        "/INDEX.HTML",
        "/thong-diep//index.html",
        "/./index.html",
        "/nul",
        "/@lantoa/",
        "/@lantoa/../index.html",
        "/@lantoa/PreviewPages.class",
        "/%40lantoa/preview.js",
      })
  void findsNothingThatIsNoFileOfTheSite(String path) throws IOException {
    String got = serving.get(path);
    assertTrue(got.startsWith("HTTP/1.1 404 "), got);
    assertFalse(got.contains("campaign"), got);
  }

  @Test
  void followsNoLink() throws IOException {
    Path site = workFolder();
    Path secret = Files.writeString(folder.resolve("bi-mat.txt"), "bí mật");
    List<Path> links = List.of(site.resolve("l.txt"), site.resolve("l"), site.resolve("n.txt"));
    Files.createSymbolicLink(links.get(0), secret);
    Files.createSymbolicLink(links.get(1), folder);
    Files.createSymbolicLink(links.get(2), folder.resolve("none"));
    for (String path : List.of("/l.txt", "/l/bi-mat.txt", "/l/", "/l", "/n.txt")) {
      String got = serving.get(path);
      assertTrue(got.startsWith("HTTP/1.1 404 "), got);
      assertFalse(got.contains("bí mật"), got);
    }
    for (Path link : links) {
      Files.delete(link); // a build would take them for somebody else's
    }
  }

  @Test
  void refusesWhoeverIsNotTheUser() throws IOException {
    int port = serving.at("").getPort();
    String right = "Host: 127.0.0.1:" + port + "\r\n";
    assertRefused(421, "GET / HTTP/1.1\r\nHost: evil.example:" + port + "\r\n");
    assertRefused(421, "GET / HTTP/1.1\r\n");
    assertRefused(421, "GET / HTTP/1.0\r\n");
    assertRefused(421, "GET / HTTP/1.1\r\n" + right + "Host: evil.example\r\n");
    assertRefused(400, "GET http://evil.example/ HTTP/1.1\r\n" + right);
    assertRefused(400, "GET //evil.example/%2e%2e HTTP/1.1\r\n" + right);
    assertRefused(403, "GET / HTTP/1.1\r\n" + right + "Origin: http://evil.example\r\n");
    assertRefused(403, "GET /@lantoa/events HTTP/1.1\r\n" + right + "Origin: null\r\n");
    assertRefused(403, "GET / HTTP/1.1\r\n" + right + "Sec-Fetch-Site: cross-site\r\n");
    assertRefused(405, "POST / HTTP/1.1\r\n" + right + "Content-Length: 0\r\n");
    assertRefused(405, "OPTIONS / HTTP/1.1\r\n" + right);
    String got = serving.raw("POST / HTTP/1.1\r\n" + right + "Connection: close\r\n\r\n");
    assertTrue(got.contains("Allow: GET, HEAD\r\n"), got);
    assertFalse(got.contains("Access-control"), got);
  }

  private void assertRefused(int status, String request) throws IOException {
    String got = serving.raw(request + "Connection: close\r\n\r\n");
    assertTrue(got.startsWith("HTTP/1.1 " + status + " "), request + got);
  }

  @Test
  void tellsEveryTabAndLetsGoOfThoseThatAreClosed() throws IOException {
    List<BufferedReader> tabs = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      tabs.add(listen());
      assertTrue(data(tabs.get(i)).contains("\"faulty\":false"));
    }
    tabs.remove(0).close();
    Path file = folder.resolve(SLOGANS);
    String text = Files.readString(file);
    Files.writeString(file, text.replace("type: slogans", "type: slogan"));
    for (BufferedReader tab : tabs) {
      String data = data(tab);
      assertTrue(data.contains("\"faulty\":true"), data);
      assertTrue(data.contains("\"place\":\"" + SLOGANS + ":2:"), data);
      assertTrue(serving.get("/").startsWith("HTTP/1.1 200 "), "the last good page stays");
    }
    Files.writeString(file, text);
    for (BufferedReader tab : tabs) {
      String data = data(tab);
      assertTrue(data.contains("\"faulty\":false"), data + serving.said());
      tab.close();
    }
  }

  private BufferedReader listen() throws IOException {
    URLConnection connection = serving.at("@lantoa/events").toURL().openConnection();
    connection.setReadTimeout(60_000);
    assertEquals("text/event-stream; charset=utf-8", connection.getContentType());
    return new BufferedReader(
        new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
  }

  private static String data(BufferedReader tab) throws IOException {
    String line = tab.readLine();
    while (!line.startsWith("data: ")) {
      line = tab.readLine();
    }
    return line;
  }

  @Test
  void stopsWithoutATrace(@TempDir Path other) throws IOException {
    Serving.layOut(other);
    Set<Path> before = workFolders();
    Serving second = new Serving(other, "2025/lang-son/ky-lua", "--no-sheets", "--port", "0");
    second.awaitBuilds(1);
    BufferedReader tab =
        new BufferedReader(
            new InputStreamReader(
                second.at("@lantoa/events").toURL().openStream(), StandardCharsets.UTF_8));
    data(tab);
    assertEquals(before.size() + 1, workFolders().size());
    assertEquals(0, second.stop());
    assertEquals(before, workFolders());
    assertEquals(List.of("content"), names(other), "the output folder is left alone");
  }

  @Test
  void whatAKilledPreviewLeftGoes(@TempDir Path other) throws IOException {
    Serving.layOut(other);
    Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
    String dead = "2147483647";
    Path left = Files.createDirectories(temporary.resolve("lantoa-serve-" + dead + "-x/site"));
    Path fresh = Files.createDirectories(temporary.resolve("lantoa-serve-" + dead + "-y"));
    Path link = temporary.resolve("lantoa-serve-" + dead + "-z");
    Files.createSymbolicLink(link, other);
    Instant today = Generator.DAY;
    Files.setLastModifiedTime(left.getParent(), FileTime.from(today.minus(2, ChronoUnit.DAYS)));
    Files.setLastModifiedTime(fresh, FileTime.from(today));
    try (Serving second =
        new Serving(other, "2025/lang-son/ky-lua", "--no-sheets", "--port", "0")) {
      second.at("");
      assertFalse(Files.exists(left.getParent()));
      assertTrue(Files.exists(fresh));
      assertTrue(Files.exists(other.resolve("content")), "no link is followed");
    } finally {
      Files.deleteIfExists(link);
      Files.deleteIfExists(fresh);
    }
  }

  @Test
  void stopsInTheMiddleOfABuild(@TempDir Path other) throws IOException {
    Serving.layOut(other);
    Set<Path> before = workFolders();
    Serving second = new Serving(other, "--port", "0");
    second.at("");
    assertEquals(0, second.stop());
    assertEquals(before, workFolders());
  }

  @Test
  void saysWhatToDoWhereThePortIsTaken(@TempDir Path other) throws IOException {
    Serving.layOut(other);
    try (ServerSocket taken = new ServerSocket(0, 0, InetAddress.getLoopbackAddress())) {
      Serving second = new Serving(other, "--port", String.valueOf(taken.getLocalPort()));
      assertEquals(2, second.exitCode());
      String said = second.said();
      assertTrue(said.startsWith("lantoa: error: cổng " + taken.getLocalPort()), said);
      assertTrue(said.contains("--port 0"), said);
    }
  }

  @Test
  void beginsWithAMistakeAndGoesOnWhenItIsMended(@TempDir Path other) throws IOException {
    Serving.layOut(other);
    Path file = other.resolve(SLOGANS);
    String text = Files.readString(file);
    Files.writeString(file, text.replace("type: slogans", "type: slogan"));
    try (Serving second =
        new Serving(other, "2025/lang-son/ky-lua", "--no-sheets", "--port", "0")) {
      second.awaitBuilds(1);
      String page = second.get("/");
      assertTrue(page.startsWith("HTTP/1.1 503 "), page);
      assertTrue(page.contains("<code>" + SLOGANS + ":2:"), page);
      assertTrue(page.contains("Gợi ý:"), page);
      Files.writeString(file, text);
      second.awaitBuilds(2);
      assertTrue(second.get("/").startsWith("HTTP/1.1 200 "));
    }
  }

  @Test
  void makesTheSheetsOfThePageInViewFirst(@TempDir Path other) throws IOException {
    Serving.layOut(other);
    Path neighbour = Files.createDirectories(other.resolve("content/2025/lang-son/thu"));
    Serving.write(
        neighbour.resolve("locality.md"),
        "---\ntype: locality\nname: Thử\nlevel: xã\nissuer: UBND xã Thử\n---\n");
    Serving.addSheets(other);
    try (Serving second = new Serving(other, "2025/lang-son", "--port", "0")) {
      String waiting = second.get("/thu/thong-diep/");
      assertTrue(waiting.startsWith("HTTP/1.1 503 "), waiting);
      second.await("all sheets", () -> second.said().contains("Đã dựng: "));
      String build = second.get("/thu/").replaceAll("(?s).*data-build=\"[^\"]*-(\\d+)\".*", "$1");
      assertEquals("3", build, "pages, then what is in view, then the rest");
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  /** Of this process: another may run previews, too. */
  private static Set<Path> workFolders() throws IOException {
    String own = "lantoa-serve-" + ProcessHandle.current().pid() + "-";
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(own))
          .collect(Collectors.toSet());
    }
  }

  /** Of this class's own preview: the only one whose site has pages. */
  private static Path workFolder() throws IOException {
    return workFolders().stream()
        .map(folder -> folder.resolve("site"))
        .filter(Files::isDirectory)
        .findFirst()
        .orElseThrow();
  }
}
