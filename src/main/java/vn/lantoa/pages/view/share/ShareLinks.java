package vn.lantoa.pages.view.share;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.lantoa.pages.context.PageContext;
import vn.lantoa.pages.template.Baker;
import vn.lantoa.pages.template.Fragment;
import vn.lantoa.pages.template.Html;

/**
 * Links that hand a text and an address to other sites without any of their scripts. Zalo documents
 * none; the browser's own share sheet is the way there. Where the site does not know its address,
 * the page's script fills it in.
 */
public final class ShareLinks {
  private static final Pattern HOLE = Pattern.compile("\\{(text|here)}");

  private final Fragment stencil;

  /**
   * @param known whether the site knows its address
   */
  public ShareLinks(Baker baker, boolean known) {
    String url = known ? "{here}" : "{url}";
    String both = known ? "{text}%20" + url : "{text}";
    List<Map<String, Object>> links =
        List.of(
            link("Facebook", "https://www.facebook.com/sharer/sharer.php?u=" + url),
            link("X", "https://twitter.com/intent/tweet?url=" + url + "&text={text}"),
            link("Telegram", "https://t.me/share/url?url=" + url + "&text={text}"),
            link("WhatsApp", "https://api.whatsapp.com/send?text=" + both),
            link("LinkedIn", "https://www.linkedin.com/sharing/share-offsite/?url=" + url),
            link("Threads", "https://threads.net/intent/post?text=" + both),
            link("Thư điện tử", "mailto:?subject=" + encode("Thông điệp") + "&body=" + both));
    stencil = new Fragment(baker.part("share.html", Map.of("share", links)).strip(), HOLE);
  }

  private static Map<String, Object> link(String name, String address) {
    if (!address.contains("{url}")) {
      return Map.of("name", name, "href", address);
    }
    return Map.of("name", name, "href", address.replace("{url}", ""), "pattern", address);
  }

  /** The list of links for a text and the address of its page. */
  public Html html(PageContext scene, String text) {
    Html words = Html.of(encode(text));
    Html here = Html.of(scene.url().map(ShareLinks::encode).orElse(""));
    return stencil.fill(hole -> hole.equals("text") ? words : here);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
