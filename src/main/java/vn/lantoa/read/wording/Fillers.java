package vn.lantoa.read.wording;

import java.util.regex.Pattern;
import vn.lantoa.bytes.Resource;
import vn.lantoa.text.Slug;

/** Words that stand where others are yet to come: "Đang cập nhật", "???", "[chủ đề]". */
final class Fillers {
  private static final Pattern PHRASE =
      Pattern.compile(
          String.join("|", Resource.table(Fillers.class, "fillers.properties").values()));

  /** Dots, lines or marks to be written over. */
  private static final Pattern LEADERS =
      Pattern.compile("\\.{4,}|…{2,}|_{3,}|\\?{2,}|-{4,}|[xX]{3,}");

  private static final String LEADING = ".…_?-xX";

  private Fillers() {}

  static boolean isFiller(String text) {
    return hasRepeated(text) && LEADERS.matcher(text).find()
        || PHRASE.matcher(Slug.words(text)).matches();
  }

  /** Leaders are the same sign over and over, a large X beside a small one included. */
  private static boolean hasRepeated(String text) {
    for (int i = 1; i < text.length(); i++) {
      if (LEADING.indexOf(text.charAt(i)) >= 0 && LEADING.indexOf(text.charAt(i - 1)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
