package vn.lantoa.web;

import static java.nio.charset.StandardCharsets.UTF_8;
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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.programs.Program;

/** What real servers make of the files that a site has for them, in a folder of the server. */
final class ServersIT {
  private static final String MOUNT = "/xa/ky-lua/";
  private static final int PATIENCE = 60;

  @TempDir private Path folder;

  private final HttpClient client = HttpClient.newHttpClient();
  private final int port = freePort();

  @Test
  void nginxDoesWhatItsFileSays() throws IOException, InterruptedException {
    Path program = Program.NGINX.path().toRealPath();
    Path types = above(program).resolve("../../etc/nginx/mime.types").normalize();
    String config =
        """
        daemon off; master_process off; pid nginx.pid; error_log stderr;
        events {}
        http {
        include %s; default_type application/octet-stream; access_log off;
        client_body_temp_path a; proxy_temp_path b; fastcgi_temp_path c; uwsgi_temp_path d;
        scgi_temp_path e;
        server { listen 127.0.0.1:%d; root %s; include %s/may-chu/nginx.conf; }
        }
        """
            .formatted(types, port, root(), root() + MOUNT);
    Path file = Files.writeString(folder.resolve("nginx.conf"), config);
    assertServes(program.toString(), "-p", folder.toString(), "-c", file.toString());
  }

  @Test
  void apacheDoesWhatItsFileSays() throws IOException, InterruptedException {
    Path program = Program.APACHE.path().toRealPath();
    Path modules = above(program).resolve("../lib/apache2/modules").normalize();
    String load =
        Stream.of(
                "mpm_event authz_core alias mime dir rewrite headers filter deflate setenvif"
                    .split(" "))
            .map(name -> "LoadModule %1$s_module %2$s/mod_%1$s.so\n".formatted(name, modules))
            .collect(Collectors.joining());
    String config =
        load
            + """
            ServerName localhost
            Listen 127.0.0.1:%1$d
            PidFile %2$s/apache.pid
            DefaultRuntimeDir %2$s
            ErrorLog /dev/stderr
            TypesConfig /etc/mime.types
            DocumentRoot %3$s
            DirectoryIndex index.html
            <Directory %3$s>
            AllowOverride All
            Options FollowSymLinks
            Require all granted
            </Directory>
            """
                .formatted(port, folder, root());
    Path file = Files.writeString(folder.resolve("apache.conf"), config);
    assertServes(program.toString(), "-X", "-d", folder.toString(), "-f", file.toString());
  }

  private static Path above(Path program) {
    return Objects.requireNonNull(program.getParent());
  }

  private Path root() throws IOException {
    Path root = folder.resolve("www");
    if (!Files.exists(root)) {
      BuiltSite site =
          Generator.real()
              .build(
                  "servers",
                  "2025/lang-son/ky-lua",
                  "https://lang-son.example" + MOUNT,
                  "--no-sheets");
      Path mount = root.resolve(MOUNT.substring(1, MOUNT.length() - 1));
      Files.createDirectories(above(mount));
      Files.createSymbolicLink(mount, site.folder());
    }
    return root;
  }

  private void assertServes(String... command) throws IOException, InterruptedException {
    Path log = folder.resolve("log");
    Process server =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    try {
      await(server, log);
      assertRedirects();
      assertTypes();
      assertHidden();
    } finally {
      server.destroy();
      assertTrue(server.waitFor(PATIENCE, TimeUnit.SECONDS));
    }
  }

  private void await(Process server, Path log) throws IOException, InterruptedException {
    while (true) {
      assertTrue(server.isAlive(), () -> read(log));
      try {
        get("index.html", Map.of());
        return;
      } catch (ConnectException notYet) {
        TimeUnit.MILLISECONDS.sleep(50);
      }
    }
  }

  private void assertRedirects() throws IOException, InterruptedException {
    HttpResponse<byte[]> open = get("phap-luat/index.html?a=b", Map.of());
    assertEquals(301, open.statusCode());
    assertEquals(
        List.of("https://127.0.0.1:" + port + MOUNT + "phap-luat/index.html?a=b"),
        open.headers().allValues("Location").stream()
            .map(to -> to.replace("127.0.0.1/", "127.0.0.1:" + port + "/"))
            .toList());
  }

  private void assertTypes() throws IOException, InterruptedException {
    Map<String, String> expected = new TreeMap<>();
    expected.put("index.html", "text/html; charset=utf-8");
    expected.put("sitemap.xml", "(text|application)/xml; charset=utf-8");
    expected.put("manifest.webmanifest", "application/manifest\\+json(; charset=utf-8)?");
    expected.put(one(".css"), "text/css; charset=utf-8");
    expected.put(one(".js"), "(text|application)/javascript; charset=utf-8");
    expected.put(one(".svg"), "image/svg\\+xml; charset=utf-8");
    expected.put(one(".woff2"), "font/woff2");
    for (Map.Entry<String, String> each : expected.entrySet()) {
      HttpResponse<byte[]> got = secure(each.getKey());
      assertEquals(200, got.statusCode(), each.getKey());
      assertTrue(one(got, "Content-Type").matches(each.getValue()), got.headers().toString());
      assertTrue(one(got, "Content-Security-Policy").contains("frame-ancestors 'none'"));
      assertEquals("nosniff", one(got, "X-Content-Type-Options"));
      boolean asset = each.getKey().startsWith("tai-nguyen/");
      assertEquals(
          asset ? List.of("public, max-age=31536000, immutable") : List.of(),
          got.headers().allValues("Cache-Control"));
      boolean packed = !each.getKey().matches(".*\\.(woff2|webmanifest)") && got.body().length > 99;
      if (packed) {
        assertEquals("gzip", one(got, "Content-Encoding"), each.getKey());
      }
    }
  }

  private void assertHidden() throws IOException, InterruptedException {
    for (String path :
        List.of(
            ".lantoa",
            ".lantoa/manifest",
            ".lantoa/names.txt",
            ".htaccess",
            "_headers",
            "may-chu/nginx.conf",
            "may-chu/doc-truoc.txt",
            ".git/config",
            "khong-co/")) {
      HttpResponse<byte[]> got = secure(path);
      assertEquals(404, got.statusCode(), path);
      assertTrue(one(got, "Content-Security-Policy").contains("default-src 'none'"), path);
    }
  }

  /** A file of the site with this ending. */
  private String one(String ending) throws IOException {
    Path site = root().resolve(MOUNT.substring(1)).toRealPath();
    try (Stream<Path> files = Files.walk(site)) {
      return files
          .map(file -> site.relativize(file).toString())
          .filter(file -> file.endsWith(ending))
          .sorted()
          .findFirst()
          .orElseThrow();
    }
  }

  private static String one(HttpResponse<byte[]> response, String header) {
    List<String> values = response.headers().allValues(header);
    assertEquals(1, values.size(), header + " of " + response.uri() + ": " + response.headers());
    return values.get(0);
  }

  /** As behind a proxy that has taken the encryption off. */
  private HttpResponse<byte[]> secure(String path) throws IOException, InterruptedException {
    return get(path, Map.of("X-Forwarded-Proto", "https", "Accept-Encoding", "gzip"));
  }

  private HttpResponse<byte[]> get(String path, Map<String, String> headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + MOUNT + path));
    headers.forEach(request::header);
    return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  private static String read(Path log) {
    try {
      return Files.readString(log, UTF_8);
    } catch (IOException e) {
      return e.toString();
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
