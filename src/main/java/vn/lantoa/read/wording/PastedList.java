package vn.lantoa.read.wording;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.lantoa.campaign.Slogan;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;
import vn.lantoa.text.Letters;

/**
 * A list of slogans as it was copied out of Word, Zalo or a PDF: with bullets and numbers, broken
 * lines, headings, and lines that are no slogans. Everything that was pasted is told, nothing is
 * dropped without a word.
 */
public final class PastedList {
  /** What one line, or several that belong together, is taken for. */
  public enum Kind {
    SLOGAN,
    /** A title of the slogans below. */
    HEADING,
    /** An address, a note in brackets, who signed, what was answered: nothing to be hung up. */
    ASIDE,
    /** The same as one above. */
    REPEATED,
    /** A sentence of the plan: too long to be hung up, or below a heading of something else. */
    PROSE,
    /** The end of the line above: nobody but a reader knows. */
    JOINED
  }

  /**
   * Lines that belong together.
   *
   * @param text without bullet, number and quotes
   * @param at the number of the first, from 1
   * @param flaw what would keep it from being printed
   */
  public record Entry(Kind kind, String text, int at, Optional<Problem> flaw) {}

  private static final Pattern ENDS = Pattern.compile(".*[.!?…:;]['\"”’)]?");

  /** Of what a list is made, whatever stands before it: "b) Nhóm thông điệp về …", "Một số …". */
  private static final Pattern HEADING =
      Pattern.compile(
          "(?iu)(?:nhóm|một số|các|danh mục|gợi ý|những)\\s+(?:câu\\s+)?(?:khẩu hiệu|thông điệp).*"
              + "|(?:khẩu hiệu|thông điệp)(?![^:：]*[:：.]\\s*\\S).*"
              + "|(?:nhóm|phụ lục|mục|phần|chương)\\s+[\\dIVX]+\\b.*|.*:");

  /** Where the lines bear bullets, what is numbered is a part of the plan: "4. Các hoạt động …". */
  private static final Pattern BULLET = Pattern.compile("[-–—•·*+▪●○◦■□➢➤✓✔\\uF0A7\\uF0B7]\\s.*");

  private static final Pattern NUMBER = Pattern.compile("\\d{1,2}(?:\\.\\d{1,2})*[.)/]\\s.*");

  private static final Pattern OF_SLOGANS = Pattern.compile("(?iu).*(?:khẩu hiệu|thông điệp).*");

  /** What a plan says to offices, not to people in the street. */
  private static final Pattern OF_PLAN =
      Pattern.compile(
          "(?iu).*(?:từ ngày .* đến ngày|cơ quan, đơn vị|(?<!\\p{L})phụ lục|kế hoạch"
              + " (?:số|này)).*");

  /** More syllables are no slogan: the longest theme of a year has 34, the longest slogan 26. */
  private static final int LONGEST = 40;

  /** So many letters that lines have together are prose, whatever comes below. */
  private static final int LONGEST_JOINED = 2000;

  private static final Pattern PAGE = Pattern.compile("(?iu)(?:trang\\s+)?\\d{1,3}(?:/\\d{1,3})?");

  private static final Pattern ROMAN = Pattern.compile("[IVX]{1,4}[.)/]\\s+.*");

  private static final Pattern ASIDE =
      Pattern.compile("(?iu).*(?:https?://|www\\.).*|[(\\[].*[)\\]]\\.?");

  private PastedList() {}

  /** Reads it. */
  public static List<Entry> read(String pasted) {
    List<Entry> entries = new ArrayList<>();
    Set<String> known = new HashSet<>();
    List<Lines> all = joined(clean(pasted));
    Set<Lines> listed = listed(all);
    boolean bulleted = count(listed, BULLET) > count(listed, NUMBER);
    boolean elsewhere = false;
    for (Lines lines : all) {
      if (!listed.contains(lines)) {
        entries.add(new Entry(Kind.ASIDE, lines.text(), lines.at(), Optional.empty()));
        continue;
      }
      String text = AroundList.withoutHead(Letters.spaced(lines.text()).strip());
      String bare = Wording.bare(text);
      Kind kind = kind(text, bare, bulleted);
      if (kind == Kind.HEADING) {
        elsewhere = isPart(text) && !OF_SLOGANS.matcher(text).matches();
      } else if (kind == Kind.SLOGAN && (elsewhere || isProse(text))) {
        kind = Kind.PROSE;
      }
      if (kind == Kind.SLOGAN && !known.add(comparable(bare))) {
        kind = Kind.REPEATED;
      }
      Optional<Problem> flaw = kind == Kind.SLOGAN ? flaw(bare, lines.at()) : Optional.empty();
      entries.add(new Entry(kind, kind == Kind.SLOGAN ? bare : text, lines.at(), flaw));
    }
    return entries;
  }

