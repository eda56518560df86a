package vn.lantoa.read.file;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.lantoa.campaign.time.Hours;

/** Hours as Vietnamese plans write them: 7 giờ 30, 7h30, 8:00 – 10:30, từ 8 giờ đến 10 giờ. */
final class HoursParser {
  static final String HOUR = "(\\d{1,2}) ?";

  static final String MINUTES =
      "(?: ?(\\d\\d|\\d(?= ?ph))(?: ?(?:phút|ph?(?!\\p{L})|['’′])|:00)?)?";

  /** 8:00, 8.00, 8h, 8h00, 8 giờ, 8 giờ 5 phút: the hour, then the minutes, if any. */
  private static final String TIME = HOUR + "(?:[:.](?=\\d\\d)|giờ|h|g)" + MINUTES;

  /** Between the first hour and the last. */
  static final String TO = " ?(?:[-–—~]|đến|tới) ?(?:hết )?";

  /** 8 - 10 giờ: what the hours are called may be said once. */
  private static final Pattern BARE = Pattern.compile("(\\d{1,2})(" + TO + TIME + ")");

  private static final Pattern SPAN =
      Pattern.compile(
          "(?:từ |lúc |vào lúc |bắt đầu (?:từ|lúc) )?" + TIME + "(?:" + TO + TIME + ")?");

  private static final Pattern SPACES = Pattern.compile("[\\s\u00a0]+");

  private HoursParser() {}

  /** From one time to another, in whatever order. */
  record Span(LocalTime start, Optional<LocalTime> end) {
    /** Nothing where it ends before it starts. */
    Optional<Hours> hours() {
      return end.filter(last -> !last.isAfter(start)).isPresent()
          ? Optional.empty()
          : Optional.of(new Hours(start, end));
    }
  }

  /** What a text that holds nothing else says; nothing when it is no time of day. */
  static Optional<Span> parse(String text) {
    String words = plain(text);
    Matcher bare = BARE.matcher(words.replaceFirst("^từ ", ""));
    Matcher span = SPAN.matcher(bare.matches() ? bare.group(1) + "h" + bare.group(2) : words);
    if (!span.matches()) {
      return Optional.empty();
    }
    Optional<String> last = Optional.ofNullable(span.group(3));
    Optional<LocalTime> start = time(span.group(1), Optional.ofNullable(span.group(2)));
    Optional<LocalTime> end = last.flatMap(hour -> time(hour, Optional.ofNullable(span.group(4))));
    boolean impossible = last.isPresent() && end.isEmpty();
    return impossible ? Optional.empty() : start.map(first -> new Span(first, end));
  }

  /** In small letters, with single spaces, and half an hour in figures. */
  static String plain(String text) {
    return SPACES
        .matcher(text.toLowerCase(Locale.ROOT).replace("rưỡi", "30"))
        .replaceAll(" ")
        .strip();
  }

  /** A time of day; nothing when there is none such. */
  static Optional<LocalTime> time(String hour, Optional<String> minutes) {
    try {
      return Optional.of(
          LocalTime.of(Integer.parseInt(hour), minutes.map(Integer::parseInt).orElse(0)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** As front matter takes it back: 8:00 - 10:30. */
  static String format(Hours hours) {
    return format(hours.start()) + hours.end().map(end -> " - " + format(end)).orElse("");
  }

  static String format(LocalTime time) {
    return String.format(Locale.ROOT, "%d:%02d", time.getHour(), time.getMinute());
  }
}
