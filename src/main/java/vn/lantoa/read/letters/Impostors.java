package vn.lantoa.read.letters;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Signs and digits that stand for letters or for other digits: ⓅⓗỤ, ₱hụ, 2O25, ❶❶❶. */
final class Impostors {
  private static final String CIRCLED =
      "\\x{24b6}-\\x{24e9}\\x{1f110}-\\x{1f149}\\x{1f150}-\\x{1f189}";

  /** Letters in circles, more than a bullet's one. */
  private static final Pattern ROUND =
      Pattern.compile(
          "(?<![\\p{L}%1$s])(?=[\\p{L}%1$s]{2,40}(?![\\p{L}%1$s]))\\p{L}{0,40}[%1$s][\\p{L}%1$s]*"
              .replace("%1$s", CIRCLED));

  /** A picture between small letters; signs of trade marks and arrows are none. */
  private static final Pattern PICTURE =
      Pattern.compile(
          "(?<!\\p{L})(\\p{L}{0,7}\\p{Ll})([\\x{2600}-\\x{27bf}\\x{1f300}-\\x{1faff}])\\x{fe0f}?(\\p{Ll}{1,7})(?!\\p{L})");

  private static final Pattern MONEY =
      Pattern.compile(
          "(?<![\\p{L}\\d\\p{Sc}])(\\p{L}{0,6})([₱₭₮₳₦₩฿₵₲€£¥])(\\p{Ll}{2,7})(?!\\p{L})");

  private static final String MONEY_SIGNS = "₱₭₮₳₦₩฿₵₲€£¥";
  private static final String MONEY_LETTERS = "PKTANWBCGELY";

  /** Digits of another script, or in circles, or raised: more than a footnote or a bullet has. */
  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\p{L}\\p{Nd}.,)\\]¹²³⁰⁴-⁹])([¹²³⁰⁴-⁹]{3,15}|[①-⑨❶-❾➀-➈⓪]{2,15})");

  private static final Pattern DIGITS =
      Pattern.compile("[\\p{Nd}&&[^0-9０-９\\x{1d7ce}-\\x{1d7ff}]]{1,15}");

  private static final Pattern DAY =
      Pattern.compile(
          "(?<![\\p{L}\\d/.-])(?=[\\d/.-]*[OoIl])([\\dOoIl]{1,2})([/.-])([\\dOoIl]{1,2})\\2([\\dOo]{4})(?![\\p{L}\\d/-])");

  private Impostors() {}

  /** On a line with other letters than those of Vietnamese. */
  static List<WordScripts.Found> in(String line) {
    List<WordScripts.Found> found = new ArrayList<>();
    for (Matcher round = ROUND.matcher(line); round.find(); ) {
      String word = Normalizer.normalize(round.group(), Normalizer.Form.NFKC);
      found.add(found(round, firstOf(round.group(), CIRCLED), word));
    }
    for (Matcher picture = PICTURE.matcher(line); picture.find(); ) {
      found.add(
          found(picture, picture.start(2) - picture.start(), picture.group(1) + picture.group(3)));
    }
    for (Matcher money = MONEY.matcher(line); money.find(); ) {
      char letter = MONEY_LETTERS.charAt(MONEY_SIGNS.indexOf(money.group(2)));
      String word = money.group(1) + letter + money.group(3);
      boolean small = !money.group(1).isEmpty();
      found.add(
          found(
              money, money.start(2) - money.start(), small ? word.toLowerCase(Locale.ROOT) : word));
    }
    for (Pattern digits : isLatin(line) ? List.of(NUMBER, DIGITS) : List.of(NUMBER)) {
      for (Matcher number = digits.matcher(line); number.find(); ) {
        found.add(found(number, 0, digits(number.group())));
      }
    }
    return found;
  }

  /** A letter in a day: 15/12/2O25, 15/l1/2025. */
  static List<WordScripts.Found> inDays(String line) {
    if (!hasJoint(line)) {
      return List.of();
    }
    List<WordScripts.Found> found = new ArrayList<>();
    for (Matcher day = DAY.matcher(line); day.find(); ) {
      String cured = day.group().replaceAll("[Oo]", "0").replaceAll("[Il]", "1");
      found.add(found(day, firstOf(day.group(), "OoIl"), cured));
    }
    return found;
  }

  /** Whether a sign that parts the numbers of a day has such letters or digits on both sides. */
  private static boolean hasJoint(String line) {
    for (int i = 1; i < line.length() - 1; i++) {
      if ("/.-".indexOf(line.charAt(i)) >= 0
          && isOfDay(line.charAt(i - 1))
          && isOfDay(line.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfDay(char letter) {
    return letter >= '0' && letter <= '9' || "OoIl".indexOf(letter) >= 0;
  }

  private static WordScripts.Found found(Matcher matcher, int wrong, String word) {
    return new WordScripts.Found(matcher.start() + wrong, matcher.group().codePointAt(wrong), word);
  }

  private static int firstOf(String word, String letters) {
    Matcher first = Pattern.compile("[" + letters + "]").matcher(word);
    return first.find() ? first.start() : 0;
  }

  private static String digits(String number) {
    StringBuilder digits = new StringBuilder();
    number.codePoints().forEach(c -> digits.append(digit(c)));
    return digits.toString();
  }

  @SuppressWarnings("CharacterGetNumericValue") // of digits only; no other method knows ❶
  private static int digit(int c) {
    return Character.getNumericValue(c);
  }

  /** Whether all other letters are Latin: digits of Khmer or Lao belong to their texts. */
  private static boolean isLatin(String line) {
    return line.codePoints()
            .filter(Character::isLetter)
            .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
        && line.codePoints().anyMatch(Character::isLetter);
  }
}
