package vn.lantoa.pages.machine;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.lantoa.bytes.Digests;
import vn.lantoa.bytes.Escape;
import vn.lantoa.campaign.site.Artifact;
import vn.lantoa.campaign.site.Site;
import vn.lantoa.campaign.site.SitePaths;
import vn.lantoa.pages.context.DisplayNames;
import vn.lantoa.pages.theme.Theme;

/**
 * What servers and machines read at the root of the site. The headers are those that Mozilla's
 * Observatory gives its best mark for; the policy allows the site's own files and nothing else.
 */
public final class ServerFiles {
  public static final String MANIFEST = "manifest.webmanifest";

  /**
   * A script without a word: behind a style sheet in the body it keeps Firefox from showing what is
   * below before the sheet is there.
   */
  private static final String PAUSE = " ";

  /** What else is text, by all the names that servers have for it. */
  private static final String TEXTS =
      "text/css text/javascript application/javascript application/json application/manifest+json"
          + " text/xml application/xml application/atom+xml image/svg+xml";

  private final Site site;
  private final Theme theme;
  private final boolean listed;
  private final Map<String, String> headers;

  /**
   * @param listed whether the site has a list of its pages
   */
  public ServerFiles(Site site, Theme theme, boolean listed) {
    this.site = site;
    this.theme = theme;
    this.listed = listed;
    this.headers = headers(policy(theme));
  }

  /** For hosts that send no headers; {@code frame-ancestors} has no effect in a page. */
  public static String policy(Theme theme) {
    return "default-src 'none'; style-src 'self'"
        + named(theme.first())
        + "; script-src 'self'"
        + named(theme.first().map(style -> PAUSE))
        + named(theme.loader())
        + "; font-src 'self'; img-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri"
        + " 'none'; form-action 'none'";
  }

  private static String named(Optional<String> inline) {
    return inline.map(text -> " " + Digests.source(text)).orElse("");
  }

