package vn.lantoa.read.file;

import java.util.Locale;
import java.util.Optional;
import vn.lantoa.campaign.time.Hours;
import vn.lantoa.text.Dates;

/** Hours as somebody types them, written as content has them: 8h-17h, 2 giờ chiều. */
public final class LooseHours {
  /** Figures, hours, and the part of the day that makes afternoon of them. */
  private static final String NOTHING_ELSE =
      "(?:[\\d\\s:.–—~-]|giờ|h|g|rưỡi|phút|đến|tới|từ|lúc|sáng|trưa|chiều|tối)+";

  private LooseHours() {}

  /** As the hours of an activity: 8:00 - 17:00; nothing where it is not certain what is meant. */
  public static Optional<String> written(String typed) {
    return hours(typed).map(HoursParser::format);
  }

  /** As people say them: 8 giờ đến 17 giờ; nothing where something else is said, too. */
  public static Optional<String> inWords(String typed) {
    return hours(typed).map(LooseHours::inWords);
  }

  private static String inWords(Hours hours) {
    String start = Dates.hour(hours.start());
    String all = hours.end().map(end -> start + " đến " + Dates.hour(end)).orElse(start);
    return all.replace('\u00a0', ' ');
  }

  private static Optional<Hours> hours(String typed) {
    Optional<Hours> exact = HoursParser.parse(typed).flatMap(HoursParser.Span::hours);
    boolean alone = typed.toLowerCase(Locale.ROOT).matches(NOTHING_ELSE);
    return exact.isPresent() || !alone ? exact : HoursGuess.hours(typed);
  }
}
