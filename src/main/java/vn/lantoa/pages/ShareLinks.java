package vn.lantoa.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Links that hand a text and an address to other sites without any of their scripts. Zalo documents
 * none; the browser's own share sheet is the way there.
 */
final class ShareLinks {
  /** Where the script fills in the page's address, when the site does not know its own. */
  private static final String UNKNOWN = "{url}";

  private ShareLinks() {}

  static List<Map<String, Object>> of(Scene scene, String text) {
    String url = scene.url().map(ShareLinks::encode).orElse(UNKNOWN);
    String words = encode(text);
    String both = words + "%20" + url;
    return List.of(
        link("Facebook", "https://www.facebook.com/sharer/sharer.php?u=" + url),
        link("X", "https://twitter.com/intent/tweet?url=" + url + "&text=" + words),
        link("Telegram", "https://t.me/share/url?url=" + url + "&text=" + words),
        link("WhatsApp", "https://api.whatsapp.com/send?text=" + both),
        link("LinkedIn", "https://www.linkedin.com/sharing/share-offsite/?url=" + url),
        link("Threads", "https://threads.net/intent/post?text=" + both),
        link("Thư điện tử", "mailto:?subject=" + encode("Thông điệp") + "&body=" + both));
  }

  private static Map<String, Object> link(String name, String address) {
    if (!address.contains(UNKNOWN)) {
      return Map.of("name", name, "href", address);
    }
    return Map.of("name", name, "href", address.replace(UNKNOWN, ""), "pattern", address);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
