package vn.lantoa.read.phone;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.lantoa.read.file.DateParser;

/** Whether what is given as a number's source can be looked up: an address or a document. */
public final class HotlineSource {
  private static final Pattern ADDRESS =
      Pattern.compile("https?://[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)+(?![\\p{L}\\d.-]*[…{])");

  /** 12/TB-UBND, 162/2025/NĐ-CP, 13/2022/QH15. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\p{L}\\d/.…_])0{0,4}[1-9]\\d{0,4}\\p{Lu}?/([12]\\d{3}/)?\\p{Lu}[\\p{Lu}\\d&-]++(?![…_]|\\.\\.)");

  /** Thông báo số 12 của UBND xã ngày 05/11/2025: whose and of which day it is do for a symbol. */
  private static final Pattern NUMBER_OF_ORGAN =
      Pattern.compile(
          "\\p{L}[\\p{L} ]*? số:? ?0{0,4}[1-9]\\d{0,4}(?![\\d/]).*?(?<!\\p{L})(?:của|UBND|Ủy ban|Sở|Công an|Hội)"
              + "(?!\\p{L}).*",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern DAY =
      Pattern.compile(
          "(?<![\\d/.-])(?<day>\\d{1,2})(?:\\s*[/.-]\\s*|\\s+tháng\\s+)(?<month>\\d{1,2})"
              + "(?:\\s*[/.-]\\s*|\\s+năm\\s+)(?<year>[12]\\d{3})(?![\\d/-])");

  private static final Pattern LINK = Pattern.compile("https?://[^\\s;]+");

  private HotlineSource() {}

  public static boolean canBeLookedUp(String source) {
    return ADDRESS.matcher(source).find()
        || NUMBER.matcher(source).find()
        || NUMBER_OF_ORGAN.matcher(source).matches() && !days(source).isEmpty();
  }

  /** The last day that a document has in its name. */
  public static Optional<LocalDate> lastDay(String source) {
    return days(source).stream().max(LocalDate::compareTo);
  }

  private static List<LocalDate> days(String source) {
    String words = LINK.matcher(source).replaceAll(" ");
    return DAY.matcher(words).results().flatMap(day -> date(day).stream()).toList();
  }

  private static Optional<LocalDate> date(MatchResult day) {
    int date = Integer.parseInt(day.group(1));
    int month = Integer.parseInt(day.group(2));
    return DateParser.parse(String.format(Locale.ROOT, "%s-%02d-%02d", day.group(3), month, date));
  }
}
