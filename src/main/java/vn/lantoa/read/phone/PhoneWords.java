package vn.lantoa.read.phone;

import java.util.BitSet;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words before and behind digits that tell a number to call from one that counts. */
final class PhoneWords {
  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle("vn.lantoa.read.phone.words", Locale.ROOT);

  private static final Pattern LIST = Pattern.compile("\\{([a-z-]+)}");

  private static final Pattern CALL =
      pattern(
          "(?<!\\p{L}){call}(?:[\\s:,;/&+|•(“\"·–-]++|(?<!\\p{L}){after-call}(?!\\p{L})"
              + "|\\+?\\d++(?:[ .]\\d++)*+(?!\\p{L})){0,12}\\(?\\+?$");

  private static final Pattern CALL_ALONE = pattern("{call}");

  private static final Pattern AMOUNT =
      pattern("\\s*(?:%|‰|°|(?!đồng chí){counted}(?![\\p{L}\\d²]))");

  private static final Pattern AMOUNT_OR_TIME =
      pattern("\\s*(?:%|‰|°|(?!đồng chí)(?:{counted}|{time})(?![\\p{L}\\d²]))");

  private static final Pattern OF_ACCOUNT =
      pattern("(?<!\\p{L}){account}(?:[\\s:]+{account-of})*[\\s:]*$");

  private static final Pattern OF_DOCUMENT = pattern("{numbered} số:?\\s*$");
  private static final Pattern OF_STREET = pattern("\\s*,?\\s*{street}(?!\\p{L})");
  private static final Pattern COUNTS = pattern("(?<!\\p{L}){counts}[\\s:]*$");
  private static final Pattern GOES_ON_OTHERWISE = pattern("\\s+(?!{goes-on}(?!\\p{L}))\\p{L}");

  private static final Pattern LIST_BEFORE =
      Pattern.compile("(?:\\d+\\p{L}?\\s*(?:,|;|-|–|và|hoặc|đến|tới)\\s*)+$");

  private static final Pattern RANGE_BEFORE = Pattern.compile("\\d\\s*[-–]\\s*$");
  private static final Pattern RANGE_BEHIND = Pattern.compile("\\s*[-–]\\s*\\d");
  private static final Pattern ITEM = Pattern.compile("(?:^|.*\\n)[ \\t>]*$", Pattern.DOTALL);

  private static final Pattern ITEM_BEHIND = Pattern.compile("[.)]\\s");

  private PhoneWords() {}

  /** Where words begin that may tell to call, none of which begins inside another. */
  static BitSet calls(String text) {
    BitSet calls = new BitSet(text.length());
    CALL_ALONE.matcher(text).results().forEach(call -> calls.set(call.start()));
    return calls;
  }

  /** Whether people are told to call what follows. */
  static boolean call(String before) {
    return CALL.matcher(before).find();
  }

  /** Whether something is counted. */
  static boolean areCounted(String behind) {
    return AMOUNT.matcher(behind).lookingAt();
  }

  /** Whether something is counted, or time is told. */
  static boolean areCountedOrTimed(String behind) {
    return AMOUNT_OR_TIME.matcher(behind).lookingAt();
  }

  /** Whether it is an account or a code that follows. */
  static boolean nameAccount(String before) {
    return OF_ACCOUNT.matcher(before).find();
  }

  /** Whether one of the State's short numbers stands by itself, and counts nothing. */
  static boolean leaveAlone(String before, String behind) {
    return !(ITEM_BEHIND.matcher(behind).lookingAt() && ITEM.matcher(before).matches()
        || RANGE_BEFORE.matcher(before).find()
        || RANGE_BEHIND.matcher(behind).lookingAt()
        || OF_DOCUMENT.matcher(before).find()
        || OF_STREET.matcher(behind).lookingAt()
        || COUNTS.matcher(LIST_BEFORE.matcher(before).replaceFirst("")).find()
        || GOES_ON_OTHERWISE.matcher(behind).lookingAt());
  }

  /**
   * @param pattern in which the name of a list in braces stands for any of its words
   */
  private static Pattern pattern(String pattern) {
    String whole =
        LIST.matcher(pattern)
            .replaceAll(
                list -> Matcher.quoteReplacement("(?:" + WORDS.getString(list.group(1)) + ")"));
    return Pattern.compile(whole, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
