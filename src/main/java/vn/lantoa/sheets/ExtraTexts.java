package vn.lantoa.sheets;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.campaign.Campaign;
import vn.lantoa.campaign.Day;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Format.Extra;
import vn.lantoa.campaign.Hotline;
import vn.lantoa.campaign.Locality;
import vn.lantoa.campaign.activity.Activity;
import vn.lantoa.campaign.time.When;
import vn.lantoa.sheets.design.Slot;
import vn.lantoa.text.Dates;

/** What an edition has sheets of besides its theme and slogans: numbers, days, activities. */
final class ExtraTexts {
  private static final String BETWEEN = " ·| ";

  private final Edition edition;

  ExtraTexts(Edition edition) {
    this.edition = edition;
  }

  List<ExtraText> all() {
    return Stream.of(numbers(), days(), events()).flatMap(texts -> texts).toList();
  }

  /** One each: the first for whoever bears violence, the one for children, the locality's own. */
  private Stream<ExtraText> numbers() {
    Optional<Hotline> first =
        edition.hotlines().stream()
            .filter(line -> !line.isEmergency() && !line.local() && line.isBeforeContacts())
            .findFirst();
    return edition.hotlines().stream()
        .filter(line -> !line.isEmergency())
        .filter(l -> l.local() || l.isForChildren() || first.filter(l::equals).isPresent())
        .map(ExtraTexts::number);
  }

  private static ExtraText number(Hotline line) {
    String known =
        Stream.of(Optional.of(line.title()), line.cost(), line.hours())
            .flatMap(Optional::stream)
            .map(words -> words.replace(' ', '~'))
            .collect(Collectors.joining(BETWEEN));
    return new ExtraText(
        Extra.NUMBERS,
        "Cần~giúp?| Gọi~" + line.phone().replace(' ', '~'),
        "goi-" + line.digits(),
        line.place(),
        Map.of(Slot.Name.HOTLINE, known));
  }

  private Stream<ExtraText> days() {
    return edition.all(Day.class).stream()
        .flatMap(day -> day.sheet().map(text -> of(day, text)).stream());
  }

  private static ExtraText of(Day day, String text) {
    return new ExtraText(Extra.DAYS, text, "ngay-" + day.date(), day.place(), Map.of());
  }

  private Stream<ExtraText> events() {
    return edition.activities().stream()
        .flatMap(activity -> activity.backdrop().map(text -> of(activity, text)).stream());
  }

  private ExtraText of(Activity activity, String text) {
    Map<Slot.Name, String> beside = new EnumMap<>(Slot.Name.class);
    beside.put(Slot.Name.ISSUER, activity.organiser().orElseGet(edition::issuer));
    beside.put(Slot.Name.CAMPAIGN, edition.month().map(Campaign::titleWithYear).orElse(""));
    beside.put(Slot.Name.THEME, edition.theme().map(theme -> "“" + theme + "”").orElse(""));
    beside.put(Slot.Name.OCCASION, occasion(activity));
    return new ExtraText(Extra.EVENTS, text, "phong-" + activity.name(), activity.where(), beside);
  }

  /** Kỳ Lừa, ngày 15 tháng 11 năm 2025; of what has no day of its own, the year. */
  private String occasion(Activity activity) {
    String place = edition.locality().map(Locality::name).orElse("");
    When when = activity.when();
    Optional<LocalDate> day =
        when.kind() == When.Kind.DAYS && when.first().equals(when.last())
            ? when.first()
            : Optional.empty();
    return day.map(date -> place.replace(' ', '~') + ",| " + Dates.inWords(date).replace(' ', '~'))
        .or(() -> edition.campaign().map(month -> place + ", năm " + month.year()))
        .orElse(place);
  }
}
