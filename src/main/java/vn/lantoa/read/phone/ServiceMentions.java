package vn.lantoa.read.phone;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;
import vn.lantoa.read.phone.ServiceWords.Kind;
import vn.lantoa.read.phone.ServiceWords.Phrase;

/**
 * Finds sentences that send people to the wrong one of the State's short numbers, in digits or in
 * words: "gọi 113 để được cấp cứu", "gọi một một bốn nếu bị đánh đập". A word goes with the number
 * of its clause, or else with those next to it; several numbers go with several services one by
 * one. Only where no reading fits is a number wrong, and one that a sentence denies never is.
 */
public final class ServiceMentions {
  private static final Pattern DIGITS = Pattern.compile("(?<![\\d/.,])1[ .-]?1[ .-]?[1-5](?!\\d)");

  private static final Pattern SPOKEN =
      Pattern.compile(
          "(?<!\\p{L})(?:một[\\s,-]{1,3}một[\\s,-]{1,3}|một trăm mười )"
              + "(một|hai|ba|bốn|tư|năm|lăm)(?!\\p{L})");

  private static final Map<String, String> SAID =
      Map.of(
          "một", "111", "hai", "112", "ba", "113", "bốn", "114", "tư", "114", "năm", "115", "lăm",
          "115");

  private static final Pattern LINK = Pattern.compile("\\]\\(\\s*tel:\\+?(11[1-5])\\s*\\)");

  private static final Pattern TARGET =
      Pattern.compile(
          "\\]\\([^)\\n]{0,300}\\)|https?://[^\\s>)]+|<!--.{0,2000}?-->", Pattern.DOTALL);

  /** Where a sentence or a block ends; the end of a line alone is a blank. */
  private static final Pattern END =
      Pattern.compile("[.!;](?=\\s|$)|\\n\\s*(?:\\n|[-*+•>#|]|\\d{1,2}[.)]\\s)|\\n\\s*$");

  private static final Pattern BETWEEN_NUMBERS =
      Pattern.compile(
          "(?:[\\s,/&+()–—-]|(?<!\\p{L})(?:và|hoặc|hay|số|gọi|các|với|or|and)(?!\\p{L}))*+");

  private static final Pattern BETWEEN_NAMES =
      Pattern.compile("[\\s,/&–-]*+(?:(?<!\\p{L})(?:và|hoặc|hay|or|and)(?!\\p{L})\\s*)?(?:xe )?");

  /** A situation further from a number has nothing to do with it. */
  private static final int FAR = 100;

  private static final int NEAR = 40;

  /** More than any blank that a link leaves between two numbers of a list. */
  private static final int WIDEST = 1000;

  /**
   * A number with what it is not for.
   *
   * @param number 113, however it stands
   * @param words for which somebody would call it
   * @param right numbers of these words, with commas
   * @param at offset of the number
   */
  public record Wrong(String number, String words, String right, int at) {
    public Problem problem(Mistake mistake, Source place) {
      String own = ShortNumbers.name(number).orElse("");
      return Problem.of(mistake, place, number, words, right, own);
    }
  }

  private record Called(int start, int end, String digits) {}

  /** Numbers of which a sentence makes one list. */
  private record Group(List<Called> numbers) {
    int start() {
      return numbers.get(0).start();
    }

    int end() {
      return numbers.get(numbers.size() - 1).end();
    }

    /** Whether one of them is right for what is said; that of a place may be for all. */
    boolean fits(Phrase phrase) {
      return numbers.stream()
          .anyMatch(n -> n.digits().isEmpty() || phrase.numbers().contains(n.digits()));
    }
  }

  /** Names of services that a sentence makes one list. */
  private record Span(List<Phrase> phrases) {
    int start() {
      return phrases.get(0).start();
    }

    int end() {
      return phrases.get(phrases.size() - 1).end();
    }

    int gap(Group group) {
      return start() >= group.end() ? start() - group.end() : group.start() - end();
    }
  }

  private final String sentence;
  private final int offset;

  /** Whether it tells to call. */
  private final boolean tells;

  private final List<Group> groups;
  private final List<Phrase> phrases;

