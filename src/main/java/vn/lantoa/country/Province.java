package vn.lantoa.country;

/**
 * A province, or a city of its rank.
 *
 * @param code two digits, zeros kept
 * @param kind Tỉnh or Thành phố
 * @param name without the kind
 */
public record Province(String code, String kind, String name) {
  /** Tỉnh Lạng Sơn. */
  public String fullName() {
    return kind + " " + name;
  }
}
