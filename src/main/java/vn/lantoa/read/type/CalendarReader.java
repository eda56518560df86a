package vn.lantoa.read.type;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import vn.lantoa.campaign.Day;
import vn.lantoa.campaign.content.Content;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Source;
import vn.lantoa.read.file.DateGuess;
import vn.lantoa.read.file.DateParser;
import vn.lantoa.read.file.Fields;
import vn.lantoa.read.type.ContentType.Trait;

/** Days to mark, of one year or of every year. */
public final class CalendarReader {
  static final ContentType<Calendar> TYPE =
      ContentType.of("calendar", Calendar.class, CalendarReader::read)
          .shownAs(Calendar::in)
          .ordered(Day.class, Comparator.comparing(Day::date).thenComparing(Day::title))
          .with(Trait.WITHOUT_BODY);

  private CalendarReader() {}

  /** The days of a file; those without a year fall in each campaign's year. */
  record Calendar(Optional<String> title, List<MarkedDay> days) implements Content {
    Stream<Day> in(Situation where) {
      return where.campaign().stream()
          .flatMap(campaign -> days.stream().map(day -> day.in(campaign.year(), title)));
    }
  }

  /** A day whose year may be open. */
  record MarkedDay(
      OptionalInt year,
      MonthDay day,
      String title,
      Optional<String> about,
      Optional<String> source,
      Optional<String> sheet,
      Source place) {
    Day in(int campaignYear, Optional<String> list) {
      LocalDate date = day.atYear(year.orElse(campaignYear));
      return new Day(date, title, about, source, list, sheet, place);
    }
  }

  static Calendar read(ReadContext reading) {
    Fields fields = reading.fields();
    Optional<String> source = reading.source();
    Optional<String> title = fields.optionalText("title");
    if (!fields.has("days")) {
      fields.text("days", "[{date: 11-25, title: …}]");
    }
    List<MarkedDay> days = new ArrayList<>();
    for (Fields day : fields.parts("days", "- {date: \"11-25\", title: …}")) {
      days.add(day(day, source));
      day.finish();
    }
    return new Calendar(title, days);
  }

  private static MarkedDay day(Fields day, Optional<String> source) {
    String text = day.text("date", "11-25");
    boolean yearly = text.length() == 5;
    // 2000 is a leap year: 02-29 is a day of some years
    Optional<LocalDate> found = DateParser.parse(yearly ? "2000-" + text : text);
    if (found.isEmpty() && !text.isEmpty()) {
      String meant = DateGuess.dayOfYear(text).orElse("form.day");
      day.wrong(Mistake.WRONG_VALUE, "date", "date", text, meant);
    }
    LocalDate date = found.orElse(LocalDate.EPOCH);
    return new MarkedDay(
        yearly ? OptionalInt.empty() : OptionalInt.of(date.getYear()),
        MonthDay.from(date),
        day.text("title"),
        day.optionalText("about"),
        source,
        day.optionalText("sheet"),
        day.place("date"));
  }
}
