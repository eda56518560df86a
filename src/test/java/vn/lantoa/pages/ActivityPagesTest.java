package vn.lantoa.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import vn.lantoa.campaign.Day;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.activity.Activity;
import vn.lantoa.campaign.activity.Session;
import vn.lantoa.campaign.activity.Venue;
import vn.lantoa.campaign.content.Content;
import vn.lantoa.campaign.site.Artifact;
import vn.lantoa.campaign.site.Made;
import vn.lantoa.campaign.time.Hours;
import vn.lantoa.campaign.time.PartialDate;
import vn.lantoa.campaign.time.When;
import vn.lantoa.pages.theme.Theme;

/** When and where an activity takes place, for people and for machines. */
final class ActivityPagesTest {
  private static final LocalDate TODAY = MadeUp.TODAY;
  private static final When ON_TODAY = When.days(TODAY, TODAY);
  private static final When TWO_DAYS = When.days(TODAY, TODAY.plusDays(1));
  private static final Optional<Hours> MORNING = hours(LocalTime.of(7, 30), LocalTime.of(9, 0));
  private static final Optional<Hours> EVENING =
      Optional.of(new Hours(LocalTime.of(19, 5), Optional.empty()));
  private static final Venue HALL =
      new Venue(Optional.of("nhà văn hóa"), Optional.of("số 5 phố Hoa"));

  private static Optional<Hours> hours(LocalTime start, LocalTime end) {
    return Optional.of(new Hours(start, Optional.of(end)));
  }

  private static Activity activity(
      When when, Optional<Hours> hours, boolean tentative, Session... sessions) {
    return new Activity(
        "viec",
        "Việc",
        when,
        hours,
        List.of(sessions),
        tentative,
        HALL,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        MadeUp.body(""),
        MadeUp.HERE);
  }

  private static Session session(int later, Optional<Hours> hours, Venue venue) {
    return new Session(
        TODAY.plusDays(later), hours, Optional.of("Buổi " + later), venue, MadeUp.HERE);
  }

  private static String file(Activity activity, String path) {
    return file(List.of(activity), path);
  }

  private static String file(List<? extends Content> said, String path) {
    Edition ward = MadeUp.edition(MadeUp.WARD_2026);
    Edition edition =
        new Edition(
            ward.entry(),
            ward.campaign(),
            ward.lineage(),
            MadeUp.contents(said, ward.hotlines()),
            MadeUp.HERE);
    Theme theme = MadeUp.theme();
    Pages pages = new Pages(theme, new DirectBaker(theme.templates()));
    return pages.render(MadeUp.site("https://example.vn/"), edition, Made.NOTHING).stream()
        .filter(file -> file.path().equals("2026/tinh/phuong-mai/" + path))
        .map(Artifact::bytes)
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .findFirst()
        .orElseThrow();
  }

  private static Document page(Activity activity) {
    return Jsoup.parse(file(activity, "hoat-dong/index.html"));
  }

  private static String when(When when, Optional<Hours> hours, boolean tentative) {
    Element date = page(activity(when, hours, tentative)).selectFirst(".date");
    return date == null ? "" : date.text().replace('\u00a0', ' ');
  }

  private static String data(Activity activity) {
    return Objects.requireNonNull(
            page(activity).selectFirst("script[type=application/ld+json]"), "data")
        .data();
  }

  @Test
  void saysWhenAsFarAsThePlanDoes() {
    When during = When.during(new PartialDate(2026, OptionalInt.of(11), OptionalInt.empty()));
    Optional<Hours> none = Optional.empty();
    assertEquals("21/11/2026", when(ON_TODAY, none, false));
    assertEquals("7 giờ 30 – 9 giờ, ngày 21/11/2026", when(ON_TODAY, MORNING, false));
    assertEquals("19 giờ 05, ngày 21/11/2026", when(ON_TODAY, EVENING, false));
    assertEquals(
        "7 giờ 30 – 9 giờ mỗi ngày, từ ngày 21/11 – 22/11/2026", when(TWO_DAYS, MORNING, false));
    assertEquals("Dự kiến ngày 21/11/2026", when(ON_TODAY, none, true));
    assertEquals("Dự kiến 19 giờ 05, ngày 21/11/2026", when(ON_TODAY, EVENING, true));
    assertEquals("Dự kiến từ ngày 21/11 – 22/11/2026", when(TWO_DAYS, none, true));
    assertEquals("Trước ngày 21/11/2026", when(When.before(TODAY), none, false));
    assertEquals("Dự kiến trước ngày 21/11/2026", when(When.before(TODAY), none, true));
    assertEquals("Trong tháng 11 năm 2026", when(during, none, false));
    assertEquals("Dự kiến trong tháng 11 năm 2026", when(during, none, true));
    assertEquals("", when(When.open(), none, false));
  }

  @Test
  void saysATimeThatSeveralShareOnce() {
    LocalDate first = LocalDate.of(2026, 11, 15);
    LocalDate last = LocalDate.of(2026, 12, 15);
    Activity all = activity(When.days(first, last), Optional.empty(), false);
    Activity alone = activity(ON_TODAY, MORNING, false);
    Activity undated = activity(When.open(), Optional.empty(), false);
    Document page = Jsoup.parse(file(List.of(all, all, alone, undated), "hoat-dong/index.html"));
    assertEquals(
        List.of("Việc", "Cả Tháng hành động", "Chưa rõ ngày"), page.select("main h2").eachText());
    assertEquals(3, page.select("main h3").size());
    assertEquals(1, page.select(".date").size(), "of what has a time of its own");
    assertEquals(
        List.of("Nơi: Nhà văn hóa, số 5 phố Hoa"),
        page.select("main p:has(strong)").eachText().stream().distinct().toList());
  }

