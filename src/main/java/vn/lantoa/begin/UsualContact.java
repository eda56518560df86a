package vn.lantoa.begin;

import java.util.Arrays;
import java.util.Optional;

/**
 * Places of help that a commune usually has one of, as a new file of them begins: the words of the
 * guide, in its order.
 */
public enum UsualContact {
  POLICE("cong-an", "Công an", "Báo tin khi có bạo lực, khi bị đe dọa", ""),
  HEALTH_POST("tram-y-te", "Trạm Y tế", "Khám, chữa khi bị thương", ""),
  WOMENS_UNION(
      "hoi-phu-nu", "Hội Liên hiệp Phụ nữ", "Hỏi, nhờ giúp đỡ khi có bạo lực trong gia đình", ""),
  TRUSTED_ADDRESS(
      "dia-chi-tin-cay", "Địa chỉ tin cậy", "Lánh tạm khi ở nhà không an toàn", "discreet"),
  OFFICE_IN_CHARGE(
      "phong-van-hoa-xa-hoi",
      "Phòng Văn hóa – Xã hội",
      "Hỏi về Tháng hành động, đăng ký tham gia",
      "office");

  private final String stem;
  private final String title;
  private final String purpose;
  private final String flag;

  UsualContact(String stem, String title, String purpose, String flag) {
    this.stem = stem;
    this.title = title;
    this.purpose = purpose;
    this.flag = flag;
  }

  /** The name of its file, without the ending. */
  public String stem() {
    return stem;
  }

  /** What it is called, before the name of the commune. */
  public String title() {
    return title;
  }

  /** What to call there for. */
  public String purpose() {
    return purpose;
  }

  /** A key of its file that says yes. */
  public Optional<String> flag() {
    return Optional.of(flag).filter(key -> !key.isEmpty());
  }

  /** The one whose file is called so. */
  public static Optional<UsualContact> ofStem(String stem) {
    return Arrays.stream(values()).filter(one -> one.stem.equals(stem)).findFirst();
  }
}
