package vn.lantoa.desk.identity;

import java.util.List;
import java.util.Locale;
import vn.lantoa.campaign.Identity;
import vn.lantoa.campaign.content.Picture;

/** The two lists of marks: whose the sheets are, and who helps. */
enum MarkList {
  LOGOS {
    @Override
    List<Picture> pictures(Identity identity) {
      return List.copyOf(identity.logos());
    }
  },
  SPONSORS {
    @Override
    List<Picture> pictures(Identity identity) {
      return identity.sponsors().stream().map(Identity.Sponsor::logo).toList();
    }
  };

  /** What an edition shows of it, its own or inherited. */
  abstract List<Picture> pictures(Identity identity);

  /** The key of identity.md, which templates know it by, too. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The name by which a page asks for a picture of the list. */
  String picture(int number) {
    return key() + "-" + number;
  }
}
