package vn.lantoa.downloads.kit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.lantoa.campaign.site.SitePaths;

/** What a kit may have besides sheets. */
enum StartKitPart {
  ORDER(
      "phieu-in",
      "Phieu-dat-in",
      "phiếu đặt in, điền số lượng rồi gửi nhà in",
      SitePaths.ORDER_FORM),
  APPROVAL(
      "trinh-duyet", "Ban-trinh-duyet", "mọi chữ, mọi tờ, để lãnh đạo duyệt", SitePaths.APPROVAL),
  WALL(
      "so-dien-thoai",
      "Bang-so-dien-thoai",
      "mọi số điện thoại trên một trang A4, để dán tường",
      SitePaths.WALL_A4),
  TEAR_OFF("to-xe", "To-xe", "mười mảnh chỉ ghi số điện thoại, để xé mang về", SitePaths.TEAR_OFF),
  TEXTS(
      "thong-diep",
      "Thong-diep",
      "chữ của các thông điệp",
      SitePaths.DOWNLOADS + "thong-diep.docx",
      SitePaths.DOWNLOADS + "thong-diep.txt"),
  POSTS("bai-dang", "Bai-dang", "bài đăng Facebook, Zalo và chữ thay ảnh", SitePaths.POSTS),
  SCRIPT("loa", "Bai-doc-loa", "bài đọc trên loa", SitePaths.SCRIPT + ".docx");

  private final String key;
  private final String fileName;
  private final String about;
  private final List<String> paths;

  StartKitPart(String key, String fileName, String about, String... paths) {
    this.key = key;
    this.fileName = fileName;
    this.about = about;
    this.paths = List.of(paths);
  }

  /** The one that {@code start-kit} names so; all else there are formats. */
  static Optional<StartKitPart> of(String key) {
    return Stream.of(values()).filter(part -> part.key.equals(key)).findFirst();
  }

  String fileName() {
    return fileName;
  }

  String about() {
    return about;
  }

  /** Of its files, below the edition; those that were not made are left out. */
  List<String> paths() {
    return paths;
  }
}
