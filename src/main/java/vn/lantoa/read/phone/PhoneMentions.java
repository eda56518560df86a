package vn.lantoa.read.phone;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds what a reader may take for a telephone number: by its shape (1800 1768, 0912.345.678, +84
 * 24 3333 5599), by the word before it (gọi 1022), or as one of the State's short numbers that
 * stands alone (Công an 113). Years, dates, amounts, ages, sizes and the numbers of documents and
 * articles are none.
 */
public final class PhoneMentions {
  /** Between the groups of one number. */
  private static final Pattern SEPARATOR =
      Pattern.compile("\\)?[ \\u00a0\\u202f]{1,3}|[.\\-\\u2011\\u2013]|\\)| ?\\n {0,4}");

  /** More than any separator has. */
  private static final int LONGEST_SEPARATOR = 6;

  /**
   * Addresses, where links lead (their titles are words), comments, addresses of e-mail: not read
   * as words.
   */
  private static final Pattern NOT_WORDS =
      Pattern.compile(
          "<!--.{0,2000}?-->|\\]\\((?:(?!\\s['(])[^)\"\\n]){0,300}\\)?|<?https?://[^\\s>)]+>?|<tel:[^>\\n]{0,99}>"
              + "|www\\.\\S+|[\\w.+-]{1,64}@[\\w.-]+",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  private static final Pattern MONEY =
      Pattern.compile(
          "(?<![\\d.,])\\d{1,4}(?:[. ]\\d{3}){1,4}(?=\\s*(?:đồng(?! chí)|vnđ|vnd|đ)(?!\\p{L}))",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern DATE =
      Pattern.compile("(?:0?[1-9]|[12]\\d|3[01])[.-](?:0?[1-9]|1[0-2])[.-](?:19|20)\\d\\d.*");
  private static final Pattern DAYS =
      Pattern.compile("\\d{1,2}[.-]\\d{1,2}\\s?[-–]\\s?\\d{1,2}[.-]\\d{1,2}[.-].*");
  private static final Pattern FREE_CALL = Pattern.compile("1[89]00.*", Pattern.DOTALL);
  private static final Pattern YEARS = Pattern.compile("1[89]00[-–](?:1[89]|20)\\d\\d");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  /** Behind a slash: another number, or nothing. */
  private static final Pattern OTHER_NUMBER =
      Pattern.compile("/\\(?(?:11\\d(?!\\d)|0\\d|1[89]0|\\s|$)");

  private static final Pattern OTHER_LOCAL =
      Pattern.compile("/[1-9]\\d{2,3}(?:/\\d{3,4})*+(?![\\d/-]|\\p{L})");

  private static final Pattern MORE = Pattern.compile("\\s?[%‰°]|,(?!11\\d)\\d|:\\d\\d|\\p{L}");

  private static final Pattern ITEM = Pattern.compile("[.)]\\s");
  private static final Pattern AT_HOME = Pattern.compile("0[1-9]\\d{7,9}");
  private static final Pattern SHORT = Pattern.compile("11\\d");
  private static final Pattern NO_DIGIT = Pattern.compile("\\D");

  /** How far back a word counts. */
  private static final int BACK = 60;

  /** For so many groups it is quicker to look first where a word may tell to call. */
  private static final int MANY = 100;

  /** No number has fewer digits. */
  private static final int SHORTEST = 3;

  /** More than any number has, with blanks. */
  private static final int LONGEST = 30;

  private final String text;

  /** The same, as long, as it stands: with marks and with letters among digits. */
  private final String written;

  /** Where words tell to call; most texts have no digits of which that would be asked. */
  private Optional<BitSet> calls = Optional.empty();

  private final List<Group> groups = new ArrayList<>();

  /** For each group whether the next one belongs to the same number. */
  private final List<Boolean> goesOn = new ArrayList<>();

  private final List<Found> found = new ArrayList<>();

  /** Where the last number found ends. */
  private int end = -1;

  /**
   * A number as it stands in a text.
   *
   * @param whole the same with digits behind it that are taken to count something: 1800 1768 tin
   * @param at offset of its first character
   */
  public record Found(String written, String whole, int at) {
    public boolean covers(int offset) {
      return offset >= at && offset < at + whole.length();
    }
  }

  private record Group(int start, int end) {}

  private PhoneMentions(String written) {
    this.written = written;
    this.text = PhoneLetters.corrected(wordsOf(PhoneLetters.plain(written)));
    for (int start = 0; start < text.length(); start++) {
      int end = start;
      while (end < text.length() && PhoneLetters.isDigit(text.charAt(end))) {
        end++;
      }
      if (end > start) {
        groups.add(new Group(start, end));
        start = end;
      }
    }
    for (int i = 0; i < groups.size(); i++) {
      goesOn.add(goesOn(i));
    }
  }

  /** Numbers among the words of a text, Markdown or not. */
  public static List<Found> in(String text) {
    if (!PhoneLetters.hasDigit(text)) {
      return List.of();
    }
    PhoneMentions mentions = new PhoneMentions(text);
    for (int i = 0; i < mentions.groups.size(); ) {
      i = mentions.from(i);
    }
    return mentions.found;
  }

  /** The same text, as long, with blanks for what is no word. */
  private static String wordsOf(String text) {
    String words = text;
    if (mayHaveAddress(words)) {
      words = NOT_WORDS.matcher(words).replaceAll(not -> " ".repeat(not.group().length()));
    }
    if (mayHaveMoney(words)) {
      words = MONEY.matcher(words).replaceAll(money -> " ".repeat(money.group().length()));
    }
    return words.replace('*', ' ').replace('[', ' ').replace(']', ' ').replace('`', ' ');
  }

  /** Each of what is no word has one of these. */
  private static boolean mayHaveAddress(String text) {
    return text.indexOf('<') >= 0
        || text.indexOf('@') >= 0
        || text.indexOf('w') >= 0
        || text.indexOf('W') >= 0
        || text.contains("](")
        || text.contains("://");
  }

  /** An amount of money has thousands: a digit, a dot or a blank, and digits again. */
  private static boolean mayHaveMoney(String text) {
    for (int i = 1; i < text.length() - 1; i++) {
      char c = text.charAt(i);
      if ((c == '.' || c == ' ')
          && PhoneLetters.isDigit(text.charAt(i + 1))
          && PhoneLetters.isDigit(text.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }

  /** Looks at the number that begins with a group; returns the group to go on with. */
  private int from(int first) {
    Group group = groups.get(first);
    if (isInside(group)) {
      return first + 1;
    }
    int last = last(first);
    if (last == first && group.end - group.start < SHORTEST) {
      return first + 1;
    }
    String before = before(group);
    String behind = behind(group);
    String run = text.substring(group.start, groups.get(last).end);
    String digits = NO_DIGIT.matcher(run).replaceAll("");
    boolean dated = DATE.matcher(run).matches() || DAYS.matcher(run).matches();
    if (dated || isOfMore(groups.get(last)) && !isWholeBeforeSlash(digits, groups.get(last))) {
      return last + 1;
    }
    if (isShort(group) && !PhoneWords.areCounted(behind) && isTold(group)) {
      return add(first, areShort(first, last) ? first : last);
    }
    boolean mayBe = digits.length() >= SHORTEST && digits.length() <= 12;
    if (mayBe && isNoYear(first, last, run, behind) && isTold(group)) {
      return addEach(first, last);
    }
    if (isShaped(digits, run, before) && !PhoneWords.areCountedOrTimed(behind)) {
      return add(first, last);
    }
    if (areShort(first, last) && PhoneWords.leaveAlone(before, behind)) {
      return add(first, first);
    }
    return first + 1;
  }

  private static boolean isNoYear(int first, int last, String run, String behind) {
    return last == first
        ? !PhoneWords.areCountedOrTimed(behind) && !YEAR.matcher(run).matches()
        : !YEARS.matcher(run).matches();
  }

  /** Whether the digits go on what stands before them: a document's number, a code, a decimal. */
  private boolean isInside(Group group) {
    int at = group.start - 1;
    if (at >= 0 && (text.charAt(at) == '+' || text.charAt(at) == '(')) {
      at--;
    }
    if (at < 0 || at == end) {
      return false; // the second of 113/114, too
    }
    char before = text.charAt(at);
    boolean afterDigit = at > 0 && Character.isDigit(text.charAt(at - 1));
    boolean afterLetter = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
    return switch (before) {
      case '/' -> true;
      case '-', '\u2011', '\u2013', '_' -> afterLetter;
      case '.', ',', ':' -> afterDigit;
      default -> Character.isLetterOrDigit(before);
    };
  }

  /** Whether digits are but the beginning of a document's number, a share or a decimal. */
  private boolean isOfMore(Group group) {
    String behind = behind(group);
    if (behind.startsWith("/")) {
      return !OTHER_NUMBER.matcher(behind).lookingAt()
          && !(OTHER_LOCAL.matcher(behind).lookingAt() && isCalled(group));
    }
    return MORE.matcher(behind).lookingAt();
  }

  /** 0912345678/79: two numbers, of which the second is only begun. */
  private boolean isWholeBeforeSlash(String digits, Group last) {
    return text.startsWith("/", last.end)
        && digits.length() >= 8
        && PhoneNumbers.isPossible(PhoneNumbers.atHome(digits));
  }

  /** Whether people are told to call what is too long to be a day or an hour. */
  private boolean isCalled(Group group) {
    return group.end - group.start >= 3 && isTold(group);
  }

  /** The last group that still belongs to the number. */
  private int last(int first) {
    int last = first;
    while (goesOn.get(last) && groups.get(last + 1).end - groups.get(first).start <= LONGEST) {
      last++;
    }
    return last;
  }

  /** Whether the next group belongs to the same number, and is no hour or amount behind it. */
  private boolean goesOn(int group) {
    if (group + 1 == groups.size()) {
      return false;
    }
    Group next = groups.get(group + 1);
    if (next.start - groups.get(group).end > LONGEST_SEPARATOR) {
      return false;
    }
    String between = text.substring(groups.get(group).end, next.start);
    boolean bracket = between.equals("(") || between.equals(" (");
    boolean zero = bracket && text.startsWith("0)", next.start); // +84 (0)24
    if (!zero && !SEPARATOR.matcher(between).matches()) {
      return false;
    }
    String behind = behind(next);
    return !isOfMore(next)
        && !(between.contains("\n") && ITEM.matcher(behind).lookingAt())
        && !PhoneWords.areCountedOrTimed(behind);
  }

  /** The last group that would belong to the number if it counted nothing. */
  private int counted(int last) {
    boolean more =
        last + 1 < groups.size()
            && !goesOn.get(last)
            && SEPARATOR
                .matcher(text.substring(groups.get(last).end, groups.get(last + 1).start))
                .matches();
    return more ? last + 1 : last;
  }

  private static boolean isShaped(String digits, String run, String before) {
    if (digits.startsWith("1800") || digits.startsWith("1900")) {
      return digits.length() >= 7
          && digits.length() <= 11
          && FREE_CALL.matcher(run).matches()
          && !YEARS.matcher(run).matches()
          && !PhoneWords.nameAccount(before);
    }
    boolean abroad = digits.startsWith("84") && before.endsWith("+");
    String home = PhoneNumbers.atHome(abroad ? "+" + digits : digits);
    return AT_HOME.matcher(home).matches() && !PhoneWords.nameAccount(before);
  }

  /** Several numbers that only a blank or a dash parts are told one by one. */
  private int addEach(int first, int last) {
    int begin = first;
    for (int i = first; i < last; i++) {
      String here = text.substring(groups.get(begin).start, groups.get(i).end);
      String rest = text.substring(groups.get(i + 1).start, groups.get(last).end);
      String between = text.substring(groups.get(i).end, groups.get(i + 1).start);
      if ((between.equals("-") || between.equals("–"))
          && PhoneNumbers.isPossible(here)
          && PhoneNumbers.isPossible(rest)) {
        add(begin, i);
        begin = i + 1;
      }
    }
    return add(begin, last);
  }

  private int add(int first, int last) {
    int start = groups.get(first).start;
    boolean abroad = start > 0 && text.charAt(start - 1) == '+';
    int at = abroad ? start - 1 : start;
    end = groups.get(last).end;
    if (at > 0 && text.charAt(at - 1) == '(' && text.substring(at, end).contains(")")) {
      at--; // (0205) 3 870 123
    }
    String number = written.substring(at, end);
    String whole = written.substring(at, groups.get(counted(last)).end);
    found.add(
        new Found(
            PhoneNumbers.isPossible(PhoneNumbers.atHome(number)) ? number : whole, whole, at));
    return last + 1;
  }

  private boolean areShort(int first, int last) {
    return groups.subList(first, last + 1).stream().allMatch(this::isShort);
  }

  private boolean isShort(Group group) {
    return SHORT.matcher(text.substring(group.start, group.end)).matches();
  }

  /** Whether people are told to call it. */
  private boolean isTold(Group group) {
    if (calls.isEmpty() && groups.size() < MANY && !PhoneWords.call(before(group))) {
      return false;
    }
    calls = calls.or(() -> Optional.of(PhoneWords.calls(text)));
    int call = calls.get().nextSetBit(Math.max(0, group.start - BACK));
    return call >= 0 && call < group.start && PhoneWords.call(before(group));
  }

  private String before(Group group) {
    return text.substring(Math.max(0, group.start - BACK), group.start);
  }

  private String behind(Group group) {
    return text.substring(group.end, Math.min(text.length(), group.end + BACK));
  }
}
