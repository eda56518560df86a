package vn.lantoa.desk;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.TestFolders;
import vn.lantoa.build.Inputs;
import vn.lantoa.desk.office.DeskPages;
import vn.lantoa.desk.office.DeskWords;
import vn.lantoa.desk.office.Office;
import vn.lantoa.edit.ContentStore;
import vn.lantoa.http.Answer;
import vn.lantoa.http.BadRequest;
import vn.lantoa.http.Form;
import vn.lantoa.problem.Outcome;
import vn.lantoa.read.file.ContentRoot;

/** What the desk answers where there is nothing to show: in words, and never as if it were sure. */
final class DeskServerTest {
  private static final Path PROJECT = Path.of("").toAbsolutePath();
  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
  private static final String WARD = "2025/lang-son/ky-lua";

  /** Those that any screen reads. */
  private static final List<String> FIELDS =
      List.of(
          "tep", "moi", "ban", "lam", "ma", "nam", "cau", "cu", "co", "mau", "kieu", "tai", "loi",
          "xong", "ten", "ve", "dong", "don-vi", "tim", "chu", "ngay", "so", "han", "gui");

  @TempDir private Path folder;
  private final List<Throwable> faults = new ArrayList<>();
  private final HttpClient client = HttpClient.newHttpClient();

  private Office office(Office.Supplies supplies) throws IOException {
    TestFolders.copy(
        PROJECT.resolve("src/test/resources/sites/_base/content"), folder.resolve("content"));
    return new Office(
        new ContentStore(folder.resolve("content"), folder.resolve("journal")),
        supplies,
        problem -> problem,
        PROJECT,
        LocalDate.of(2025, 11, 20),
        Clock.systemUTC());
  }

  private Outcome<Inputs> inputs(String edition) {
    String content = folder.resolve("content").toString();
    return Outcome.of(
        new Inputs(
            List.of(new ContentRoot(folder.resolve("content"), content, false)),
            edition,
            PROJECT.resolve("themes/lan-toa"),
            PROJECT.resolve("assets"),
            folder.resolve("site"),
            "site",
            Optional.empty(),
            LocalDate.of(2025, 11, 20),
            false,
            1,
            false),
        List.of());
  }

  private DeskServer open(Office.Supplies supplies) throws IOException {
    return DeskServer.open(0, office(supplies), VIETNAMESE, faults::add);
  }

