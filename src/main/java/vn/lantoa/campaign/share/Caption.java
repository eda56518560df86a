package vn.lantoa.campaign.share;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.campaign.Campaign;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Locality;
import vn.lantoa.campaign.Slogan;

/**
 * The words to post with a slogan: plain text, which every network takes.
 *
 * @param words the slogan itself
 * @param language BCP 47 tag of the slogan, where it is not Vietnamese
 * @param help whom to call; empty where nobody can be called
 * @param who takes part in what; of a sample, that nobody has approved it
 * @param hashtags with the #
 * @param alt what the picture of the slogan shows, for whoever does not see it
 * @param url of the slogan's page, where the site knows its address
 */
public record Caption(
    String words,
    Optional<String> language,
    String help,
    String who,
    List<String> hashtags,
    String alt,
    Optional<String> url) {
  /** The beginning of the Month's name, which is the only hashtag that nobody need invent. */
  private static final String MONTH = "Tháng hành động vì bình đẳng giới";

  private static final String END = ".!?…";

  public Caption {
    hashtags = List.copyOf(hashtags);
  }

  public static Caption of(Slogan slogan, Edition edition, Optional<String> url) {
    return new Caption(
        slogan.text(),
        slogan.otherLanguage(),
        HelpLine.of(edition),
        who(edition),
        hashtags(edition),
        alt(slogan, edition),
        url);
  }

  /** Paragraph by paragraph, since there is room for all. */
  public String facebook() {
    return joined("\n\n", words, help, who, String.join(" ", hashtags), url.orElse(""));
  }

  /** Line by line: a message in a group is read at a glance, and has no use for hashtags. */
  public String zalo() {
    return joined("\n", words, help, who, url.orElse(""));
  }

  private static String joined(String between, String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
  }

  private static String who(Edition edition) {
    if (edition.isSample()) {
      return "Bài mẫu, chưa được " + edition.issuer() + " duyệt.";
    }
    Optional<String> month = edition.month().map(Campaign::titleWithYear);
    Optional<String> place = edition.locality().map(Locality::displayName).map(edition::withPlace);
    return month
        .map(title -> place.map(name -> name + " hưởng ứng ").orElse("Hưởng ứng ") + title + ".")
        .or(() -> place.map(name -> name + "."))
        .orElse("");
  }

  private static List<String> hashtags(Edition edition) {
    List<String> hashtags = new ArrayList<>();
    edition
        .month()
        .ifPresent(
            month -> {
              hashtags.addAll(month.hashtags());
              if (hashtags.isEmpty() && month.title().startsWith(MONTH)) {
                hashtags.add(hashtag(MONTH));
              }
            });
    return hashtags.stream().map(tag -> "#" + tag).toList();
  }

  /** In one word, each syllable with a capital: a screen reader then reads them apart. */
  private static String hashtag(String name) {
    return Stream.of(name.split(" "))
        .map(syllable -> Character.toUpperCase(syllable.charAt(0)) + syllable.substring(1))
        .collect(Collectors.joining());
  }

  private static String alt(Slogan slogan, Edition edition) {
    String whose =
        edition.isSample()
            ? " Ảnh mẫu, chưa được " + edition.audience().speaker() + " duyệt."
            : edition.locality().map(own -> " Ảnh của " + edition.issuer() + ".").orElse("");
    String text = slogan.text();
    boolean ends = END.indexOf(text.charAt(text.length() - 1)) >= 0;
    return "Ảnh chữ: “" + text + (ends ? "”" : "”.") + whose;
  }
}
