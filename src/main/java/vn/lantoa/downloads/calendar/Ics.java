package vn.lantoa.downloads.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import vn.lantoa.text.Dates;
import vn.lantoa.text.Slug;

/**
 * Calendars as RFC 5545 has them, in the time of Vietnam. An event keeps its identifier from build
 * to build, so that whoever takes a newer file in gets it changed, not twice.
 */
final class Ics {
  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final ZoneOffset OFFSET = Dates.VIETNAM;

  /** A line has no more octets without its end (RFC 5545, section 3.1). */
  private static final int LONGEST = 75;

  private final String edition;
  private final Optional<String> home;
  private final Instant made;

  /**
   * For the events of one edition.
   *
   * @param edition its path in the content
   * @param home the address of its pages, where that is known
   */
  Ics(String edition, Optional<String> home, Instant made) {
    this.edition = edition;
    this.home = home;
    this.made = made;
  }

  byte[] bytes(String name, List<CalendarEvent> events) {
    Calendar calendar = new Calendar();
    calendar.add(new ProdId("-//Lan Toa//Lan Toa//VI"));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(ImmutableCalScale.GREGORIAN);
    calendar.add(new XProperty("X-WR-CALNAME", name));
    if (events.stream().anyMatch(event -> event.hours().isPresent())) {
      calendar.add(zone());
    }
    events.forEach(event -> calendar.add(event(event)));
    StringWriter out = new StringWriter();
    try {
      new CalendarOutputter(false).output(calendar, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // nothing here touches a disk
    }
    return folded(out.toString().replace("\r\n ", "")).getBytes(StandardCharsets.UTF_8);
  }

  private static VTimeZone zone() {
    Standard always =
        new Standard(
            new PropertyList(
                List.of(
                    new DtStart<>("19700101T000000"),
                    new TzOffsetFrom(OFFSET),
                    new TzOffsetTo(OFFSET))));
    return new VTimeZone(
        new PropertyList(List.of(new TzId(VIETNAM.getId()))),
        new ComponentList<Observance>(List.of(always)));
  }

  private VEvent event(CalendarEvent event) {
    VEvent made = new VEvent(false);
    made.add(new Uid(event.name() + "-" + Slug.digest(edition + "/" + event.name()) + "@lan-toa"));
    made.add(new DtStamp(this.made));
    event
        .hours()
        .ifPresentOrElse(
            hours -> {
              made.add(new DtStart<>(at(event.first(), hours.start())));
              hours.end().ifPresent(end -> made.add(new DtEnd<>(at(event.first(), end))));
              long days = ChronoUnit.DAYS.between(event.first(), event.last()) + 1;
              if (days > 1) {
                made.add(new RRule<>("FREQ=DAILY;COUNT=" + days));
              }
            },
            () -> {
              made.add(new DtStart<>(event.first()));
              made.add(new DtEnd<>(event.last().plusDays(1)));
              made.add(new Transp(Transp.VALUE_TRANSPARENT));
            });
    made.add(new Summary(event.title()));
    made.add(new Status(event.tentative() ? Status.VALUE_TENTATIVE : Status.VALUE_CONFIRMED));
    if (!event.where().isEmpty()) {
      made.add(new Location(event.where()));
    }
    if (!event.about().isEmpty()) {
      made.add(new Description(event.about()));
    }
    home.ifPresent(address -> made.add(new Url(URI.create(address + event.page()))));
    return made;
  }

  private static ZonedDateTime at(LocalDate day, LocalTime time) {
    return ZonedDateTime.of(day, time, VIETNAM);
  }

  /** Breaks long lines between letters; the library counts letters, not octets. */
  private static String folded(String lines) {
    StringBuilder out = new StringBuilder();
    int octets = 0;
    for (int i = 0; i < lines.length(); i += Character.charCount(lines.codePointAt(i))) {
      String letter = Character.toString(lines.codePointAt(i));
      int more = letter.getBytes(StandardCharsets.UTF_8).length;
      if (letter.equals("\r") || letter.equals("\n")) {
        octets = 0;
      } else if (octets + more > LONGEST) {
        out.append("\r\n ");
        octets = 1 + more;
      } else {
        octets += more;
      }
      out.append(letter);
    }
    return out.toString();
  }
}
