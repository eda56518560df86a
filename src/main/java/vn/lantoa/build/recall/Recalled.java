package vn.lantoa.build.recall;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.campaign.Slogan;
import vn.lantoa.read.phone.PhoneMentions;
import vn.lantoa.read.phone.PhoneNumbers;
import vn.lantoa.text.Slug;
import vn.lantoa.text.Spoken;

/**
 * A telephone number or a text that must no longer stand anywhere.
 *
 * @param written as it was typed, without blanks around
 * @param digits of a number; empty for a text
 * @param whole the number however its digits are grouped, where it is too long to be anything else
 * @param spoken how it is said over loudspeakers, as texts compare
 */
public record Recalled(
    String written, String digits, Optional<Pattern> whole, List<String> spoken) {
  /** What may stand between the digits of a number. */
  private static final String BETWEEN = "[\\s.()\\-\\u00a0\\u202f\\u2011\\u2013]{0,3}";

  private static final Pattern NUMBER =
      Pattern.compile("(?:tel:)?\\+?[\\d\\s.()\\-\\u00a0\\u202f\\u2011\\u2013]{3,}");

  private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");

  /** Shorter ones may be a year, an amount, an article of a law. */
  private static final int SURE = 7;

  private static final int FEWEST_DIGITS = 3;

  /** A shorter text stands on every other page. */
  private static final int FEWEST_LETTERS = 6;

  public Recalled {
    spoken = List.copyOf(spoken);
  }

  /** What somebody means who types this: a number, written anyhow, or else words. */
  public static Recalled of(String typed) {
    String written = Normalizer.normalize(plain(typed), Normalizer.Form.NFC);
    String digits = NUMBER.matcher(written).matches() ? digits(written) : "";
    if (digits.length() < FEWEST_DIGITS) {
      List<String> spoken =
          Stream.of(written, Spoken.text(written)).map(Slogan::comparable).distinct().toList();
      return new Recalled(written, "", Optional.empty(), spoken);
    }
    Optional<Pattern> whole =
        digits.length() < SURE ? Optional.empty() : Optional.of(Pattern.compile(anyhow(digits)));
    String bare = written.replaceFirst("^tel:", "");
    return new Recalled(bare, digits, whole, List.of(Slogan.comparable(Spoken.phone(digits))));
  }

  /** Without what no reader sees: control characters, which a clipboard may carry, are blanks. */
  static String plain(String typed) {
    return CONTROL.matcher(typed).replaceAll(" ").strip();
  }

  /** Nobody can call a service from abroad, but some write it so: +84 1900 96 96 80. */
  private static String digits(String phone) {
    return PhoneNumbers.atHome(phone).replaceFirst("^0(?=1[89]00)", "");
  }

  /** The digits with or without gaps, the 0 at their start also as the country's code. */
  private static String anyhow(String digits) {
    boolean home = digits.startsWith("0");
    String rest =
        digits
            .substring(home ? 1 : 0)
            .chars()
            .mapToObj(Character::toString)
            .collect(Collectors.joining(BETWEEN));
    String zero = "(?:(?:\\+|00)?\\(?84" + BETWEEN + "(?:0" + BETWEEN + ")?|0" + BETWEEN + ")";
    return "(?<!\\d)" + (home ? zero : "(?:\\+?84" + BETWEEN + ")?") + rest + "(?!\\d)";
  }

  public boolean isNumber() {
    return !digits.isEmpty();
  }

  /** Whether it tells one text from others. */
  public boolean isDistinct() {
    return isNumber() || Slug.fold(spoken.get(0)).replace(" ", "").length() >= FEWEST_LETTERS;
  }

  /** Whether it stands in a text. */
  public boolean isIn(String text) {
    return isNumber() ? isCalledIn(text) || isSaidIn(text) : isSaidIn(text);
  }

  private boolean isCalledIn(String text) {
    return whole
        .map(number -> number.matcher(text).find())
        .orElseGet(
            () ->
                text.contains(digits)
                    && (isKeyed(text)
                        || PhoneMentions.in(text).stream()
                            .anyMatch(found -> isSame(found.written()))));
  }

  /** As pages and front matter name a number. */
  private boolean isKeyed(String text) {
    return Pattern.compile("(?:tel:|phone:\\s{0,9}[\"']?)" + digits + "(?!\\d)")
        .matcher(text)
        .find();
  }

  /** Whether a number is the same, however it is written. */
  public boolean isSame(String phone) {
    return digits(phone).equals(digits);
  }

  /** Whoever types no marks means the words with them, too. */
  private boolean isSaidIn(String text) {
    String said = " " + Slogan.comparable(text) + " ";
    String plain =
        spoken.stream().allMatch(one -> Slug.fold(one).equals(one)) ? Slug.fold(said) : said;
    return spoken.stream().anyMatch(one -> plain.contains(" " + one + " "));
  }

  /** Whether a file is named after it, as sheets are after their slogans. */
  public boolean isNamedBy(String file) {
    return !isNumber() && file.contains(Slug.of(written));
  }
}
