package vn.lantoa.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.programs.Program;

/** What nginx makes of deploy/nginx/lantoa.conf, but for encryption. */
final class NginxExampleIT {
  /** Of a site at the root of its host; digests of scripts stand in it as marks. */
  private static final Path OF_A_SITE =
      Path.of("src/test/resources/golden/pages/nginx/expected.txt");

  private static final int PATIENCE = 60;

  @TempDir private Path folder;

  private final HttpClient client = HttpClient.newHttpClient();
  private final int port = freePort();

  @Test
  void eachKindOfFileMayBeKeptAsLongAsItStaysTheSame() throws Exception {
    Map<String, String> kept = new LinkedHashMap<>();
    kept.put("index.html", "public, max-age=300");
    kept.put("", "public, max-age=300");
    kept.put("2026/hue/phap-luat/", "public, max-age=300");
    kept.put("sitemap.xml", "public, max-age=300");
    kept.put("robots.txt", "public, max-age=300");
    kept.put("2026/hue/in-an/tep/bang-ron.pdf", "public, max-age=3600");
    kept.put(
        "2026/hue/in-an/tep/bang-ron.pdf?v=0123456789ab", "public, max-age=31536000, immutable");
    kept.put("2026/hue/in-an/tep/bang-ron.pdf?v=0", "public, max-age=3600");
    kept.put("2026/hue/phap-luat/?v=0123456789ab", "public, max-age=300");
    kept.put("2026/hue/tai-ve/loi.txt", "public, max-age=3600");
    kept.put("tai-nguyen/lan-toa.01234567.css", "public, max-age=31536000, immutable");
    for (String address : kept.keySet()) {
      String path = address.replaceFirst("\\?.*", "");
      file("site/" + path + (path.isEmpty() || path.endsWith("/") ? "index.html" : ""), "x");
    }
    Process nginx = start();
    try {
      await(nginx);
      for (Map.Entry<String, String> each : kept.entrySet()) {
        HttpResponse<Void> got = get(each.getKey());
        assertEquals(200, got.statusCode(), each.getKey());
        List<String> header = got.headers().allValues("Cache-Control");
        assertEquals(List.of(each.getValue()), header, each.getKey());
        assertEquals(List.of("nosniff"), got.headers().allValues("X-Content-Type-Options"));
      }
      assertEquals(List.of(), get("khong-co").headers().allValues("Cache-Control"));
    } finally {
      nginx.destroy();
      assertTrue(nginx.waitFor(PATIENCE, TimeUnit.SECONDS));
    }
  }

  private Process start() throws IOException {
    file(
        "site/may-chu/nginx.conf",
        Files.readString(OF_A_SITE).replaceAll("(?s)set \\$.*?\\}\n", ""));
    String example =
        Files.readString(Path.of("deploy/nginx/lantoa.conf"))
            .replace("/srv/lan-toa/site", folder.resolve("site").toString())
            .replaceAll("(?m)^ *(listen \\[::\\]|ssl_).*\n", "")
            .replaceFirst("listen 80;", "listen 127.0.0.1:" + freePort() + ";")
            .replaceFirst("listen 443 ssl http2;", "listen 127.0.0.1:" + port + ";");
    file("lantoa.conf", example);
    Path program = Program.NGINX.path().toRealPath();
    Path types = program.resolveSibling("../../etc/nginx/mime.types").normalize();
    Path config =
        file(
            "nginx.conf",
            """
            daemon off; master_process off; pid nginx.pid; error_log stderr;
            events {}
            http {
            include %s; default_type application/octet-stream;
            client_body_temp_path a; proxy_temp_path b; fastcgi_temp_path c; uwsgi_temp_path d;
            scgi_temp_path e;
            include lantoa.conf;
            }
            """
                .formatted(types));
    return new ProcessBuilder(program.toString(), "-p", folder.toString(), "-c", config.toString())
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("log").toFile())
        .start();
  }

  private void await(Process nginx) throws IOException, InterruptedException {
    while (true) {
      assertTrue(nginx.isAlive(), () -> log());
      try {
        get("");
        return;
      } catch (ConnectException notYet) {
        TimeUnit.MILLISECONDS.sleep(20);
      }
    }
  }

  private String log() {
    try {
      return Files.readString(folder.resolve("log"));
    } catch (IOException e) {
      return e.toString();
    }
  }

  private HttpResponse<Void> get(String path) throws IOException, InterruptedException {
    URI address = URI.create("http://127.0.0.1:" + port + "/" + path);
    return client.send(
        HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding());
  }

  private Path file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    return Files.writeString(file, text);
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