  /** Without what stands around the list where it was copied. */
  private static Set<Lines> listed(List<Lines> all) {
    AroundList around = new AroundList();
    Set<Lines> listed = new HashSet<>();
    for (Lines lines : all) {
      String text = AroundList.withoutHead(Letters.spaced(lines.text()).strip());
      boolean ofSlogans = HEADING.matcher(text).matches() && OF_SLOGANS.matcher(text).matches();
      if (!Letters.isWordless(text) && !around.is(text, Wording.beginsAnew(text), ofSlogans)) {
        listed.add(lines);
      }
    }
    return listed;
  }

  /** What would keep a slogan from being printed, as far as its own words tell. */
  public static Optional<Problem> flaw(String slogan, int at) {
    return Wording.flaw(slogan, Source.words().at(at, 1), false, Wording.Kind.WISH);
  }

  private static long count(Set<Lines> all, Pattern mark) {
    return all.stream().filter(lines -> mark.matcher(lines.text()).matches()).count();
  }

  private static String clean(String pasted) {
    String composed = Normalizer.normalize(pasted, Normalizer.Form.NFC);
    return Letters.seen(composed).replaceAll("\\h", " ");
  }

  /** Lines that were broken where a page of a PDF is narrow. */
  private record Lines(String text, int at) {
    Lines and(String more) {
      return new Lines(text + " " + more, at);
    }
  }

  private static List<Lines> joined(String text) {
    List<Lines> all = new ArrayList<>();
    int at = 0;
    for (String line : text.split("\\R", -1)) {
      at++;
      String words = line.strip();
      if (Letters.isWordless(words) || PAGE.matcher(words).matches()) {
        continue; // an empty line, a rule, the number of a page: sentences go on below
      }
      int last = all.size() - 1;
      if (last >= 0 && goesOn(all.get(last), words)) {
        all.set(last, all.get(last).and(words));
      } else {
        all.add(new Lines(words, at));
      }
    }
    return all;
  }

  private static boolean goesOn(Lines before, String line) {
    if (before.text().length() > LONGEST_JOINED) {
      return false;
    }
    if (Wording.beginsAnew(line) || ASIDE.matcher(line).matches()) {
      return false;
    }
    if (AroundList.standsAlone(before.text()) || AroundList.standsAlone(line)) {
      return false;
    }
    boolean small = Character.isLowerCase(line.codePointAt(0)) || areCapitals(before.text(), line);
    boolean ended = ENDS.matcher(before.text()).matches();
    return small && !ended || before.text().endsWith(",");
  }

  /** A title in capitals that was broken. */
  private static boolean areCapitals(String one, String next) {
    return Stream.of(one, next)
        .allMatch(text -> text.equals(text.toUpperCase(Locale.ROOT)) && text.length() > 1);
  }

  private static Kind kind(String text, String bare, boolean bulleted) {
    if (ASIDE.matcher(text).matches()) {
      return Kind.ASIDE;
    }
    boolean titled = HEADING.matcher(text).matches() || HEADING.matcher(bare).matches();
    boolean part = bulleted && NUMBER.matcher(text).matches();
    return titled || part || ROMAN.matcher(text).matches() ? Kind.HEADING : Kind.SLOGAN;
  }

  private static boolean isProse(String text) {
    return text.split(" ").length > LONGEST || OF_PLAN.matcher(text).matches();
  }

  /** Whether a heading is one of the plan. */
  private static boolean isPart(String heading) {
    return NUMBER.matcher(heading).matches() || ROMAN.matcher(heading).matches();
  }

  private static String comparable(String text) {
    return Slogan.comparable(text);
  }
}