  private static Map<String, String> headers(String policy) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Content-Security-Policy", policy + "; frame-ancestors 'none'");
    headers.put("Strict-Transport-Security", "max-age=31536000");
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("X-Frame-Options", "DENY");
    headers.put("Referrer-Policy", "no-referrer");
    headers.put("Cross-Origin-Resource-Policy", "same-origin");
    headers.put("Cross-Origin-Opener-Policy", "same-origin");
    headers.put(
        "Permissions-Policy",
        "clipboard-write=(self), camera=(), geolocation=(), microphone=(),"
            + " payment=(), usb=(), browsing-topics=()");
    return headers;
  }

  public List<Artifact> all() {
    String root = site.baseUrl().map(URI::getRawPath).orElse("/");
    List<Artifact> files = new ArrayList<>();
    files.add(text(SitePaths.NEUTRAL, neutral()));
    files.add(text("robots.txt", robots()));
    files.add(text(MANIFEST, manifest()));
    files.add(text("_headers", netlify()));
    files.add(text(".htaccess", apache(root)));
    files.add(text(SitePaths.SERVER + "nginx.conf", nginx(root)));
    files.add(text(SitePaths.SERVER + "doc-truoc.txt", readMe()));
    return files;
  }

  private static Artifact text(String path, String text) {
    return new Artifact(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Without a script: a refresh at once replaces the page in the history (HTML, "shared declarative
   * refresh steps").
   */
  private String neutral() {
    String exit = Escape.attribute(site.catalogue().edition(site.root()).exit().toString());
    return """
    <!DOCTYPE html>
    <html lang="vi">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'">
    <meta name="referrer" content="no-referrer">
    <meta name="robots" content="noindex">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="refresh" content="0; url=%1$s">
    <title>Đang tải…</title>
    </head>
    <body>
    <p><a href="%1$s" rel="nofollow noreferrer">Đang tải…</a></p>
    </body>
    </html>
    """
        .formatted(exit);
  }

  private String robots() {
    return "User-agent: *\nAllow: /\n"
        + site.baseUrl()
            .filter(base -> listed)
            .map(base -> "\nSitemap: " + base + "sitemap.xml\n")
            .orElse("");
  }

  /** Neutral, since the name may stand on a telephone's home screen. */
  private String manifest() {
    String name = DisplayNames.edition(site.root());
    Map<String, Object> manifest = new LinkedHashMap<>();
    manifest.put("name", name);
    manifest.put("short_name", name);
    manifest.put("lang", "vi");
    manifest.put("start_url", "index.html");
    manifest.put("display", "browser");
    List<Map<String, Object>> icons = new ArrayList<>();
    for (String size : List.of("192", "512")) {
      theme
          .asset("icon-" + size + ".png")
          .ifPresent(
              icon -> {
                Map<String, Object> entry = new LinkedHashMap<>();
                entry.put("src", icon.path());
                entry.put("sizes", size + "x" + size);
                entry.put("type", "image/png");
                icons.add(entry);
              });
    }
    manifest.put("icons", icons);
    return JsonWriter.text(manifest) + "\n";
  }

  private String netlify() {
    return "/*\n"
        + lines("  %s: %s\n")
        + "/tai-nguyen/*\n  Cache-Control: public, max-age=31536000, immutable\n"
        + "/*.css\n  Content-Type: text/css; charset=utf-8\n"
        + "/*.js\n  Content-Type: text/javascript; charset=utf-8\n"
        + "/*.webmanifest\n  Content-Type: application/manifest+json\n";
  }

  /** Whether all that is said of the site says that it is at https:. */
  private boolean isSecure() {
    return site.baseUrl().filter(base -> "https".equals(base.getScheme())).isPresent();
  }

  private String apache(String root) {
    String secure =
        """
        <IfModule mod_rewrite.c>
        RewriteEngine On
        RewriteCond %{HTTPS} !=on
        RewriteCond %{HTTP:X-Forwarded-Proto} !=https
        RewriteRule ^ https://%{HTTP_HOST}%{REQUEST_URI} [R=301,L]
        </IfModule>
        """;
    return """
    ErrorDocument 404 %1$s404.html
    AddDefaultCharset utf-8
    %2$s<IfModule mod_alias.c>
    RedirectMatch 404 "/(\\.(?!well-known/)|_headers$|%4$s)"
    </IfModule>
    <IfModule mod_mime.c>
    AddType application/manifest+json .webmanifest
    AddType font/woff2 .woff2
    AddCharset utf-8 .css .js .svg .xml .json .txt .webmanifest
    </IfModule>
    <IfModule mod_deflate.c>
    <IfModule mod_filter.c>
    AddOutputFilterByType DEFLATE text/html text/plain %5$s
    </IfModule>
    </IfModule>
    <IfModule mod_headers.c>
    %3$sHeader always set Cache-Control "public, max-age=31536000, immutable" "expr=%%{REQUEST_URI} =~ m#/tai-nguyen/#"
    </IfModule>
    """
        .formatted(
            root,
            isSecure() ? secure : "",
            lines("Header always set %s \"%s\"\n"),
            SitePaths.SERVER,
            TEXTS);
  }

  private String nginx(String root) {
    String secure =
        """
        set $lantoa_scheme "$scheme:$http_x_forwarded_proto";
        if ($lantoa_scheme ~ "^http:(http)?$") {
        return 301 https://$host$request_uri;
        }
        """;
    return """
    # Trong khối server { … }: include <thư mục trang>/may-chu/nginx.conf;
    charset utf-8;
    charset_types %3$s;
    gzip on;
    gzip_vary on;
    gzip_proxied any;
    gzip_types text/plain %3$s;
    error_page 404 %1$s404.html;
    %4$s%2$s
    location ~ /\\.(?!well-known/) {
    return 404;
    }
    location = %1$s_headers {
    return 404;
    }
    location %1$stai-nguyen/ {
    %2$sadd_header Cache-Control "public, max-age=31536000, immutable" always;
    }
    location = %1$smanifest.webmanifest {
    types { application/manifest+json webmanifest; }
    %2$s}
    location %1$s%5$s {
    return 404;
    }
    """
        .formatted(
            root,
            lines("add_header %s \"%s\" always;\n"),
            TEXTS,
            isSecure() ? secure : "",
            SitePaths.SERVER);
  }

  private static String readMe() {
    return """
    Đầu đề HTTP bảo vệ người xem, cho từng loại máy chủ:
    - Netlify, Cloudflare Pages: tệp _headers ở gốc trang, được dùng tự động.
    - Apache: tệp .htaccess ở gốc trang, được dùng khi máy chủ cho phép (AllowOverride All).
    - nginx: nạp tệp nginx.conf trong thư mục này vào khối server của trang.
    Trang dựng với --base-url https://…: .htaccess và nginx.conf còn chuyển người gõ http:// sang https://;
    ở máy chủ khác, bật việc ấy trong phần cài đặt của nơi cho thuê máy chủ.
    Máy chủ không cho đặt đầu đề: mỗi trang vẫn mang sẵn chính sách trong thẻ <meta>.
    """;
  }

  private String lines(String form) {
    return headers.entrySet().stream()
        .map(header -> form.formatted(header.getKey(), header.getValue()))
        .collect(Collectors.joining());
  }
}
