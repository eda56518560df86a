package vn.lantoa.campaign;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.lantoa.campaign.content.SheetPicture;
import vn.lantoa.problem.Source;
import vn.lantoa.text.Languages;
import vn.lantoa.text.Slug;

/**
 * One slogan.
 *
 * @param text as read aloud and shown on pages
 * @param marked the same with the author's marks for sheets: | a good break, ~ no break here
 * @param slug ASCII address, depends on the text alone
 * @param source where it comes from, when not from the group's source
 * @param language BCP 47 tag
 * @param assurance what its author vouches for
 * @param translations language tag (BCP 47) to text, in the author's order
 * @param picture that its sheets show; none where its group says
 */
public record Slogan(
    String text,
    String marked,
    String slug,
    Optional<String> source,
    Map<String, String> translations,
    String language,
    Assurance assurance,
    Optional<SheetPicture> picture,
    Source place) {
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s|~]+");

  public Slogan {
    // of thousands of localities all slogans are held, and hardly any has either
    marked = marked.equals(text) ? text : marked;
    translations =
        translations.isEmpty()
            ? Map.of()
            : Collections.unmodifiableMap(new LinkedHashMap<>(translations));
  }

  /** The language, where it is not that of the pages around. */
  public Optional<String> otherLanguage() {
    return Languages.other(language);
  }

  /** Six letters for its address on sheets: they tell nothing, and depend on the slug alone. */
  public String code() {
    return Slug.digest(slug);
  }

  /** What two slogans that say the same have in common: no capitals, no punctuation. */
  public String comparable() {
    return comparable(text);
  }

  public static String comparable(String text) {
    return NO_WORD.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }

  /** A text as it is read, without the author's marks for sheets. */
  public static String unmarked(String marked) {
    return BETWEEN_WORDS.matcher(marked).replaceAll(" ").strip();
  }
}
