package vn.lantoa.campaign;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.lantoa.campaign.content.Body;
import vn.lantoa.campaign.content.Content;
import vn.lantoa.campaign.time.PartialDate;
import vn.lantoa.problem.Source;

/**
 * A number to call.
 *
 * @param name file name without .md
 * @param title what the line is called
 * @param phone as read: digits in groups, such as 1900 96 96 80
 * @param scope whom it serves
 * @param area codes of the provinces that it serves (QĐ 19/2025/QĐ-TTg); empty: the whole country
 * @param recorded whether calls are recorded, where that is known
 * @param languages BCP 47 tags served besides Vietnamese, where known
 * @param source the document or address that gives the number
 * @param sourceDate when the source says so, where it is dated
 * @param calledOn the day on which somebody last called the number
 * @param calledBy who that was
 * @param order smaller comes first
 * @param local whether it is the locality's own number, and not one of the whole country
 * @param body when to call it and what happens then
 */
public record Hotline(
    String name,
    String title,
    String phone,
    String owner,
    String scope,
    List<String> area,
    Optional<String> hours,
    Optional<String> cost,
    Optional<Boolean> recorded,
    List<String> languages,
    String source,
    Optional<PartialDate> sourceDate,
    Optional<LocalDate> calledOn,
    Optional<String> calledBy,
    int order,
    boolean local,
    Body body,
    Source place)
    implements Content {
  /** Of the police, for whoever is in danger now. */
  public static final String EMERGENCY = "113";

  /** For children. */
  public static final String CHILDREN = "111";

  /** After this somebody should call again; the number stays where it is. */
  public static final int FRESH_DAYS = 180;

  /**
   * A locality's own numbers come behind 113 and the women's lines, and before the other services:
   * whoever is in danger reads no further than the first few.
   */
  public static final int ORDER_OF_LOCAL = 40;

  /** As they stand on pages, sheets and in scripts. */
  public static final Comparator<Hotline> ORDER =
      Comparator.comparing((Hotline hotline) -> !hotline.isEmergency())
          .thenComparingInt(hotline -> hotline.local ? ORDER_OF_LOCAL : hotline.order)
          .thenComparingInt(Hotline::order)
          .thenComparing(Hotline::name);

  public Hotline {
    area = List.copyOf(area);
    languages = List.copyOf(languages);
  }

  /** Without what only says that it is a number to call: Bảo vệ trẻ em. */
  public String shortTitle() {
    String rest = title.replaceFirst("^(Tổng đài quốc gia|Đường dây nóng)( của)? ", "");
    return rest.isEmpty()
        ? title
        : rest.substring(0, 1).toUpperCase(Locale.ROOT) + rest.substring(1);
  }

  /** The digits for a {@code tel:} link. */
  public String digits() {
    return phone.replaceAll("[^0-9+]", "");
  }

  /** Whether it is the number for whoever is in danger now. */
  public boolean isEmergency() {
    return digits().equals(EMERGENCY);
  }

  /** Whether it is the number for children. */
  public boolean isForChildren() {
    return digits().equals(CHILDREN);
  }

  /** Whether it is one of the short numbers that the State gives to a service: 113, 115. */
  public boolean isShort() {
    return digits().length() == 3;
  }

  /** The last day on which the number is known to have been right. */
  public Optional<LocalDate> lastKnown() {
    Optional<LocalDate> said = sourceDate.map(PartialDate::last);
    return calledOn.filter(day -> said.map(day::isAfter).orElse(true)).or(() -> said);
  }

  /**
   * Whether somebody should call it again. That is for the editor alone: the number stays on pages,
   * sheets and in scripts. The State's short numbers do not age.
   */
  public boolean isStale(LocalDate today) {
    return !isShort()
        && lastKnown().map(day -> today.isAfter(day.plusDays(FRESH_DAYS))).orElse(true);
  }

  /** The same number as one of a locality's own. */
  public Hotline ofLocality() {
    return new Hotline(
        name,
        title,
        phone,
        owner,
        scope,
        area,
        hours,
        cost,
        recorded,
        languages,
        source,
        sourceDate,
        calledOn,
        calledBy,
        order,
        true,
        body,
        place);
  }

  @Override
  public List<Body> bodies() {
    return List.of(body);
  }
}
