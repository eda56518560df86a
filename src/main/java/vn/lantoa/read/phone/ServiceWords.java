package vn.lantoa.read.phone;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that go with the State's short numbers, and those between a word and its number. */
final class ServiceWords {
  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle("vn.lantoa.read.phone.services", Locale.ROOT);

  private static final List<Entry> ENTRIES =
      WORDS.keySet().stream().filter(key -> key.indexOf('.') > 0).sorted().map(Entry::of).toList();

  private static final Pattern FILLED =
      Pattern.compile("(?:[\\s():–—\"“”-]|(?<!\\p{L})(?:" + words("fill") + ")(?!\\p{L}))*+");

  private static final Pattern NAMED = Pattern.compile("[^,;]{0,40}:\\s*");
  private static final Pattern REACHED =
      Pattern.compile(
          "[^,;]{0,60}(?<!\\p{L})(?:qua|theo)(?: các)? (?:số|tổng đài|điện thoại).{0,20}");
  private static final Pattern PURPOSE = alone("purpose");
  private static final Pattern NEED =
      Pattern.compile("(?<!\\p{L})(?:" + words("need") + ")(?!\\p{L})[^,;]{0,15}$");
  private static final Pattern APART = alone("apart");
  private static final Pattern TELLING = alone("telling");
  private static final Pattern NOT = alone("not");
  private static final Pattern DENIED =
      Pattern.compile(
          "(?:[\\s():–—\"“”-]++|(?<!\\p{L})(?:" + words("denied") + ")(?!\\p{L})){0,16}+");
  private static final Pattern DENIED_BEHIND =
      Pattern.compile("[\\s)\"”]*(?:" + words("denied-behind") + ")(?!\\p{L})");
  private static final Pattern BESIDE = Pattern.compile("[\\s():–—\"“”-]*");

  private ServiceWords() {}

  /** How much a word says of a number. */
  enum Kind {
    SERVICE,
    SITUATION,
    ALSO
  }

  /**
   * Words in a text.
   *
   * @param numbers that they fit
   */
  record Phrase(int start, int end, Kind kind, Set<String> numbers) {
    /** Two words for one service, such as Phòng cháy, chữa cháy. */
    Phrase with(Phrase next) {
      Set<String> both = new TreeSet<>(numbers);
      both.retainAll(next.numbers);
      return new Phrase(start, next.end, kind, both);
    }

    /** The same where a sentence denies it: it speaks against no number. */
    Phrase denied() {
      return new Phrase(start, end, Kind.ALSO, numbers);
    }
  }

  private record Entry(Kind kind, Set<String> numbers, Pattern words) {
    static Entry of(String key) {
      String[] parts = key.split("\\.");
      Kind kind = Kind.valueOf(parts[0].toUpperCase(Locale.ROOT));
      return new Entry(kind, Set.copyOf(Arrays.asList(parts[1].split("-"))), alone(key));
    }
  }

  /** All such words of a sentence in small letters, in its order. */
  static List<Phrase> in(String sentence) {
    List<Phrase> phrases = new ArrayList<>();
    for (Entry entry : ENTRIES) {
      entry
          .words()
          .matcher(sentence)
          .results()
          .map(word -> new Phrase(word.start(), word.end(), entry.kind(), entry.numbers()))
          .forEach(phrases::add);
    }
    phrases.sort(Comparator.comparingInt(Phrase::start));
    return phrases;
  }

  /** Whether the name of a service is the first that stands there. */
  static boolean beginWithService(String text) {
    int start = 0;
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    int at = start;
    return ENTRIES.stream()
        .filter(entry -> entry.kind() == Kind.SERVICE)
        .map(entry -> entry.words().matcher(text).useTransparentBounds(true))
        .anyMatch(words -> words.region(at, text.length()).lookingAt());
  }

  /**
   * Where in a sentence a number or a service begins that is not the one to call: "không phải số
   * 113", "đừng gọi nhầm 113"; "không phải trả tiền" denies neither.
   */
  static BitSet denied(String sentence) {
    BitSet denied = new BitSet();
    Matcher run = DENIED.matcher(sentence).useTransparentBounds(true);
    NOT.matcher(sentence)
        .results()
        .forEach(
            not -> {
              run.region(not.end(), sentence.length()).lookingAt();
              denied.set(not.end(), run.end() + 1);
            });
    return denied;
  }

  /** Whether a sentence goes on behind a number with that it is not the one to call. */
  static boolean denyBehind(String sentence, int end) {
    return DENIED_BEHIND.matcher(sentence).region(end, sentence.length()).lookingAt();
  }

  static boolean tellToCall(String sentence) {
    return TELLING.matcher(sentence).find();
  }

  /** Whether the name of a service before a number is that of the number. */
  static boolean leadTo(String before, String gap) {
    if (FILLED.matcher(gap).matches()) {
      return true;
    }
    boolean apart = APART.matcher(gap).find();
    return !apart && (NAMED.matcher(gap).matches() || REACHED.matcher(gap).matches())
        || !apart && gap.indexOf(';') < 0 && NEED.matcher(before).find();
  }

  /** Whether the name of a service behind a number is that of the number. */
  static boolean comeFrom(String gap) {
    boolean one = gap.indexOf(',') < 0 && gap.indexOf(';') < 0 && !APART.matcher(gap).find();
    return BESIDE.matcher(gap).matches() || one && PURPOSE.matcher(gap).find();
  }

  private static Pattern alone(String key) {
    return Pattern.compile("(?<!\\p{L})(?:" + words(key) + ")(?!\\p{L})");
  }

  private static String words(String key) {
    return WORDS.getString(key);
  }
}
