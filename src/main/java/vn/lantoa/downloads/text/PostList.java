package vn.lantoa.downloads.text;

import java.util.Optional;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Slogan;
import vn.lantoa.campaign.SloganGroup;
import vn.lantoa.campaign.share.Caption;
import vn.lantoa.campaign.site.Site;
import vn.lantoa.campaign.site.SitePaths;
import vn.lantoa.text.WindowsText;

/** A post for Facebook and one for Zalo for each slogan, and what its picture says: in one text. */
final class PostList {
  private PostList() {}

  static byte[] bytes(Site site, Edition edition) {
    Optional<String> home = site.baseUrl().map(base -> base + site.folder(edition.entry()));
    StringBuilder out = new StringBuilder();
    edition
        .slogans()
        .map(SloganGroup.Member::slogan)
        .forEach(slogan -> add(out, slogan, edition, home));
    return WindowsText.bytes(out);
  }

  private static void add(
      StringBuilder out, Slogan slogan, Edition edition, Optional<String> home) {
    Caption caption = Caption.of(slogan, edition, home.map(at -> at + SitePaths.of(slogan)));
    out.append("===== ").append(slogan.text()).append(" =====\n\n");
    out.append("--- Facebook ---\n").append(caption.facebook()).append("\n\n");
    out.append("--- Zalo ---\n").append(caption.zalo()).append("\n\n");
    out.append("--- Chữ thay ảnh ---\n").append(caption.alt()).append("\n\n\n");
  }
}
