package vn.lantoa.campaign.site;

import java.util.stream.Stream;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.SloganGroup;
import vn.lantoa.campaign.content.Paged;
import vn.lantoa.problem.Source;

/**
 * What a page is about.
 *
 * @param path of the page below its kind's: empty, or ending with a slash
 * @param title as shown in navigation
 * @param label the same where there is little room, at the end of the breadcrumbs
 */
record Shown(String path, String title, String label, Source source, Object subject) {

  /** An edition as a whole. */
  static Shown whole(Edition edition, String title) {
    return new Shown("", title, title, edition.source(), edition);
  }

  static Stream<Shown> slogans(Edition edition) {
    return edition.slogans().map(member -> of(member, member.slogan().slug(), member.text()));
  }

  /**
   * Where the codes on sheets lead: the address says nothing to whoever looks over a shoulder or
   * into the history.
   */
  static Stream<Shown> codes(Edition edition) {
    return edition.hasSheets()
        ? edition.slogans().map(m -> of(m, m.slogan().code(), "Thông tin tuyên truyền"))
        : Stream.empty();
  }

  private static Shown of(SloganGroup.Member slogan, String folder, String title) {
    return new Shown(folder + "/", title, title, slogan.slogan().place(), slogan);
  }

  /** What has a page of its own. */
  static Shown of(Paged content) {
    return new Shown(content.folder(), content.title(), content.label(), content.place(), content);
  }
}