  /** Where it denies what begins there. */
  private final BitSet denied;

  private final List<Wrong> wrong = new ArrayList<>();

  private ServiceMentions(String sentence, int offset, List<Called> numbers) {
    this.sentence = sentence;
    this.offset = offset;
    this.tells = ServiceWords.tellToCall(sentence);
    this.groups = groups(numbers, sentence);
    this.denied = ServiceWords.denied(sentence);
    this.phrases =
        ServiceWords.in(sentence).stream()
            .map(phrase -> denied.get(phrase.start()) ? phrase.denied() : phrase)
            .toList();
  }

  /** All of a text, Markdown or not, in its order. */
  public static List<Wrong> in(String text) {
    if (!mayHave(text)) {
      return List.of();
    }
    String words = PhoneLetters.corrected(text).toLowerCase(Locale.ROOT);
    if (words.length() != text.length()) {
      return List.of(); // a letter whose small form is longer: none of Vietnamese
    }
    List<Called> numbers = numbers(text, words);
    if (numbers.stream().allMatch(number -> number.digits().isEmpty())) {
      return List.of();
    }
    String plain = plain(words);
    List<Wrong> wrong = new ArrayList<>();
    int from = 0;
    int number = 0;
    Matcher end = END.matcher(plain);
    while (from < plain.length()) {
      int to = end.find(from) ? end.start() : plain.length();
      int first = number;
      while (number < numbers.size() && numbers.get(number).start() < to) {
        number++;
      }
      wrong.addAll(sentence(plain, from, to, numbers.subList(first, number)));
      from = to == plain.length() ? to : Math.max(end.end(), to + 1);
    }
    return wrong;
  }

  private static boolean mayHave(String text) {
    return DIGITS.matcher(PhoneLetters.plain(text)).find()
        || text.indexOf('I') >= 0 && DIGITS.matcher(PhoneLetters.corrected(text)).find()
        || SPOKEN.matcher(text.toLowerCase(Locale.ROOT)).find();
  }

  private static List<Wrong> sentence(String text, int from, int to, List<Called> numbers) {
    List<Called> own =
        numbers.stream()
            .filter(n -> n.start() >= from && n.end() <= to)
            .map(n -> new Called(n.start() - from, n.end() - from, n.digits()))
            .toList();
    String sentence = text.substring(from, to);
    if (own.stream().allMatch(number -> number.digits().isEmpty())) {
      return List.of();
    }
    ServiceMentions mentions = new ServiceMentions(sentence, from, own);
    mentions.judge();
    return mentions.wrong;
  }

  /** The same, as long, without what is no word. */
  private static String plain(String words) {
    return TARGET
        .matcher(words)
        .replaceAll(target -> " ".repeat(target.group().length()))
        .replaceAll("[*`~|\\[\\]_]", " ");
  }

  /** All numbers to call; of the State's short ones also the digits. */
  private static List<Called> numbers(String text, String words) {
    NavigableMap<Integer, Called> numbers = new TreeMap<>();
    for (PhoneMentions.Found found : PhoneMentions.in(text)) {
      String digits = PhoneNumbers.digits(PhoneLetters.corrected(found.written()));
      int end = found.at() + found.written().length();
      add(numbers, new Called(found.at(), end, digits.matches("11[1-5]") ? digits : ""));
    }
    DIGITS
        .matcher(words)
        .results()
        .filter(found -> isFree(numbers, found.start(), found.end()))
        .filter(found -> isCalled(words, found.start(), found.end()))
        .forEach(
            found ->
                add(
                    numbers,
                    new Called(found.start(), found.end(), found.group().replaceAll("\\D", ""))));
    SPOKEN
        .matcher(words)
        .results()
        .filter(found -> !PhoneWords.areCounted(behind(words, found.end())))
        .forEach(
            found ->
                add(
                    numbers,
                    new Called(found.start(), found.end(), SAID.getOrDefault(found.group(1), ""))));
    LINK.matcher(words)
        .results()
        .forEach(found -> add(numbers, new Called(found.start(), found.end(), found.group(1))));
    return List.copyOf(numbers.values());
  }

