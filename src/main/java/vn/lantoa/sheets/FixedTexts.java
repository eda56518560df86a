package vn.lantoa.sheets;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.lantoa.campaign.Campaign;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Hotline;
import vn.lantoa.campaign.Identity;
import vn.lantoa.campaign.Locality;
import vn.lantoa.campaign.Slogan;
import vn.lantoa.campaign.site.Site;
import vn.lantoa.sheets.text.SourceText;

/**
 * What an edition's sheets say besides their slogan.
 *
 * @param issuerInPictures the same, which on a sample says that it is one: a picture has no slug
 * @param hotlines the most numbers first, one last; empty where there are none
 * @param notice what a sample says in its slug
 * @param fullStop whether a slogan keeps it
 */
record FixedTexts(
    SourceText campaign,
    SourceText issuer,
    SourceText issuerInPictures,
    List<SourceText> hotlines,
    Optional<SourceText> notice,
    List<String> keepTogether,
    boolean fullStop) {
  static final String LANGUAGE = "vi";

  private static final String ONLY_A_SAMPLE = " ·| Bản mẫu, không phải của ";

  /** In words: Phan Rang - Tháp Chàm has more, and can be parted. */
  private static final int LONGEST_PLACE = 3;

  /** More numbers than can be remembered help nobody. */
  private static final int NUMBERS = 5;

  static FixedTexts of(Site site, Edition edition) {
    List<String> terms = edition.identity().map(Identity::keepTogether).orElse(List.of());
    Locality locality = edition.locality().orElseThrow();
    String campaign = edition.campaign().map(Campaign::titleWithYear).orElseGet(locality::fullName);
    String issuer = issuer(edition, locality);
    List<String> places = Stream.concat(terms.stream(), places(edition)).toList();
    return new FixedTexts(
        new SourceText(campaign, LANGUAGE, terms),
        new SourceText(issuer, LANGUAGE, places),
        new SourceText(
            edition.isSample() ? issuer + ONLY_A_SAMPLE + edition.audience().speaker() : issuer,
            LANGUAGE,
            places),
        hotlines(edition),
        edition.sampleNotice().map(notice -> new SourceText(notice, LANGUAGE, terms)),
        terms,
        edition.identity().flatMap(Identity::fullStop).orElse(false));
  }

  /** No line parts Kỳ | Lừa; the name of a hospital is a line of its own anyway. */
  private static Stream<String> places(Edition edition) {
    return edition.lineage().stream()
        .map(Locality::name)
        .filter(name -> name.split(" ").length <= LONGEST_PLACE);
  }

  /** What a slogan says in a second language. */
  SourceText in(Translation second) {
    return new SourceText(drawn(second.text()), second.language(), List.of());
  }

  /** A slogan as it is drawn: banners end without a full stop, unless it ends one of several. */
  SourceText slogan(SheetSpec job) {
    return new SourceText(drawn(job.marked()), job.language(), keepTogether);
  }

  private String drawn(String text) {
    String marked = text.strip();
    boolean one = marked.indexOf('.') == marked.length() - 1 && !marked.matches(".*[!?].*");
    return one && !fullStop ? marked.substring(0, marked.length() - 1) : marked;
  }

  /**
   * What is left to say of the campaign beside a text that names it itself.
   *
   * @return the year, or nothing at all; none where the text does not name it
   */
  Optional<String> besides(String text) {
    String named = Slogan.comparable(campaign.marked());
    String bare = named.replaceFirst(" năm \\d{4}$", "");
    String said = Slogan.comparable(text);
    if (!said.contains(bare)) {
      return Optional.empty();
    }
    String rest = said.contains(named) ? "" : named.substring(bare.length()).strip();
    return Optional.of(rest.replaceFirst("^n", "N"));
  }

  /** What stands below a code: its page says whom to call, where there is anybody. */
  SourceText ofCode() {
    return new SourceText(
        hotlines.isEmpty() ? "Quét để| xem thêm" : "Quét để xem| nơi giúp đỡ",
        LANGUAGE,
        keepTogether);
  }

  /** What a picture of a sample adds to whoever publishes; empty where it is none. */
  String sampleInPictures() {
    return issuerInPictures.marked().substring(issuer.marked().length());
  }

  /** Who hangs it and where they sit, as the law wants (Luật Quảng cáo 2012, article 27). */
  private static String issuer(Edition edition, Locality locality) {
    String issuer = edition.withPlace(locality.issuer());
    return locality.address().map(address -> issuer + " ·| Địa chỉ: " + address).orElse(issuer);
  }

  /** Down to the one for whoever is in danger now: a large one helps more than many small ones. */
  private static List<SourceText> hotlines(Edition edition) {
    return Stream.concat(
            IntStream.rangeClosed(1, NUMBERS)
                .mapToObj(fewer -> edition.foremost(NUMBERS + 1 - fewer)),
            Stream.of(edition.foremost(1).stream().limit(1).toList()))
        .filter(numbers -> !numbers.isEmpty())
        .map(FixedTexts::hotlines)
        .distinct()
        .toList();
  }

  /** In the order of all pages, 113 first; what is not known of a number is not said. */
  private static SourceText hotlines(List<Hotline> hotlines) {
    List<String> numbers = hotlines.stream().map(h -> h.shortTitle() + " " + h.phone()).toList();
    return new SourceText(String.join(" ·| ", numbers), LANGUAGE, numbers);
  }
}
