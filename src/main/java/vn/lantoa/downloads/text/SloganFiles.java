package vn.lantoa.downloads.text;

import java.time.Instant;
import java.util.List;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.SloganGroup;
import vn.lantoa.campaign.site.Deliverable.Topic;
import vn.lantoa.campaign.site.Site;
import vn.lantoa.campaign.site.SitePaths;
import vn.lantoa.downloads.shelf.Shelf;

/** The texts of an edition in files of all kinds: all together, then group by group. */
public final class SloganFiles {
  private final Site site;
  private final Edition edition;
  private final Instant made;
  private final SloganJson json;

  public SloganFiles(Site site, Edition edition, Instant made) {
    this.site = site;
    this.edition = edition;
    this.made = made;
    json = new SloganJson(site, edition);
  }

  public void put(Shelf shelf) {
    BannerTexts all = BannerTexts.all(edition);
    if (all.isEmpty()) {
      return;
    }
    if (edition.hasSlogans()) {
      shelf.put(
          Topic.POSTS,
          "Bài đăng sẵn của mọi thông điệp",
          "TXT",
          SitePaths.POSTS,
          () -> PostList.bytes(site, edition));
    }
    put(shelf, "Tất cả thông điệp", "thong-diep", all, edition.groups());
    if (edition.groups().size() > 1) {
      int number = 1;
      for (SloganGroup group : edition.groups()) {
        String name = "thong-diep-nhom-" + number++;
        put(shelf, group.title(), name, BannerTexts.of(edition, group), List.of(group));
      }
    }
  }

  private void put(
      Shelf shelf, String title, String name, BannerTexts texts, List<SloganGroup> groups) {
    String path = SitePaths.DOWNLOADS + name;
    shelf.put(Topic.TEXTS, title, "TXT", path + ".txt", () -> SloganList.bytes(texts));
    shelf.put(
        Topic.TEXTS, title, "TXT chữ hoa", path + "-chu-hoa.txt", () -> SloganList.capitals(texts));
    shelf.put(
        Topic.TEXTS,
        title,
        "DOCX",
        path + ".docx",
        () -> SloganDocument.bytes(texts, edition.author(), made));
    shelf.put(Topic.TEXTS, title, "CSV", path + ".csv", () -> SloganTable.bytes(texts));
    shelf.put(Topic.TEXTS, title, "JSON", path + ".json", () -> json.bytes(groups));
  }
}