  /** Whether people are told to call it, or a service is named right behind it. */
  private static boolean isCalled(String words, int start, int end) {
    String before = words.substring(Math.max(0, start - FAR), start);
    String behind = behind(words, end);
    return !PhoneWords.areCounted(behind)
        && (PhoneWords.call(before)
            || ServiceWords.beginWithService(behind) && PhoneWords.leaveAlone(before, ""));
  }

  private static String behind(String words, int end) {
    return words.substring(end, Math.min(words.length(), end + FAR));
  }

  private static void add(NavigableMap<Integer, Called> numbers, Called number) {
    if (isFree(numbers, number.start(), number.end())) {
      numbers.put(number.start(), number);
    }
  }

  /** Whether none of them, which overlap one another nowhere, stands there. */
  private static boolean isFree(NavigableMap<Integer, Called> numbers, int start, int end) {
    Map.Entry<Integer, Called> before = numbers.lowerEntry(end);
    return before == null || before.getValue().end() <= start;
  }

  private static List<Group> groups(List<Called> numbers, String sentence) {
    List<Group> groups = new ArrayList<>();
    List<Called> run = new ArrayList<>();
    for (Called number : numbers) {
      if (!run.isEmpty()) {
        String gap = sentence.substring(run.get(run.size() - 1).end(), number.start());
        if (gap.length() > WIDEST || !BETWEEN_NUMBERS.matcher(gap).matches()) {
          groups.add(new Group(List.copyOf(run)));
          run.clear();
        }
      }
      run.add(number);
    }
    groups.add(new Group(List.copyOf(run)));
    return groups;
  }

  private void judge() {
    Set<Group> open = new LinkedHashSet<>(groups);
    open.removeIf(this::isDenied);
    BitSet paired = judgeLists(open);
    Map<Group, List<Phrase>> own = new HashMap<>();
    Map<Phrase, List<Group>> bound = new HashMap<>();
    for (Phrase phrase : phrases) {
      if (paired.nextClearBit(phrase.start()) < phrase.end()) {
        bound.put(phrase, bound(phrase));
        bound
            .get(phrase)
            .forEach(group -> own.computeIfAbsent(group, g -> new ArrayList<>()).add(phrase));
      }
    }
    for (Group group : open) {
      judge(group, own.getOrDefault(group, List.of()), bound)
          .ifPresent(phrase -> tell(group.numbers().get(0), phrase));
    }
  }

  private boolean isDenied(Group group) {
    return denied.get(group.start()) || ServiceWords.denyBehind(sentence, group.end());
  }

  /**
   * As many services as numbers, each in a list: the first of these for the first of those. Returns
   * where such services stand, and leaves open the other numbers.
   */
  private BitSet judgeLists(Set<Group> open) {
    List<Span> lists = lists();
    BitSet paired = new BitSet();
    int first = 0;
    for (Group group : List.copyOf(open)) {
      while (first < lists.size() && lists.get(first).end() < group.start() - NEAR) {
        first++;
      }
      for (int i = first; i < lists.size() && lists.get(i).start() <= group.end() + NEAR; i++) {
        Span list = lists.get(i);
        if (list.phrases().size() == group.numbers().size() && list.gap(group) <= NEAR) {
          open.remove(group);
          paired.set(list.start(), list.end());
          judgePairs(group, list.phrases());
        }
      }
    }
    return paired;
  }

  private void judgePairs(Group group, List<Phrase> list) {
    for (int i = 0; i < list.size(); i++) {
      Called number = group.numbers().get(i);
      if (!number.digits().isEmpty() && !list.get(i).numbers().contains(number.digits())) {
        tell(number, list.get(i));
        return;
      }
    }
  }

