package vn.lantoa.http;

import java.util.Locale;
import java.util.Map;

/** What a file is, by its ending: everything that a site has. */
public final class MediaTypes {
  private static final String HTML = "text/html; charset=utf-8";
  private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", HTML),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("json", "application/json; charset=utf-8"),
          Map.entry("webmanifest", "application/manifest+json; charset=utf-8"),
          Map.entry("xml", "application/xml; charset=utf-8"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("conf", "text/plain; charset=utf-8"),
          Map.entry("csv", "text/csv; charset=utf-8"),
          Map.entry("ics", "text/calendar; charset=utf-8"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("jpeg", "image/jpeg"),
          Map.entry("webp", "image/webp"),
          Map.entry("gif", "image/gif"),
          Map.entry("pdf", "application/pdf"),
          Map.entry("zip", "application/zip"),
          Map.entry("docx", OFFICE + "wordprocessingml.document"),
          Map.entry("xlsx", OFFICE + "spreadsheetml.sheet"),
          Map.entry("woff2", "font/woff2"));

  private MediaTypes() {}

  public static String of(String path) {
    String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return TYPES.getOrDefault(ending, "application/octet-stream");
  }

  public static boolean isPage(String type) {
    return type.equals(HTML);
  }
}
