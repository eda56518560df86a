package vn.lantoa.campaign.site;

import java.util.Optional;

/**
 * A file that people take away, as the page of downloads lists it.
 *
 * @param topic what it is for
 * @param title what is in it; files of one title are listed together
 * @param about what that is good for, where the title does not say it; the first file of a title
 *     tells it for all
 * @param form what sets it apart from those: DOCX; TXT, chữ hoa
 * @param path below the root of the site
 * @param bytes its size
 */
public record Deliverable(
    Topic topic, String title, Optional<String> about, String form, String path, long bytes) {

  /** What a file is for, in the order of the page. */
  public enum Topic {
    KIT("tron-bo", "Trọn bộ"),
    APPROVAL("trinh-duyet", "Trình duyệt, thông báo, đặt in"),
    NOTICE("so-dien-thoai", "Số điện thoại để dán, để xé"),
    LOUDSPEAKER("loa", "Bài đọc trên loa"),
    POSTS("bai-dang", "Bài đăng Facebook, Zalo"),
    TEXTS("chu", "Chữ của thông điệp"),
    CALENDAR("lich", "Lịch"),
    REPORT("bao-cao", "Báo cáo"),
    BOARD("bang-dien-tu", "Bảng điện tử"),
    PORTAL("cong-thong-tin", "Cho cổng thông tin điện tử");

    private final String id;
    private final String title;

    Topic(String id, String title) {
      this.id = id;
      this.title = title;
    }

    /** For addresses within the page. */
    public String id() {
      return id;
    }

    public String title() {
      return title;
    }
  }

  /** One whose title says what it is good for. */
  public Deliverable(Topic topic, String title, String form, String path, long bytes) {
    this(topic, title, Optional.empty(), form, path, bytes);
  }

  /** The same with what it is good for. */
  public Deliverable goodFor(String use) {
    return new Deliverable(topic, title, Optional.of(use), form, path, bytes);
  }

  /** Its name without folders. */
  public String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
