package vn.lantoa.campaign;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.lantoa.campaign.content.Body;
import vn.lantoa.problem.Source;

/**
 * A number to call.
 *
 * @param name file name without .md
 * @param title what the line is called
 * @param scope whom it serves
 * @param area codes of the provinces that it serves (QĐ 19/2025/QĐ-TTg); empty: the whole country
 * @param texts whether its source says that it takes text messages too
 * @param recorded whether calls are recorded, where that is known
 * @param languages BCP 47 tags served besides Vietnamese, where known
 * @param order smaller comes first
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
    boolean texts,
    Optional<Boolean> recorded,
    List<String> languages,
    Provenance provenance,
    int order,
    boolean local,
    Body body,
    Source place)
    implements Reachable {
  /** Of the police, for whoever is in danger now. */
  public static final String EMERGENCY = "113";

  /** For children. */
  public static final String CHILDREN = "111";

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

  /** Whether it is the number for whoever is in danger now. */
  public boolean isEmergency() {
    return digits().equals(EMERGENCY);
  }

  /** Whether it stands before places of help near by: 113, the women's lines, a locality's own. */
  public boolean isBeforeContacts() {
    return isEmergency() || local || !isShort() && order < ORDER_OF_LOCAL;
  }

  /** Whether it is the number for children. */
  public boolean isForChildren() {
    return digits().equals(CHILDREN);
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
        texts,
        recorded,
        languages,
        provenance,
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
