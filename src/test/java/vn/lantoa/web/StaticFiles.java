package vn.lantoa.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Answers as a host of static files does that understands {@code _headers}: with those headers,
 * with index.html for a folder, and with 404.html for what is not there.
 */
final class StaticFiles implements Host.Answers {
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "xml", "application/xml; charset=utf-8",
          "txt", "text/plain; charset=utf-8",
          "svg", "image/svg+xml",
          "png", "image/png",
          "pdf", "application/pdf",
          "woff2", "font/woff2");

  private final BuiltSite site;
  private final Map<String, Map<String, String>> rules = new LinkedHashMap<>();
  private final UnaryOperator<String> edit;

  StaticFiles(BuiltSite site) {
    this(site, UnaryOperator.identity());
  }

  /**
   * @param edit what is done to each page on its way
   */
  StaticFiles(BuiltSite site, UnaryOperator<String> edit) {
    this.site = site;
    this.edit = edit;
    Map<String, String> rule = Map.of();
    for (String line : site.read("_headers").lines().toList()) {
      if (line.startsWith("  ")) {
        String[] parts = line.strip().split(": ", 2);
        rule.put(parts[0], parts[1]);
      } else {
        rule = rules.computeIfAbsent(line.strip(), pattern -> new LinkedHashMap<>());
      }
    }
  }

  @Override
  public Host.Answer to(String path) throws IOException {
    String below = path.startsWith(site.mount()) ? path.substring(site.mount().length()) : "?";
    String name = below.isEmpty() || below.endsWith("/") ? below + "index.html" : below;
    Path file = site.folder().resolve(name).normalize();
    boolean found = file.startsWith(site.folder()) && Files.isRegularFile(file);
    if (!found) {
      file = site.folder().resolve("404.html");
    }
    byte[] body = Files.readAllBytes(file);
    String ending = file.toString().substring(file.toString().lastIndexOf('.') + 1);
    if (ending.equals("html")) {
      String page = new String(body, StandardCharsets.UTF_8);
      body = edit.apply(page).getBytes(StandardCharsets.UTF_8);
    }
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Content-Type", TYPES.getOrDefault(ending, "application/octet-stream"));
    rules.forEach((pattern, rule) -> headers.putAll(fits(pattern, "/" + name) ? rule : Map.of()));
    return new Host.Answer(found ? 200 : 404, headers, body);
  }

  private static boolean fits(String pattern, String path) {
    return path.matches("\\Q" + pattern.replace("*", "\\E.*\\Q") + "\\E");
  }
}