  private HttpResponse<String> get(URI address) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(address).build();
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }

  private HttpResponse<String> post(URI desk, String name, String body)
      throws IOException, InterruptedException {
    return post(desk, name, "application/x-www-form-urlencoded", body);
  }

  private HttpResponse<String> post(URI desk, String name, String type, String body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(desk.resolve(name))
            .header("Origin", "http://" + desk.getAuthority())
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }

  @Test
  void aFaultOfOursIsNoBadRequest() throws IOException, InterruptedException {
    try (DeskServer desk =
        open(
            edition -> {
              throw new IllegalArgumentException("ours");
            })) {
      HttpResponse<String> answer = get(desk.address().resolve("loi?o=" + WARD));
      assertEquals(500, answer.statusCode());
      assertTrue(answer.body().contains("Lỗi của chương trình"), answer.body());
      assertTrue(answer.body().contains(desk.address().getPath() + "\">Bàn làm việc"));
      assertEquals(1, faults.size());
      assertEquals("ours", faults.get(0).getMessage());
    }
  }

  /** Neither theme nor assets, and no look at what they have become. */
  @Test
  void herOwnFilesAreHandedOutWithoutALookAtAnyOthers() throws IOException, InterruptedException {
    try (DeskServer desk =
        open(
            edition -> {
              throw new IllegalArgumentException("not to be asked");
            })) {
      HttpResponse<String> answer = get(desk.address().resolve("lay?goi=noi-dung&o=" + WARD));
      assertEquals(200, answer.statusCode());
      assertEquals("application/zip", answer.headers().firstValue("Content-Type").orElse(""));
      assertEquals(List.of(), faults);
    }
  }

  /** Such as a full disk; the browser is still sending when it fails. */
  @Test
  void aFileThatThereIsNoPlaceForIsAFaultOfOurs() throws IOException, InterruptedException {
    Files.createDirectories(folder.resolve("journal"));
    Files.writeString(folder.resolve("journal/received"), "no folder");
    try (DeskServer desk = open(this::inputs)) {
      String zip =
          "--a\r\nContent-Disposition: form-data; name=\"zip\"; filename=\"x.zip\"\r\n\r\n"
              + "x".repeat(5_000_000)
              + "\r\n--a--\r\n";
      HttpResponse<String> answer =
          post(desk.address(), "nhan-ve", "multipart/form-data; boundary=a", zip);
      assertEquals(500, answer.statusCode());
      assertTrue(answer.body().contains("Lỗi của chương trình"), answer.body());
      assertEquals(1, faults.size());
    }
  }

  @Test
  void whatCannotBeReadIsToldInWordsWithAWayBack() throws IOException, InterruptedException {
    try (DeskServer desk = open(this::inputs)) {
      URI at = desk.address();
      assertLeadsBack(400, post(at, "thong-diep", "o=%zz"), at.getPath() + "thong-diep\"");
      assertLeadsBack(413, post(at, "dan", "x=" + "y".repeat(1_000_001)), at.getPath() + "dan\"");
      for (String nowhere :
          List.of("khong-co", "thong-diep/them", "cam-nang/khong-co.html", "a/b/c")) {
        assertLeadsBack(404, get(at.resolve(nowhere)), at.getPath() + "\"");
      }
      assertLeadsBack(404, get(at.resolve("to?o=" + WARD + "&tai=exe")), at.getPath() + "\"");
      assertEquals(List.of(), faults);
    }
  }

  private static void assertLeadsBack(int status, HttpResponse<String> answer, String link) {
    assertEquals(status, answer.statusCode(), answer.uri().toString());
    assertTrue(answer.body().contains("<h1>Có trục trặc</h1>"), answer.body());
    assertTrue(answer.body().contains("href=\"" + link), answer.body());
  }

  /** Yesterday's address, or another page's guess. */
  @Test
  void whoDoesNotKnowTheAddressIsNotToldIt() throws IOException, InterruptedException {
    try (DeskServer desk = open(this::inputs)) {
      String secret = desk.address().getPath().replace("/", "");
      String port = "http://127.0.0.1:" + desk.address().getPort();
      for (String guess : List.of("/", "/" + "0".repeat(32) + "/thong-diep", "/desk.css")) {
        HttpResponse<String> answer = get(URI.create(port + guess));
        assertEquals(404, answer.statusCode());
        assertTrue(answer.body().contains("mở lại chương trình"), answer.body());
        assertFalse(answer.body().contains(secret), answer.body());
      }
    }
  }

  /** A fault would be thrown on. */
  @Tag("long")
  @Test
  void strangeParametersAreNoFaultOfAnyScreen() throws IOException {
    Office office = office(this::inputs);
    String before = allText();
    try (Screens screens =
        new Screens(office, new DeskPages(new DeskWords(VIETNAMESE), office), "/")) {
      for (String name : screens.names()) {
        for (String strange :
            List.of("../../secret", WARD + "/../*?\\\"<|>:.md", "-1", "9".repeat(30))) {
          Map<String, List<String>> values = new LinkedHashMap<>();
          FIELDS.forEach(field -> values.put(field, List.of(strange)));
          assertAnswered(screens, name, new Form(values));
          values.put("o", List.of(WARD));
          assertAnswered(screens, name, new Form(values));
        }
      }
    }
    assertEquals(before, allText());
  }

  private static void assertAnswered(Screens screens, String name, Form form) {
    assertDoesNotThrow(() -> asked(screens, name, form, false), name + form);
    assertDoesNotThrow(() -> asked(screens, name, form, true), name + form);
  }

  private static void asked(Screens screens, String name, Form form, boolean posts)
      throws IOException {
    try {
      Answer answer = posts ? screens.change(name, form) : screens.show(name, form);
      answer.body().close();
    } catch (BadRequest e) {
      assertTrue(posts, "a link that nobody could follow: " + name);
    }
  }

  private String allText() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(folder.resolve("content"))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        all.append(file).append('\n').append(Files.readString(file));
      }
    }
    return all.toString();
  }
}
