package vn.lantoa.country;

/**
 * A commune, a ward or a special zone.
 *
 * @param code five digits, zeros kept
 * @param kind Xã, Phường or Đặc khu
 * @param name without the kind
 */
public record Commune(String code, String kind, String name, Province province) {
  /** Phường Kỳ Lừa. */
  public String fullName() {
    return kind + " " + name;
  }
}
