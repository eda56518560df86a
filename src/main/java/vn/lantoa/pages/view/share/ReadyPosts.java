package vn.lantoa.pages.view.share;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.lantoa.campaign.Slogan;
import vn.lantoa.campaign.share.Caption;
import vn.lantoa.pages.context.Ids;
import vn.lantoa.pages.context.PageContext;
import vn.lantoa.pages.template.Model;

/** The posts of a slogan as its page offers them to be copied. */
public final class ReadyPosts {
  private ReadyPosts() {}

  /**
   * @param picture whether there is one to post
   */
  public static Map<String, Object> of(PageContext scene, Slogan slogan, boolean picture) {
    Caption caption = Caption.of(slogan, scene.edition(), scene.url());
    return new Model()
        .with(
            "posts",
            List.of(
                post("Facebook", caption, caption.facebook()),
                post("Zalo", caption, caption.zalo())))
        .with("alt", picture ? caption.alt() : "")
        .with("qr", scene.url().map(QrSvg::of))
        .map();
  }

  /** The slogan stands apart, since it may be in another language. */
  private static Map<String, Object> post(String network, Caption caption, String text) {
    String id = Ids.own("bai-" + network.toLowerCase(Locale.ROOT));
    return new Model()
        .with("name", network)
        .with("id", id)
        .with("copy", "#" + id)
        .with("words", caption.words())
        .with("lang", caption.language())
        .with("rest", text.substring(caption.words().length()))
        .with("address", caption.url().isEmpty() ? "1" : "")
        .map();
  }
}