  /** Several names of services that stand one behind another. */
  private List<Span> lists() {
    List<Span> lists = new ArrayList<>();
    List<Phrase> list = new ArrayList<>();
    for (Phrase phrase : phrases) {
      if (phrase.kind() != Kind.SERVICE) {
        continue;
      }
      Optional<Phrase> last =
          list.isEmpty() ? Optional.empty() : Optional.of(list.get(list.size() - 1));
      boolean goesOn =
          last.filter(p -> p.end() <= phrase.start())
              .filter(
                  p -> BETWEEN_NAMES.matcher(sentence.substring(p.end(), phrase.start())).matches())
              .isPresent();
      if (goesOn && !last.get().with(phrase).numbers().isEmpty()) {
        list.set(list.size() - 1, last.get().with(phrase));
        continue;
      }
      if (!goesOn && !list.isEmpty()) {
        lists.add(new Span(List.copyOf(list)));
        list.clear();
      }
      list.add(phrase);
    }
    if (!list.isEmpty()) {
      lists.add(new Span(List.copyOf(list)));
    }
    lists.removeIf(span -> span.phrases().size() < 2);
    return lists;
  }

  /** The numbers that words may be meant for: that of their clause, or those next to them. */
  private List<Group> bound(Phrase phrase) {
    int next = firstFrom(phrase.end());
    Optional<Group> behind =
        next < groups.size() ? Optional.of(groups.get(next)) : Optional.empty();
    int last = next - 1;
    while (last >= 0 && groups.get(last).end() > phrase.start()) {
      last--; // a number that the words stand in
    }
    Optional<Group> before = last >= 0 ? Optional.of(groups.get(last)) : Optional.empty();
    before = before.filter(group -> isFor(phrase, group));
    behind = behind.filter(group -> isFor(phrase, group));
    if (before.isPresent() && behind.isPresent()) {
      boolean first = isInClause(phrase, before.get());
      boolean second = isInClause(phrase, behind.get());
      if (first != second) {
        return List.of(first ? before.get() : behind.get());
      }
      return List.of(before.get(), behind.get());
    }
    return Stream.concat(before.stream(), behind.stream()).toList();
  }

  /** Which is the first that begins there or behind. */
  private int firstFrom(int start) {
    int low = 0;
    int high = groups.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (groups.get(middle).start() < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private boolean isFor(Phrase phrase, Group group) {
    boolean behind = phrase.start() >= group.end();
    int far = behind ? phrase.start() - group.end() : group.start() - phrase.end();
    if (far > FAR || phrase.kind() != Kind.SERVICE) {
      return far <= FAR && tells;
    }
    String gap = between(phrase, group);
    return behind
        ? ServiceWords.comeFrom(gap)
        : ServiceWords.leadTo(
            sentence.substring(Math.max(0, phrase.start() - FAR), phrase.start()), gap);
  }

  private boolean isInClause(Phrase phrase, Group group) {
    String gap = between(phrase, group);
    return gap.indexOf(',') < 0 && gap.indexOf('–') < 0 && gap.indexOf(')') < 0;
  }

  private String between(Phrase phrase, Group group) {
    return phrase.start() >= group.end()
        ? sentence.substring(group.end(), phrase.start())
        : sentence.substring(phrase.end(), group.start());
  }

  /** The words for which a list of numbers is wrong; services say more than situations. */
  private Optional<Phrase> judge(Group group, List<Phrase> own, Map<Phrase, List<Group>> bound) {
    for (Kind kind : List.of(Kind.SERVICE, Kind.SITUATION)) {
      List<Phrase> said = own.stream().filter(phrase -> phrase.kind() == kind).toList();
      if (said.isEmpty()) {
        continue;
      }
      boolean fits =
          said.stream().anyMatch(group::fits)
              || kind == Kind.SITUATION
                  && own.stream().anyMatch(p -> p.kind() == Kind.ALSO && group.fits(p));
      return fits
          ? Optional.empty()
          : said.stream()
              .filter(
                  p ->
                      bound.getOrDefault(p, List.of()).stream()
                          .noneMatch(g -> g.fits(p) && !isDenied(g)))
              .findFirst();
    }
    return Optional.empty();
  }

  private void tell(Called number, Phrase phrase) {
    wrong.add(
        new Wrong(
            number.digits(),
            sentence.substring(phrase.start(), phrase.end()),
            String.join(", ", new TreeSet<>(phrase.numbers())),
            offset + number.start()));
  }
}
