package vn.lantoa.renew;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.lantoa.read.rule.YearCheck;
import vn.lantoa.text.Slug;

/** Finds in a text what binds it to a year: numbers of documents, days, the theme, the year. */
public final class YearTraces {
  /** What it is and the words that say so. */
  public record Trace(Why why, String words) {}

  /**
   * So many syllables in a row that stand in the old theme are of the theme, even where it is cut.
   */
  private static final int RUN = 9;

  /** So much of what was found is shown, and of what stands before it. */
  private static final int SHOWN = 60;

  private static final int BEFORE = 30;

  /**
   * A law, a decree, a decision of the Prime Minister: they last, and bear the year they are of.
   */
  private static final Pattern LAW =
      Pattern.compile(
          "\\d{1,5}/(?:\\d{4}/)?(?:N[QĐ]|QĐ-TTg|QH\\d|TT(?!R)|CT-TTg|PL|L-CTN)[\\p{L}\\d&-]*"
              + "(?:,? ngày \\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4})?");

  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s)]+|\\]\\([^)]*\\)");

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\p{L}\\d/.])\\d{1,5}\\s?/(?:\\d{4}/)?\\p{Lu}[\\p{Lu}\\d&]*(?:\\s?[-–]\\s?\\p{Lu}[\\p{L}&\\d]*)+");

  private static final Pattern ANY_YEAR = Pattern.compile("(?<!\\d)20\\d\\d(?!\\d)");

  private static final Pattern THIS_YEAR =
      Pattern.compile("(?iu)năm nay|năm ngoái|năm trước|năm sau|năm vừa qua");

  private static final Pattern OF_PLAN =
      Pattern.compile(
          "(?<![\\p{L}])(?:[Mm]ục [IVX]+(?![\\p{L}])|[Pp]hụ lục(?: số)? [\\dIVX]+"
              + "|(?:[Bb]ản )?[Kk]ế hoạch (?:này|của|không|ghi|giao|nêu|đặt|được|số|năm|chỉ))");

  private static final Pattern SHORT_DAY =
      Pattern.compile(
          "(?iu)(?<![\\p{L}])(?:ngày|trước|đến|từ|vào|hạn|là|chậm nhất|sáng|chiều|tối) *\\**"
              + "(?<day>\\d{1,2}) *(?:[/.-]| tháng ) *(?<month>\\d{1,2})(?![\\d%])");

  /** What is counted from a year that stands elsewhere, or happens once. */
  private static final Pattern ONCE =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:(?:kỷ|kỉ) niệm (?:lần thứ )?(?:\\d+|[IVXLC]+|\\p{L}+(?:"
              + " \\p{L}+){0,2}?) năm|(?:tròn|mừng|nhân|chặng đường|hành trình|sau|trong|qua) \\d+"
              + " năm(?! tù)|\\d+ năm (?:qua|ngày|thực hiện|thi hành|thành lập|ban hành|xây"
              + " dựng|Luật)|lần thứ"
              + " (?:\\d+|[IVXLC]+|nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)(?!\\p{L})|năm thứ"
              + " (?:\\d+|[IVXLC]+|nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)(?!\\p{L})|năm (?:đầu"
              + " tiên|cuối cùng)|lần đầu tiên|đại hội (?:đảng|đại biểu|đại hội|phụ"
              + " nữ|đoàn|hội)|bầu cử|nhiệm kỳ(?! 20\\d\\d\\s*[-–—]\\s*20\\d\\d))(?!\\p{L})");

  /** Years from one to another, and a year by which something is to be reached. */
  private static final Pattern UNTIL =
      Pattern.compile(
          "(?iu)(?:20\\d\\d\\s*(?:[-–—]|đến|tới)\\s*(?:năm )?|(?:đến|tới|trước)(?: hết)? năm"
              + " )(?<year>20\\d\\d)(?!\\d)");

  /** Days that every year has, by month and day. */
  private static final Set<String> EVERY_YEAR =
      Set.of(
          "3-8", "3-20", "6-1", "6-28", "6-30", "7-30", "10-1", "10-11", "10-15", "10-20", "11-15",
          "11-19", "11-20", "11-25", "12-1", "12-3", "12-10", "12-15");

  private final int oldYear;
  private final int newYear;

  /** Themes, and runs of their syllables, each with the theme as it is written. */
  private final Map<String, String> themes = new LinkedHashMap<>();

  private final Map<String, String> runs = new LinkedHashMap<>();
  private final Map<Integer, String> official;

  /**
   * @param oldThemes the theme of the old year, as the State gave it and as her files have it
   * @param official all themes by their year
   * @param newTheme that of the new year, which is none of another year, even where it repeats one
   */
  public YearTraces(
      int oldYear,
      int newYear,
      List<String> oldThemes,
      Map<Integer, String> official,
      Optional<String> newTheme) {
    this.oldYear = oldYear;
    this.newYear = newYear;
    this.official = official;
    String now = newTheme.map(Slug::words).orElse("");
    official.forEach((year, theme) -> themes.put(Slug.words(theme), theme));
    for (String theme : oldThemes) {
      String words = Slug.words(theme);
      themes.put(words, theme);
      String[] syllables = words.split(" ");
      for (int i = 0; i + RUN <= syllables.length; i++) {
        runs.put(String.join(" ", Arrays.copyOfRange(syllables, i, i + RUN)), theme);
      }
    }
    themes.keySet().removeIf(theme -> theme.isEmpty() || theme.equals(now));
    runs.keySet().removeIf(run -> (" " + now + " ").contains(" " + run + " "));
  }

  int oldYear() {
    return oldYear;
  }

  int newYear() {
    return newYear;
  }

  /** Whether a theme was another year's: then somebody must have said that it holds again. */
  boolean isOfOtherYear(String theme) {
    String words = Slug.words(theme);
    return official.entrySet().stream()
            .filter(known -> Slug.words(known.getValue()).equals(words))
            .noneMatch(known -> known.getKey() == newYear)
        && official.values().stream().map(Slug::words).anyMatch(words::equals);
  }

  /** What binds a title, a name, a source to the old year. */
  public Optional<Trace> inTitle(String text) {
    List<Trace> found = new ArrayList<>();
    String plain = ADDRESS.matcher(LAW.matcher(text).replaceAll(" ")).replaceAll(" ");
    theme(text).ifPresent(found::add);
    NUMBER.matcher(plain).results().forEach(m -> found.add(new Trace(Why.NUMBER, m.group())));
    ANY_YEAR
        .matcher(plain)
        .results()
        .filter(year -> isOver(Integer.parseInt(year.group())))
        .forEach(year -> found.add(new Trace(Why.YEAR, around(plain, year))));
    return found.stream().findFirst();
  }

  /** The same in what sheets show, on which no other year may stand. */
  public Optional<Trace> inPrinted(String text) {
    return inTitle(text)
        .or(
            () ->
                YearCheck.others(text, Integer.toString(newYear)).stream()
                    .findFirst()
                    .map(year -> new Trace(Why.YEAR, year)))
        .or(() -> first(ONCE, text, Why.ONCE))
        .or(() -> until(text));
  }

  private Optional<Trace> until(String text) {
    return UNTIL
        .matcher(text)
        .results()
        .filter(span -> Integer.parseInt(span.group(1)) < newYear)
        .map(span -> new Trace(Why.ONCE, around(text, span)))
        .findFirst();
  }

  /** The same in running text, where the old plan is told of in other ways, too. */
  public Optional<Trace> inBody(String text) {
    String plain = ADDRESS.matcher(LAW.matcher(text).replaceAll(" ")).replaceAll(" ");
    return inTitle(text)
        .or(() -> first(OF_PLAN, plain, Why.PLAN))
        .or(() -> first(THIS_YEAR, plain, Why.YEAR))
        .or(() -> day(plain));
  }

  private boolean isOver(int year) {
    return year >= oldYear && year < newYear;
  }

  private static Optional<Trace> first(Pattern pattern, String text, Why why) {
    return pattern
        .matcher(text)
        .results()
        .map(found -> new Trace(why, around(text, found)))
        .findFirst();
  }

  private static Optional<Trace> day(String text) {
    Matcher days = SHORT_DAY.matcher(text);
    while (days.find()) {
      int day = Integer.parseInt(days.group("day"));
      int month = Integer.parseInt(days.group("month"));
      boolean real = day >= 1 && day <= 31 && month >= 1 && month <= 12;
      if (real && !EVERY_YEAR.contains(month + "-" + day)) {
        return Optional.of(new Trace(Why.DAY, around(text, days.toMatchResult())));
      }
    }
    return Optional.empty();
  }

  private Optional<Trace> theme(String text) {
    String said = " " + Slug.words(text) + " ";
    return Stream.of(themes, runs)
        .flatMap(known -> known.entrySet().stream())
        .filter(known -> said.contains(" " + known.getKey() + " "))
        .map(known -> new Trace(Why.THEME, shortened(known.getValue())))
        .findFirst();
  }

  private static String around(String text, MatchResult found) {
    int line = text.lastIndexOf('\n', found.start()) + 1;
    int from = Math.max(line, found.start() - BEFORE);
    while (from > line && text.charAt(from - 1) != ' ') {
      from--;
    }
    return text.substring(from, found.end()).replaceAll("[\\s*]+", " ").strip();
  }

  private static String shortened(String text) {
    String line = text.replaceAll("[\\s*]+", " ").strip();
    int end = line.length() <= SHOWN ? line.length() : line.lastIndexOf(' ', SHOWN);
    return end == line.length() ? line : line.substring(0, Math.max(end, 1)) + " …";
  }
}
