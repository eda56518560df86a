package vn.lantoa.campaign.site;

import java.util.Optional;

/**
 * What a place is officially called.
 *
 * @param code of the administrative map
 * @param name without the kind
 * @param fullName with it: Phường Kỳ Lừa
 * @param above the province of a commune
 */
public record OfficialPlace(
    String code, String name, String fullName, Optional<OfficialPlace> above) {
  /** Itself, or the one that it belongs to. */
  public OfficialPlace province() {
    return above.orElse(this);
  }

  /** Xã La Bằng, Tỉnh Thái Nguyên. */
  public String whole() {
    return fullName + above.map(place -> ", " + place.fullName).orElse("");
  }
}
