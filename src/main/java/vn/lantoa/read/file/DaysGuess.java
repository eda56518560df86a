package vn.lantoa.read.file;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What was meant by more than a day where one belongs: 15/11 8h00, 15-16/11/2025, dự kiến 20/11.
 */
final class DaysGuess {
  /** 15-16/11: the month of the second is that of the first. */
  private static final Pattern SHORT =
      Pattern.compile(
          "(?:từ )?(?:ngày )?(\\d{1,2}) ?(-|–|—|,|và|đến) ?(?:ngày )?(\\d{1,2}) ?((?:/|tháng).+)");

  private static final Pattern SPAN = Pattern.compile(" ?[–—] ?| - | (?:đến|tới) ");
  private static final Pattern LIST = Pattern.compile("[,;]| và ");

  private static final Pattern YEAR = Pattern.compile("20\\d\\d");
  private static final Pattern BEFORE = Pattern.compile("(?:trước|chậm nhất|muộn nhất)");
  private static final Pattern TENTATIVE = Pattern.compile("[,(;]? ?dự kiến(?: là)?:? ?[,)]?");

  private DaysGuess() {}

  /**
   * The lines of front matter for a day and its hours; nothing where the text has no hours.
   *
   * @param year where the text names none
   */
  static Optional<String> ofDay(String text, Optional<String> year) {
    return DateGuess.day(text, year)
        .flatMap(day -> hours(text).map(hours -> "date: " + day + hours));
  }

  /** The same, where it may be several days, a last one, a month, or one that may change. */
  static Optional<String> ofAny(String text, Optional<String> year) {
    String words = HoursParser.plain(text);
    String tentative = tentative(words);
    Optional<LocalDate> day = DateGuess.day(words, year);
    if (BEFORE.matcher(words).find()) {
      return day.map(last -> "before: " + last + tentative);
    }
    if (day.isPresent()) {
      Optional<String> more = hours(text).or(() -> Optional.of("")).map(h -> h + tentative);
      return more.filter(rest -> !rest.isEmpty()).map(rest -> "date: " + day.get() + rest);
    }
    Optional<String> named = YEAR.matcher(words).results().map(MatchResult::group).findFirst();
    return several(words, named.or(() -> year))
        .map(lines -> lines + tentative)
        .or(() -> DateParser.parsePartial(words).map(unused -> "during: " + words))
        .or(() -> month(words, year).map(month -> "during: " + month));
  }

  private static Optional<String> hours(String text) {
    return HoursGuess.hours(text).map(hours -> ", time: " + HoursParser.format(hours));
  }

  /** A month, and perhaps that it may change. */
  static Optional<String> month(String text, Optional<String> year) {
    String certain = TENTATIVE.matcher(HoursParser.plain(text)).replaceAll("").strip();
    return DateGuess.month(certain, year).map(found -> found + tentative(text));
  }

  private static String tentative(String text) {
    return TENTATIVE.matcher(HoursParser.plain(text)).find() ? ", tentative: true" : "";
  }

  private static Optional<String> several(String words, Optional<String> year) {
    Matcher brief = SHORT.matcher(words);
    if (brief.matches()) {
      boolean list = LIST.matcher(" " + brief.group(2) + " ").find();
      String first = brief.group(1) + brief.group(4);
      return lines(list, List.of(first, brief.group(3) + brief.group(4)), year);
    }
    return lines(false, Arrays.asList(SPAN.split(words)), year)
        .or(() -> lines(true, Arrays.asList(LIST.split(words)), year));
  }

  /**
   * @param list of single days, rather than a first and a last one
   */
  private static Optional<String> lines(boolean list, List<String> texts, Optional<String> year) {
    List<LocalDate> days =
        texts.stream().flatMap(text -> DateGuess.day(text, year).stream()).toList();
    boolean all = days.size() == texts.size() && days.size() > 1;
    if (all && list) {
      return Optional.of("sessions: " + days);
    }
    return all && days.size() == 2 && days.get(0).isBefore(days.get(1))
        ? Optional.of("from: " + days.get(0) + ", to: " + days.get(1))
        : Optional.empty();
  }
}
