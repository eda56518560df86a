package vn.lantoa.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.edit.ContentStore;

/** A desk whose process is killed while it saves: the lid closes, the battery is empty. */
final class DeskKilledTest {
  private static final String WARD = OpenDesk.WARD;
  private static final String FILE = WARD + "/slogans/01-cua-phuong.md";
  private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/\\w+/");
  private static final int LATEST = 120;

  private final HttpClient client = HttpClient.newHttpClient();
  @TempDir private Path folder;

  @Test
  void nothingIsHalfSaved() throws Exception {
    killAgainAndAgain(2);
  }

  @Test
  @Tag("long")
  void nothingIsHalfSavedHoweverOftenItIsKilled() throws Exception {
    killAgainAndAgain(40);
  }

  private void killAgainAndAgain(int times) throws Exception {
    Serving.layOut(folder);
    Path file = folder.resolve("content").resolve(FILE);
    Files.createDirectories(file.getParent());
    Serving.write(file, text(0));
    Random random = new Random(20251115);
    int saved = 0;
    for (int time = 0; time < times; time++) {
      saved = saveUntilKilled(saved, random.nextInt(LATEST));
      int now = number(Files.readString(file));
      assertTrue(now == saved || now == saved + 1, saved + " were told, " + now + " is there");
      saved = now;
      ContentStore store =
          new ContentStore(folder.resolve("content"), folder.resolve(".lantoa-desk"));
      if (saved > 0) {
        assertEquals(Optional.of(FILE), store.undo());
        assertEquals(text(saved - 1), Files.readString(file));
        saved--;
      }
    }
    assertTrue(saved > 0, "nothing was saved");
  }

  /** The number of the last save that the desk has answered. */
  private int saveUntilKilled(int first, int delay) throws Exception {
    Process desk =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-Dlantoa.home=" + Generator.PROJECT,
                "vn.lantoa.Main",
                "desk",
                "--alone",
                "--port",
                "0")
            .directory(folder.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader out = desk.inputReader(StandardCharsets.UTF_8)) {
      URI address = address(out);
      assertEquals(303, save(address, first), "the first");
      int saved = first + 1;
      Thread killer =
          new Thread(
              () -> {
                java.util.concurrent.locks.LockSupport.parkNanos(delay * 1_000_000L);
                desk.destroyForcibly();
              });
      killer.start();
      while (answers(address, saved)) {
        saved++;
      }
      killer.join();
      desk.waitFor();
      return saved;
    } finally {
      desk.destroyForcibly();
    }
  }

  private static URI address(BufferedReader out) throws IOException {
    StringBuilder said = new StringBuilder();
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      said.append(line).append('\n');
      Matcher address = ADDRESS.matcher(line);
      if (address.find()) {
        return URI.create(address.group());
      }
    }
    throw new AssertionError("not open: " + said);
  }

  private boolean answers(URI address, int number) throws InterruptedException {
    try {
      return save(address, number) == 303;
    } catch (IOException e) {
      return false; // the desk is dead
    }
  }

  /** Puts the next text in the place of one. */
  private int save(URI address, int number) throws IOException, InterruptedException {
    byte[] before = text(number).getBytes(StandardCharsets.UTF_8);
    List<String> fields =
        List.of(
            "o=" + WARD,
            "tep=" + encoded(FILE),
            "ban=" + ContentStore.version(Optional.of(before)),
            "ten=" + encoded("Của phường"),
            "cu=0",
            "cau=" + encoded(slogan(number + 1)),
            "lam=luu");
    HttpRequest request =
        HttpRequest.newBuilder(address.resolve("thong-diep"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Origin", "http://127.0.0.1:" + address.getPort())
            .POST(HttpRequest.BodyPublishers.ofString(String.join("&", fields)))
            .build();
    return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String text(int number) {
    return "---\ntype: slogans\ntitle: Của phường\n---\n- " + slogan(number) + "\n";
  }

  private static String slogan(int number) {
    return "Việc nhà không của riêng ai, lần " + number;
  }

  /** Which text it is; a text that is none of them fails. */
  private static int number(String text) {
    String tail = text.substring(text.lastIndexOf(' ') + 1).strip();
    assertTrue(tail.matches("\\d{1,6}") && text.equals(text(Integer.parseInt(tail))), text);
    return Integer.parseInt(tail);
  }
}
