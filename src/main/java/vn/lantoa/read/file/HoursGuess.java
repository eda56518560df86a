package vn.lantoa.read.file;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.lantoa.campaign.time.Hours;

/** What hours were meant by those that front matter can't take: 2 giờ chiều, 8h00 ngày 15/11. */
final class HoursGuess {
  private static final String AFTERNOON = "trưa|chiều|tối|ch|pm|p\\.m";
  private static final String PART = "(sáng|sa|am|a\\.m|" + AFTERNOON + ")(?!\\p{L})";
  private static final Pattern LATER =
      Pattern.compile("(?<!\\p{L})(?:đêm|" + AFTERNOON + ")(?!\\p{L})");

  /** Not 8.00, which may be a day as well. */
  private static final Pattern FOUND =
      Pattern.compile(
          "(?<![\\d/.,])"
              + HoursParser.HOUR
              + "(?::(?=\\d\\d)|giờ|h|g)"
              + HoursParser.MINUTES
              + "(?![\\d/]|\\p{L})(?: "
              + PART
              + ")?");

  private static final Pattern LINK = Pattern.compile("\\.? ?" + HoursParser.TO);

  /** Whoever writes "8 giờ - 2 giờ" means the afternoon, but hardly one that ends at night. */
  private static final int LATEST = 6;

  private static final int NOON = 12;

  private HoursGuess() {}

  /** A time that a text names once, or a first and a last one; nothing where that is not plain. */
  static Optional<Hours> hours(String text) {
    String words = HoursParser.plain(text);
    List<LocalTime> times = new ArrayList<>();
    Matcher found = FOUND.matcher(words);
    StringBuilder rest = new StringBuilder();
    int end = 0;
    while (found.find()) {
      String between = words.substring(end, found.start());
      Optional<LocalTime> time = time(found);
      if (time.isEmpty() || !times.isEmpty() && !LINK.matcher(between).matches()) {
        return Optional.empty();
      }
      times.add(time.get());
      rest.append(between).append('|');
      end = found.end();
    }
    boolean later = LATER.matcher(rest.append(words.substring(end))).find();
    boolean open = later && times.stream().anyMatch(time -> time.getHour() <= NOON);
    return open || times.isEmpty() || times.size() > 2 ? Optional.empty() : hours(times);
  }

  /** By the 24 hours of a day. */
  private static Optional<LocalTime> time(Matcher found) {
    String part = Optional.ofNullable(found.group(3)).orElse("");
    int latestMorning = part.equals("trưa") ? NOON - 2 : NOON;
    return HoursParser.time(found.group(1), Optional.ofNullable(found.group(2)))
        .map(
            time ->
                part.matches(AFTERNOON) && time.getHour() < latestMorning
                    ? time.plusHours(NOON)
                    : time);
  }

  private static Optional<Hours> hours(List<LocalTime> times) {
    LocalTime start = times.get(0);
    if (times.size() == 1) {
      return Optional.of(new Hours(start, Optional.empty()));
    }
    LocalTime end = times.get(1);
    LocalTime afternoon = end.getHour() <= LATEST ? end.plusHours(NOON) : end;
    return new HoursParser.Span(start, Optional.of(end.isAfter(start) ? end : afternoon)).hours();
  }
}