  @Test
  void makesTheDaysACalendarOfThePlace() {
    Day day =
        new Day(
            LocalDate.of(2026, 11, 25),
            "Ngày quốc tế",
            Optional.empty(),
            Optional.of("Kế hoạch"),
            Optional.empty(),
            Optional.empty(),
            MadeUp.HERE);
    Document of = Jsoup.parse(file(List.of(day), "lich/index.html"));
    assertEquals("Ngày đáng nhớ", of.select("h1").text());
    assertEquals(List.of("Tháng 11 năm 2026"), of.select("main h2").eachText());
    assertEquals(1, of.select("main .source").size());
    Activity launch = activity(ON_TODAY, MORNING, false);
    Document own = Jsoup.parse(file(List.of(day, launch), "lich/index.html"));
    assertEquals("Lịch", own.select("h1").text());
    assertEquals("Lịch", own.select(".menu [aria-current]").text());
    assertEquals("Ngày đáng nhớ", own.select("main h2").eachText().get(1));
    assertEquals("../hoat-dong/index.html#viec", own.select("main h3 a").attr("href"));
  }

  @Test
  void namesItsHoursForMachines() {
    Document page = page(activity(ON_TODAY, MORNING, false));
    assertEquals(
        List.of("2026-11-21T07:30", "2026-11-21T09:00", "2026-11-21"),
        page.select(".date time").eachAttr("datetime"));
    assertEquals(
        List.of("07:30", "09:00", "2026-11-21", "2026-11-22"),
        page(activity(TWO_DAYS, MORNING, false)).select(".date time").eachAttr("datetime"));
    String data = data(activity(ON_TODAY, MORNING, false));
    assertTrue(
        data.contains(
            "\"startDate\":\"2026-11-21T07:30:00+07:00\",\"endDate\":\"2026-11-21T09:00:00+07:00\""),
        data);
    assertTrue(data.contains("\"name\":\"Nhà văn hóa, phường Mai"), data);
    assertTrue(data.contains("\"streetAddress\":\"số 5 phố Hoa\""), data);
  }

  @Test
  void standsInTheOrderOfItsHours() {
    Activity morning = activity(ON_TODAY, MORNING, false);
    Activity evening = activity(ON_TODAY, EVENING, false);
    Activity session = activity(ON_TODAY, Optional.empty(), false, session(0, EVENING, HALL));
    assertTrue(Activity.ORDER.compare(morning, evening) < 0);
    assertTrue(Activity.ORDER.compare(morning, session) < 0);
    assertTrue(Activity.ORDER.compare(activity(TWO_DAYS, MORNING, false), evening) > 0);
  }

  @Test
  void saysOfNoHourThatItEndsBeforeItStarts() {
    String data = data(activity(ON_TODAY, EVENING, false));
    assertTrue(data.contains("\"startDate\":\"2026-11-21T19:05:00+07:00\""), data);
    assertFalse(data.contains("endDate"), data);
  }

  @Test
  void assertsNothingThatIsOnlyIntended() {
    assertFalse(data(activity(ON_TODAY, MORNING, true)).contains("\"Event\""));
    String feed = file(activity(ON_TODAY, MORNING, true), "feed.xml").replace('\u00a0', ' ');
    assertTrue(
        feed.contains(
            "Dự kiến 7 giờ 30 – 9 giờ, ngày 21/11/2026. Nhà văn hóa, số 5 phố Hoa</summary>"),
        feed);
  }

  @Test
  void showsEachSession() {
    Activity talks =
        activity(
            When.days(TODAY.minusDays(1), TODAY.plusDays(3)),
            Optional.empty(),
            false,
            session(-1, MORNING, Venue.UNKNOWN),
            session(0, MORNING, new Venue(Optional.empty(), Optional.of("số 1 phố Mai"))),
            session(3, Optional.empty(), Venue.UNKNOWN));
    Document page = page(talks);
    assertEquals(
        "3 buổi, từ ngày 20/11 – 24/11/2026", page.select(".date").text().replace('\u00a0', ' '));
    assertEquals(
        List.of(
            "7 giờ 30 – 9 giờ, ngày 20/11/2026: Buổi -1",
            "7 giờ 30 – 9 giờ, ngày 21/11/2026: Buổi 0. Số 1 phố Mai",
            "24/11/2026: Buổi 3"),
        page.select(".sessions li").eachText().stream()
            .map(text -> text.replace('\u00a0', ' '))
            .toList());
    assertEquals(
        3,
        Jsoup.parse(file(talks, "index.html")).select(".sessions li").size(),
        "those to come are told by the reader's clock");
    String data = data(talks);
    assertTrue(
        data.contains(
            "\"startDate\":\"2026-11-20T07:30:00+07:00\",\"endDate\":\"2026-11-24\",\"location\""),
        data);
    assertTrue(data.contains("\"subEvent\":[{\"@type\":\"Event\",\"name\":\"Buổi -1\""), data);
    assertTrue(data.contains("\"streetAddress\":\"số 1 phố Mai\""), data);
    Venue elsewhere = new Venue(Optional.of("sân trường"), Optional.empty());
    String single =
        data(activity(ON_TODAY, Optional.empty(), false, session(0, EVENING, elsewhere)));
    assertTrue(single.contains("\"name\":\"Sân trường, phường Mai"), single);
    assertFalse(single.contains("subEvent"), single);
  }
}
