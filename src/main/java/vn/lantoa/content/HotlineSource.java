package vn.lantoa.content;

import java.util.regex.Pattern;

/** Whether what is given as a number's source can be looked up: an address or a document. */
final class HotlineSource {
  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s/]+\\.[^\\s/]+");

  /** 12/TB-UBND, 162/2025/NĐ-CP, 13/2022/QH15. */
  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\p{L}\\d/])\\d{1,5}/(\\d{4}/)?\\p{Lu}[\\p{Lu}\\d&-]*");

  private static final Pattern DOCUMENT =
      Pattern.compile(
          "(Luật|Bộ luật|Nghị định|Nghị quyết|Quyết định|Thông tư|Chỉ thị|Công văn|Công điện"
              + "|Kế hoạch|Thông báo|Hướng dẫn|Báo cáo|Biên bản|Danh bạ|Danh sách|Quy chế|Quy định)"
              + "(?!\\p{L}).*",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private HotlineSource() {}

  static boolean canBeLookedUp(String source) {
    return ADDRESS.matcher(source).find()
        || NUMBER.matcher(source).find()
        || DOCUMENT.matcher(source).matches();
  }
}
