package vn.lantoa.text;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.lantoa.bytes.Resource;

/** Text as an announcer reads it aloud: numbers, dates and abbreviations in words. */
public final class Spoken {
  private static final Map<String, String> ABBREVIATIONS =
      Resource.table(Spoken.class, "abbreviations.properties");

  /** A number of three digits is one to call behind these words alone. */
  private static final String TO_CALL =
      "(?<=(?:[Gg]ọi|[Ss]ố|[Tt]ổng đài|thoại|nóng)(?: (?:ngay|cho|đến|tới|số|công an))?:? )";

  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?:"
              + ("(?<short>" + anyOf(ABBREVIATIONS) + ")")
              + "|(?<phone>0\\d(?:[ .]?\\d){7,9}|1[89]00(?:[ .]?\\d){4,6}|"
              + TO_CALL
              + "11[1-5])"
              + "|(?<lead>[Nn]gày )?(?<day>\\d{1,2})/(?<month>\\d{1,2})(?:/(?<year>\\d{4}))?"
              + "|(?<number>\\d{1,3}(?:\\.\\d{3})+|\\d{1,9})(?<percent> ?%)?"
              + ")(?![\\p{L}\\p{N}])");

  private Spoken() {}

  private static String anyOf(Map<String, String> words) {
    return words.keySet().stream().sorted().map(Pattern::quote).collect(Collectors.joining("|"));
  }

  /** A whole text. */
  public static String text(String text) {
    return isPlain(text) ? text : inWords(text);
  }

  /** Most slogans are: neither a digit nor two capitals in a row. */
  private static boolean isPlain(String text) {
    boolean capital = false;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      boolean next = Character.isUpperCase(letter);
      if (letter >= '0' && letter <= '9' || capital && next) {
        return false;
      }
      capital = next;
    }
    return true;
  }

  private static String inWords(String text) {
    Matcher written = WRITTEN.matcher(text);
    StringBuilder spoken = new StringBuilder();
    while (written.find()) {
      written.appendReplacement(spoken, Matcher.quoteReplacement(words(written)));
    }
    return written.appendTail(spoken).toString();
  }

  private static String words(Matcher written) {
    if (written.group("phone") != null) {
      return phone(written.group("phone"));
    }
    if (written.group("short") != null) {
      return Objects.requireNonNull(ABBREVIATIONS.get(written.group("short")));
    }
    if (written.group("day") != null) {
      return date(written);
    }
    String words = Numerals.words(Integer.parseInt(written.group("number").replace(".", "")));
    return written.group("percent") == null ? words : words + " phần trăm";
  }

  private static String date(Matcher written) {
    int day = Integer.parseInt(written.group("day"));
    int month = Integer.parseInt(written.group("month"));
    if (month < 1 || month > 12 || day < 1 || day > 31) {
      return written.group();
    }
    String lead = written.group("lead") == null ? "ngày " : written.group("lead");
    String date =
        lead + (day <= 10 ? "mùng " : "") + Numerals.words(day) + " tháng " + month(month);
    return written.group("year") == null
        ? date
        : date + " năm " + Numerals.words(Integer.parseInt(written.group("year")));
  }

  /** The fourth month has a name of its own. */
  private static String month(int month) {
    return month == 4 ? "tư" : Numerals.words(month);
  }

  /** Digit by digit, with a pause after each group: 1900 96 is một chín không không, chín sáu. */
  public static String phone(String phone) {
    if (phone.trim().length() <= 4) {
      return Numerals.digits(phone).replace(" ", ", ");
    }
    return Arrays.stream(phone.trim().split("[^0-9]+"))
        .filter(group -> !group.isEmpty())
        .map(Numerals::digits)
        .collect(Collectors.joining(", "));
  }

  /** How many syllables a spoken text has: Vietnamese writes each as a word of its own. */
  public static int syllables(String spoken) {
    int count = 0;
    boolean counted = false;
    for (int i = 0; i < spoken.length(); i++) {
      char letter = spoken.charAt(i);
      if (letter <= ' ') {
        counted = false;
      } else if (!counted && Character.isLetterOrDigit(letter)) {
        counted = true;
        count++;
      }
    }
    return count;
  }
}
