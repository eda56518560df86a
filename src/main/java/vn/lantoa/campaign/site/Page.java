package vn.lantoa.campaign.site;

import java.util.Optional;
import vn.lantoa.campaign.SloganGroup;
import vn.lantoa.campaign.TextPage;
import vn.lantoa.problem.Source;

/**
 * One web page that an edition has.
 *
 * @param path below the edition: empty for its home page, else ending with a slash
 * @param title as shown in navigation
 * @param label the same where there is little room, at the end of the breadcrumbs
 * @param source the content that it comes from
 * @param subject what it shows: a slogan in its group, a legal text, a text, else the edition
 */
public record Page(
    PageKind kind, String path, String title, String label, Source source, Object subject) {

  /** What it shows, as what its kind promises. */
  public <T> T subject(Class<T> type) {
    return type.cast(subject);
  }

  /** The language of its title and its words, where that is not the one of the site. */
  public Optional<String> otherLanguage() {
    if (subject instanceof TextPage text) {
      return text.body().otherLanguage();
    }
    return kind == PageKind.SLOGAN
        ? subject(SloganGroup.Member.class).slogan().otherLanguage()
        : Optional.empty();
  }

  /** Its file below the edition. */
  public String file() {
    return kind == PageKind.NOT_FOUND ? kind.template() : path + "index.html";
  }

  /**
   * The path that a link of a body names, however it is written: {@code /lich}, {@code /lich/},
   * {@code /lich/index.html?a#b}.
   *
   * @param link starts with a slash
   */
  public static String pathOf(String link) {
    String path =
        link.substring(1).replaceAll("[#?].*$", "").replaceFirst("(^|/)index\\.html$", "$1");
    return path.isEmpty() || path.endsWith("/") ? path : path + "/";
  }
}
